/// The largest value under each window; padding doesn't count.
///
/// A window that lies on padding alone gives −∞, or the least integer. Source: ONNX operators, *MaxPool*.
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
    switch geometry.element {
    case .float32: pool(Float.self, in: &arena)
    case .float64: pool(Double.self, in: &arena)
    case .uint8: pool(UInt8.self, in: &arena)
    case .int8: pool(Int8.self, in: &arena)
    case .int32: pool(Int32.self, in: &arena)
    case .int64: pool(Int64.self, in: &arena)
    case .bool: preconditionFailure("refused by the geometry")
    }
  }

  @inline(__always)
  private func pool<Element: KernelNumber>(_ type: Element.Type, in arena: inout Arena) {
    let vertical = geometry.vertical
    let horizontal = geometry.horizontal
    var source = unsafe arena.source(input, as: type)
    var target = unsafe arena.target(output, as: type)
    for _ in 0..<geometry.planes {
      for row in 0..<vertical.outputExtent {
        let tapsY = vertical.taps(readingAt: row)
        for column in 0..<horizontal.outputExtent {
          var largest = Element.lowest
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
