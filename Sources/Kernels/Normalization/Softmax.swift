/// A softmax, its logarithm, or the place of the largest value, along one axis.
///
/// Source: ONNX operators, *Softmax*, *LogSoftmax* and *Hardmax*. Before an exponential the largest
/// value is taken off, which changes nothing but keeps the exponentials from overflowing.
public struct Softmax: Kernel {
  /// What becomes of the values along the axis.
  public enum Kind: Hashable, Sendable {
    /// `exp(x) / Σ exp(x)`.
    case softmax
    /// `x − ln Σ exp(x)`: the logarithm of a softmax.
    case logSoftmax
    /// 1 for the first of the largest values and 0 for the others.
    case hardmax

  }

  /// The sizes of a softmax: a tensor seen as `[outer, extent, inner]`, the axis in the middle.
  public struct Geometry: Hashable, Sendable {
    /// What is computed.
    public let kind: Kind
    /// The product of the axes before.
    public let outer: Int
    /// The length of the axis.
    public let extent: Int
    /// The product of the axes behind.
    public let inner: Int
    /// The type of the numbers: `float32` or `float64`.
    public let element: ElementType

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the numbers are real.
    public init(
      kind: Kind = .softmax,
      outer: Int,
      extent: Int,
      inner: Int,
      element: ElementType = .float32
    ) {
      precondition(element.isReal, "a softmax is made of real numbers")
      self.kind = kind
      self.outer = outer
      self.extent = extent
      self.inner = inner
      self.element = element
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

  /// A lane is what stands along the axis: from its start `extent` values, `inner` apart. So reads
  /// and writes stay inside the slots: `init` holds their sizes against the geometry.
  @inline(__always)
  private func run<Number: RealNumber>(_ type: Number.Type, in arena: inout Arena) {
    let source = unsafe arena.source(input, as: type)
    let target = unsafe arena.target(output, as: type)
    for outer in 0..<geometry.outer {
      for inner in 0..<geometry.inner {
        let start = outer * geometry.extent * geometry.inner + inner
        switch geometry.kind {
        case .softmax: unsafe softmax(source, target, start)
        case .logSoftmax: unsafe logSoftmax(source, target, start)
        case .hardmax: unsafe hardmax(source, target, start)
        }
      }
    }
  }

  @inline(__always)
  private func softmax<Number: RealNumber>(
    _ source: UnsafePointer<Number>,
    _ target: UnsafeMutablePointer<Number>,
    _ start: Int
  ) {
    let inner = geometry.inner
    let largest = unsafe largestValue(source, start)
    var sum: Number = 0
    for index in 0..<geometry.extent {
      let power = unsafe Number.exp(source[start + index * inner] - largest)
      unsafe target[start + index * inner] = power
      sum += power
    }
    for index in 0..<geometry.extent {
      unsafe target[start + index * inner] /= sum
    }
  }

  @inline(__always)
  private func logSoftmax<Number: RealNumber>(
    _ source: UnsafePointer<Number>,
    _ target: UnsafeMutablePointer<Number>,
    _ start: Int
  ) {
    let inner = geometry.inner
    let largest = unsafe largestValue(source, start)
    var sum: Number = 0
    for index in 0..<geometry.extent {
      unsafe sum += Number.exp(source[start + index * inner] - largest)
    }
    let logarithm = Number.log(sum)
    for index in 0..<geometry.extent {
      unsafe target[start + index * inner] = (source[start + index * inner] - largest) - logarithm
    }
  }

  @inline(__always)
  private func hardmax<Number: RealNumber>(
    _ source: UnsafePointer<Number>,
    _ target: UnsafeMutablePointer<Number>,
    _ start: Int
  ) {
    let inner = geometry.inner
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

  /// The largest value of a lane, NaN left out; −∞ if there is none.
  @inline(__always)
  private func largestValue<Number: RealNumber>(
    _ source: UnsafePointer<Number>,
    _ start: Int
  ) -> Number {
    var largest = -Number.infinity
    for index in 0..<geometry.extent {
      let value = unsafe source[start + index * geometry.inner]
      largest = value > largest ? value : largest
    }
    return largest
  }
}

extension Softmax.Geometry: KernelGeometry {
  public var name: String {
    switch kind {
    case .softmax: "softmax"
    case .logSoftmax: "log softmax"
    case .hardmax: "hardmax"
    }
  }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Softmax {
    Softmax(self, input: inputs[0], output: outputs[0])
  }
}
