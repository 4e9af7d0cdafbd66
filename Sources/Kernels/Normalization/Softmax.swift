/// `exp(x) / Σ exp(x)` along one axis.
///
/// Source: ONNX operators, *Softmax*. The largest value is taken off first, which changes nothing
/// but keeps the exponentials from overflowing.
public struct Softmax: Sendable {
  /// The sizes of a softmax: a tensor seen as `[outer, extent, inner]`, the axis in the middle.
  public struct Geometry: Hashable, Sendable {
    /// The product of the axes before.
    public let outer: Int
    /// The length of the axis.
    public let extent: Int
    /// The product of the axes behind.
    public let inner: Int
    /// The type of the numbers: `float32` or `float64`.
    public let element: ScalarType

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the numbers are real.
    public init(outer: Int, extent: Int, inner: Int, element: ScalarType = .float32) {
      precondition(element.isReal, "a softmax is made of real numbers")
      self.element = element
      self.outer = outer
      self.extent = extent
      self.inner = inner
    }

    /// The length of input and output.
    var byteCount: Int { outer * extent * inner * element.byteWidth }
  }

  let geometry: Geometry
  let input: Slot
  let output: Slot

  /// Binds a softmax to its memory; input and output may be the same slot.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(_ geometry: Geometry, input: Slot, output: Slot) {
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
          let power = unsafe Number.exponential(source[start + index * inner] - largest)
          unsafe target[start + index * inner] = power
          sum += power
        }
        for index in 0..<geometry.extent {
          unsafe target[start + index * inner] /= sum
        }
      }
    }
  }
}
