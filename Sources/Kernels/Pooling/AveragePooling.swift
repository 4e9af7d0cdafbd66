/// The mean of the values under each window.
///
/// Source: ONNX operators, *AveragePool*.
public struct AveragePooling: Sendable {
  let geometry: PoolingGeometry
  let countIncludePad: Bool
  let input: Slot
  let output: Slot

  /// Binds a pooling to its memory.
  ///
  /// - Parameter countIncludePad: whether padding counts as zeros. What the last window of
  ///   `ceil_mode` reaches behind the padding never counts.
  /// - Precondition: the slots have the sizes that the geometry says, and hold floating point.
  public init(_ geometry: PoolingGeometry, countIncludePad: Bool, input: Slot, output: Slot) {
    geometry.check(input: input, output: output)
    precondition(geometry.element.isReal, "a mean of floating point")
    self.geometry = geometry
    self.countIncludePad = countIncludePad
    self.input = input
    self.output = output
  }

  /// Computes the output; a window without anything to count gives 0.
  ///
  /// Reads stay inside the input because the window names only taps that lie on it.
  public func run(in arena: inout Arena) {
    if geometry.element == .float64 {
      pool(Double.self, in: &arena)
    } else {
      pool(Float.self, in: &arena)
    }
  }

  @inline(__always)
  private func pool<Element: KernelNumber>(_ type: Element.Type, in arena: inout Arena) {
    var source = unsafe arena.source(input, as: type)
    var target = unsafe arena.target(output, as: type)
    for _ in 0..<geometry.planes {
      geometry.forEachWindow { output, window in
        var sum: Element = 0
        window.forEachPosition { sum += unsafe source[$0] }
        let count = countIncludePad ? window.countWithPadding : window.count
        unsafe target[output] = count == 0 ? 0 : sum.divided(by: count)
      }
      unsafe source += geometry.inputPlane
      unsafe target += geometry.outputPlane
    }
  }
}
