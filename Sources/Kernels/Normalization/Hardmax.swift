/// 1 for the first of the largest values along one axis and 0 for the others.
///
/// Source: ONNX operators, *Hardmax*.
public struct Hardmax: Sendable {
  let geometry: Softmax.Geometry
  let input: Slot
  let output: Slot

  /// Binds the operation to its memory; input and output may be the same slot.
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
        var largest = 0
        for index in 0..<geometry.extent {
          if unsafe source[start + index * inner] > source[start + largest * inner] {
            largest = index
          }
        }
        // Not before, because input and output may be the same memory.
        for index in 0..<geometry.extent {
          unsafe target[start + index * inner] = index == largest ? 1 : 0
        }
      }
    }
  }
}
