/// The largest value under each window; padding doesn't count.
///
/// A window that lies on padding alone gives −∞. Source: ONNX operators, *MaxPool*.
public struct MaximumPooling: Sendable {
  let geometry: PoolingGeometry
  let input: Slot
  let output: Slot

  /// Binds a pooling to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(_ geometry: PoolingGeometry, input: Slot, output: Slot) {
    geometry.check(input: input, output: output)
    self.geometry = geometry
    self.input = input
    self.output = output
  }

  /// Computes the output.
  ///
  /// Reads stay inside the input because the window names only taps that lie on it.
  public func run(in arena: inout Arena) {
    let vertical = geometry.vertical
    let horizontal = geometry.horizontal
    var source = unsafe arena.source(input, as: Float.self)
    var target = unsafe arena.target(output, as: Float.self)
    for _ in 0..<geometry.planes {
      for row in 0..<vertical.outputExtent {
        let tapsY = vertical.taps(readingAt: row)
        for column in 0..<horizontal.outputExtent {
          var largest = -Float.infinity
          let tapsX = horizontal.taps(readingAt: column)
          for tapY in tapsY {
            let line = vertical.position(output: row, tap: tapY) * horizontal.inputExtent
            for tapX in tapsX {
              let value = unsafe source[line + horizontal.position(output: column, tap: tapX)]
              largest = value > largest ? value : largest
            }
          }
          unsafe target[row * horizontal.outputExtent + column] = largest
        }
      }
      unsafe source += geometry.inputPlane
      unsafe target += geometry.outputPlane
    }
  }
}
