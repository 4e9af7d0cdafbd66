/// A sum, an extremum, a norm or the like of the values along one axis.
///
/// Source: ONNX operators, *ReduceSum* and its relatives.
public struct Reduction: Kernel {
  /// What is made of the values along the axis.
  public enum Kind: Hashable, Sendable {
    case sum, mean, max, min, product, l1, l2, logSum, logSumExp, sumSquare
  }

  /// The sizes of a reduction: a tensor seen as `[outer, extent, inner]`, the axis in the middle.
  public struct Geometry: Hashable, Sendable {
    /// What is computed.
    public let kind: Kind
    /// The type of the values.
    public let element: ElementType
    /// The product of the axes before.
    public let outer: Int
    /// The length of the axis.
    public let extent: Int
    /// The product of the axes behind.
    public let inner: Int

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the values are numbers.
    public init(kind: Kind, element: ElementType, outer: Int, extent: Int, inner: Int) {
      precondition(element.isNumber, "a reduction is made of numbers")
      self.kind = kind
      self.element = element
      self.outer = outer
      self.extent = extent
      self.inner = inner
    }
  }

  let geometry: Geometry
  let input: Slot
  let output: Slot

  /// Binds a reduction to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says; logarithms are of floating
  ///   point.
  public init(_ geometry: Geometry, input: Slot, output: Slot) {
    let lanes = geometry.outer * geometry.inner
    let width = geometry.element.byteWidth
    precondition(
      input.byteCount == lanes * geometry.extent * width && output.byteCount == lanes * width,
      "the slots have other sizes than the reduction"
    )
    if geometry.kind == .logSum || geometry.kind == .logSumExp {
      precondition(geometry.element.isReal, "a logarithm of integers")
    }
    self.geometry = geometry
    self.input = input
    self.output = output
  }

  /// Computes the output; an empty axis gives 0, for products 1, for extrema the type's limits.
  public func run(in arena: inout Arena) {
    switch geometry.element {
    case .float32: reduceReal(Float.self, in: &arena)
    case .float64: reduceReal(Double.self, in: &arena)
    case .uint8: reduce(UInt8.self, in: &arena)
    case .int8: reduce(Int8.self, in: &arena)
    case .int32: reduce(Int32.self, in: &arena)
    case .int64: reduce(Int64.self, in: &arena)
    case .bool: preconditionFailure("refused by the geometry")
    }
  }

  @inline(__always)
  private func reduceReal<Element: KernelNumber & BinaryFloatingPoint>(
    _ type: Element.Type,
    in arena: inout Arena
  ) {
    switch geometry.kind {
    case .logSum:
      fold(type, 0, { $0 + $1 }, { Element(Double.log(Double($0))) }, in: &arena)
    case .logSumExp:
      logSumExp(type, in: &arena)
    default:
      reduce(type, in: &arena)
    }
  }

  @inline(__always)
  private func reduce<Element: KernelNumber>(_ type: Element.Type, in arena: inout Arena) {
    let count = geometry.extent
    switch geometry.kind {
    case .logSum, .logSumExp:
      preconditionFailure("refused by init, or done above")
    case .sum:
      fold(type, 0, { $0.plus($1) }, { $0 }, in: &arena)
    case .mean:
      fold(type, 0, { $0.plus($1) }, { $0.divided(by: count) }, in: &arena)
    case .max:
      // NaN stays: it is unequal to itself.
      fold(type, .lowest, { $1 > $0 || $1 != $1 ? $1 : $0 }, { $0 }, in: &arena)
    case .min:
      fold(type, .highest, { $1 < $0 || $1 != $1 ? $1 : $0 }, { $0 }, in: &arena)
    case .product:
      fold(type, 1, { $0.times($1) }, { $0 }, in: &arena)
    case .l1:
      fold(type, 0, { $0.plus($1.absolute) }, { $0 }, in: &arena)
    case .l2:
      fold(type, 0, { $0.plus($1.times($1)) }, { $0.root }, in: &arena)
    case .sumSquare:
      fold(type, 0, { $0.plus($1.times($1)) }, { $0 }, in: &arena)
    }
  }

  /// Reads and writes stay inside the slots: `init` holds their sizes against the geometry.
  @inline(__always)
  private func fold<Element: KernelNumber>(
    _ type: Element.Type,
    _ start: Element,
    _ combine: (Element, Element) -> Element,
    _ finish: (Element) -> Element,
    in arena: inout Arena
  ) {
    let inner = geometry.inner
    var source = unsafe arena.source(input, as: type)
    var target = unsafe arena.target(output, as: type)
    for _ in 0..<geometry.outer {
      for lane in 0..<inner {
        var result = start
        for index in 0..<geometry.extent {
          result = unsafe combine(result, source[index * inner + lane])
        }
        unsafe target[lane] = finish(result)
      }
      unsafe source += geometry.extent * inner
      unsafe target += inner
    }
  }

  /// The largest value is taken off first, which keeps the exponentials from overflowing.
  @inline(__always)
  private func logSumExp<Element: KernelNumber & BinaryFloatingPoint>(
    _ type: Element.Type,
    in arena: inout Arena
  ) {
    let inner = geometry.inner
    let source = unsafe arena.source(input, as: type)
    let target = unsafe arena.target(output, as: type)
    for outer in 0..<geometry.outer {
      for lane in 0..<inner {
        let start = outer * geometry.extent * inner + lane
        var largest = -Double.infinity
        for index in 0..<geometry.extent {
          let value = unsafe Double(source[start + index * inner])
          largest = value > largest ? value : largest
        }
        // An infinity can't be taken off itself.
        let shift = largest.isFinite ? largest : 0
        var sum = 0.0
        for index in 0..<geometry.extent {
          sum += unsafe Double.exp(Double(source[start + index * inner]) - shift)
        }
        unsafe target[outer * inner + lane] = Element(Double.log(sum) + shift)
      }
    }
  }
}

extension Reduction.Geometry: KernelGeometry {
  public var name: String { kind.name }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Reduction {
    Reduction(self, input: inputs[0], output: outputs[0])
  }
}

extension Reduction.Kind {
  fileprivate var name: String {
    switch self {
    case .sum: "reduce sum"
    case .mean: "reduce mean"
    case .max: "reduce max"
    case .min: "reduce min"
    case .product: "reduce product"
    case .l1: "reduce L1"
    case .l2: "reduce L2"
    case .logSum: "reduce log sum"
    case .logSumExp: "reduce log sum exp"
    case .sumSquare: "reduce sum square"
    }
  }
}
