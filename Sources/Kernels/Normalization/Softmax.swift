/// A softmax, its logarithm, or the place of the largest value, along one axis.
///
/// Source: ONNX operators, *Softmax*, *LogSoftmax* and *Hardmax*. The largest value is
/// subtracted before an exponential, which changes nothing but keeps it from overflowing.
public struct Softmax: Kernel {
  /// What is computed of the values along the axis.
  public enum Kind: Sendable {
    /// `exp(x) / Σ exp(x)`.
    case softmax
    /// `x − ln Σ exp(x)`: the logarithm of a softmax.
    case logSoftmax
    /// 1 for the first of the largest values and 0 for the others.
    case hardmax
  }

  /// The sizes of a softmax: a tensor seen as `[outer, extent, inner]`, the axis in the middle.
  public struct Geometry: Sendable {
    /// What is computed.
    public let kind: Kind
    /// The product of the axes before.
    public let outer: Int
    /// The length of the axis.
    public let extent: Int
    /// The product of the axes after.
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
      precondition(element.isReal, "a softmax of real numbers")
      self.kind = kind
      self.outer = outer
      self.extent = extent
      self.inner = inner
      self.element = element
    }
  }

  let geometry: Geometry
  let input: Slot
  let output: Slot

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch geometry.element {
    case .float32: run(Float.self, in: &arena)
    default: run(Double.self, in: &arena)
    }
  }

  /// A lane is the values along the axis: `extent` of them, `inner` apart. So reads and writes stay
  /// inside the slots: `bind` compares their sizes with the geometry.
  @inline(never)
  private func run<Number: RealNumber>(_ type: Number.Type, in arena: inout Arena) {
    let (extent, inner) = (geometry.extent, geometry.inner)
    let source = unsafe arena.source(input, as: type)
    let target = unsafe arena.target(output, as: type)
    for outer in 0..<geometry.outer {
      for lane in 0..<inner {
        let source = unsafe source + outer * extent * inner + lane
        let target = unsafe target + outer * extent * inner + lane
        if geometry.kind == .hardmax {
          unsafe hardmax(source, target)
          continue
        }
        // NaN is left out here; the exponential of it spoils the sum.
        var largest = -Number.infinity
        for index in 0..<extent {
          let value = unsafe source[index * inner]
          largest = value > largest ? value : largest
        }
        var sum: Number = 0
        for index in 0..<extent {
          let power = unsafe Number.exp(source[index * inner] - largest)
          if geometry.kind == .softmax { unsafe target[index * inner] = power }
          sum += power
        }
        let logarithm = geometry.kind == .logSoftmax ? Number.log(sum) : 0
        for index in 0..<extent {
          unsafe target[index * inner] =
            geometry.kind == .softmax
            ? target[index * inner] / sum : (source[index * inner] - largest) - logarithm
        }
      }
    }
  }

  @inline(__always)
  private func hardmax<Number: RealNumber>(
    _ source: UnsafePointer<Number>, _ target: UnsafeMutablePointer<Number>
  ) {
    let (extent, inner) = (geometry.extent, geometry.inner)
    var largest = 0
    for index in 0..<extent where unsafe source[index * inner] > source[largest * inner] {
      largest = index
    }
    // Not before, because input and output may be the same memory.
    for index in 0..<extent {
      unsafe target[index * inner] = index == largest ? 1 : 0
    }
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

  public func work(results: Int) -> Int64 { saturatingProduct(results, 32) }

  public var expression: String {
    let kind =
      switch kind {
      case .softmax: ".softmax"
      case .logSoftmax: ".logSoftmax"
      case .hardmax: ".hardmax"
      }
    return "Softmax.Geometry(kind: " + kind + ", outer: " + String(outer) + ", extent: "
      + String(extent) + ", inner: " + String(inner) + ", element: " + element.expression + ")"
  }

  /// Input and output may be the same slot.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Softmax {
    let count = outer * extent * inner
    precondition(
      inputs[0].holds(count, element) && outputs[0].holds(count, element),
      "the slots have other sizes than the softmax"
    )
    return Softmax(geometry: self, input: inputs[0], output: outputs[0])
  }
}
