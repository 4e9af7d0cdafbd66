/// `x − ln Σ exp(x)` along one axis: the logarithm of a softmax.
///
/// Source: ONNX operators, *LogSoftmax*. The largest value is taken off first, which changes
/// nothing but keeps the exponentials from overflowing.
public struct LogSoftmax: Sendable {
  let geometry: Softmax.Geometry
  let input: Slot
  let output: Slot

  /// Binds a softmax to its memory; input and output may be the same slot.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(_ geometry: Softmax.Geometry, input: Slot, output: Slot) {
    precondition(
      input.byteCount == geometry.byteCount && output.byteCount == geometry.byteCount,
      "the slots have other sizes than the softmax"
    )
    self.geometry = geometry
    self.input = input
    self.output = output
  }

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch geometry.element {
    case .float64: run(Double.self, in: &arena)
    default: run(Float.self, in: &arena)
    }
  }

  /// Reads and writes stay inside the slots: `init` holds their sizes against the geometry.
  @inline(__always)
  private func run<Number: RealNumber>(_ type: Number.Type, in arena: inout Arena) {
    let inner = geometry.inner
    let source = unsafe arena.source(input, as: type)
    let target = unsafe arena.target(output, as: type)
    for outer in 0..<geometry.outer {
      for lane in 0..<inner {
        let start = outer * geometry.extent * inner + lane
        var largest = -Number.infinity
        for index in 0..<geometry.extent {
          let value = unsafe source[start + index * inner]
          largest = value > largest ? value : largest
        }
        var sum: Number = 0
        for index in 0..<geometry.extent {
          unsafe sum += Number.exponential(source[start + index * inner] - largest)
        }
        let logarithm = Number.logarithm(sum)
        for index in 0..<geometry.extent {
          unsafe target[start + index * inner] =
            (source[start + index * inner] - largest) - logarithm
        }
      }
    }
  }
}
