/// A sum, an extremum, a norm or the like of the values along one axis.
///
/// Source: ONNX operators, *ReduceSum* and its kin.
public struct Reduction: Kernel {
  /// What is computed of the values along the axis.
  public enum Kind: Sendable {
    case sum, mean, max, min, product, l1, l2, logSum, logSumExp, sumSquare
  }

  /// The sizes of a reduction: a tensor seen as `[outer, extent, inner]`, the axis in the middle.
  public struct Geometry: Sendable {
    /// What is computed.
    public let kind: Kind
    /// The type of the values.
    public let element: ElementType
    /// The product of the axes before.
    public let outer: Int
    /// The length of the axis.
    public let extent: Int
    /// The product of the axes after.
    public let inner: Int

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the values are numbers, and of a logarithm real ones.
    public init(kind: Kind, element: ElementType, outer: Int, extent: Int, inner: Int) {
      precondition(element.isNumber, "a reduction of numbers")
      if kind == .logSum || kind == .logSumExp {
        precondition(element.isReal, "a logarithm of integers")
      }
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

  /// Computes the output; an empty axis gives 0, for products 1, for extrema the type's limits.
  ///
  /// Reads and writes stay inside the slots: `bind` compares their sizes with the geometry.
  public func run(in arena: inout Arena) {
    switch (geometry.kind, geometry.element) {
    case (.logSumExp, _): logSumExp(in: &arena)
    case (.max, .float32) where geometry.inner == 1:
      reduceRows(from: -.infinity, in: &arena) { $1 > $0 || $1 != $1 ? $1 : $0 }
    case (.min, .float32) where geometry.inner == 1:
      reduceRows(from: .infinity, in: &arena) { $1 < $0 || $1 != $1 ? $1 : $0 }
    case (.sum, .float32) where geometry.inner == 1, (.mean, .float32) where geometry.inner == 1:
      reduceRows(from: 0, in: &arena) { $0 + $1 }
    case (_, .float32): reduce(as: Float.self, in: &arena)
    case (_, .float64): reduce(as: Double.self, in: &arena)
    default: reduce(as: Int64.self, in: &arena)
    }
    if geometry.kind == .logSum {
      let target = unsafe arena.writer(output, geometry.element, as: Double.self)
      for lane in 0..<geometry.outer * geometry.inner {
        unsafe target[lane] = Double.log(target[lane])
      }
    }
  }

  /// Rows of neighbors, in eight partial results.
  ///
  /// Reads and writes stay inside the slots: `bind` compares their sizes with the geometry.
  @inline(__always)
  private func reduceRows(
    from start: Float, in arena: inout Arena, _ combine: (Float, Float) -> Float
  ) {
    let source = unsafe arena.source(input, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    let extent = geometry.extent
    for row in 0..<geometry.outer {
      let values = unsafe source + row &* extent
      var partial = InlineArray<8, Float>(repeating: start)
      var index = 0
      while index &+ 8 <= extent {
        for lane in 0..<8 {
          unsafe partial[lane] = combine(partial[lane], values[index &+ lane])
        }
        index &+= 8
      }
      var result = partial[0]
      for lane in 1..<8 { result = combine(result, partial[lane]) }
      while index < extent {
        unsafe result = combine(result, values[index])
        index &+= 1
      }
      unsafe target[row] = geometry.kind.finish(result, geometry)
    }
  }

  @inline(never)
  private func reduce<Number: KernelNumber>(as type: Number.Type, in arena: inout Arena) {
    let (kind, element) = (geometry.kind, geometry.element)
    let source = unsafe arena.reader(input, element, as: type)
    let target = unsafe arena.writer(output, element, as: type)
    for lane in 0..<geometry.outer * geometry.inner {
      let start = start(of: lane)
      var result: Number =
        switch kind {
        case .max: .lowest(element)
        case .min: .highest(element)
        case .product: 1
        default: 0
        }
      for index in 0..<geometry.extent {
        result = unsafe kind.combine(result, source[start + index * geometry.inner])
      }
      unsafe target[lane] = kind.finish(result, geometry)
    }
  }

  /// The largest value is subtracted first, which keeps the exponentials from overflowing.
  private func logSumExp(in arena: inout Arena) {
    let source = unsafe arena.reader(input, geometry.element, as: Double.self)
    let target = unsafe arena.writer(output, geometry.element, as: Double.self)
    for lane in 0..<geometry.outer * geometry.inner {
      let start = start(of: lane)
      var largest = -Double.infinity
      for index in 0..<geometry.extent {
        let value = unsafe source[start + index * geometry.inner]
        largest = value > largest ? value : largest
      }
      // An infinity can't be subtracted from itself.
      let shift = largest.isFinite ? largest : 0
      var sum = 0.0
      for index in 0..<geometry.extent {
        sum += unsafe Double.exp(source[start + index * geometry.inner] - shift)
      }
      unsafe target[lane] = Double.log(sum) + shift
    }
  }

  /// Where a lane begins: its `extent` values are `inner` apart.
  private func start(of lane: Int) -> Int {
    let (outer, inner) = lane.quotientAndRemainder(dividingBy: geometry.inner)
    return outer * geometry.extent * geometry.inner + inner
  }
}

extension Reduction.Geometry: KernelGeometry {
  public var name: String { kind.name }
  public func work(results: Int) -> Int64 {
    saturatingSum(
      // Far apart, values aren't in the cache together.
      saturatingProduct(results, extent, kind == .logSumExp ? 32 : 4, inner > 1 ? 2 : 1),
      saturatingProduct(results, kind == .logSum || kind == .logSumExp ? 64 : 4))
  }

  public var expression: String {
    let kind =
      switch kind {
      case .sum: ".sum"
      case .mean: ".mean"
      case .max: ".max"
      case .min: ".min"
      case .product: ".product"
      case .l1: ".l1"
      case .l2: ".l2"
      case .logSum: ".logSum"
      case .logSumExp: ".logSumExp"
      case .sumSquare: ".sumSquare"
      }
    return "Reduction.Geometry(kind: " + kind + ", element: " + element.expression + ", outer: "
      + String(outer) + ", extent: " + String(extent) + ", inner: " + String(inner) + ")"
  }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Reduction {
    let lanes = outer * inner
    precondition(
      inputs[0].holds(lanes * extent, element) && outputs[0].holds(lanes, element),
      "the slots have other sizes than the reduction"
    )
    return Reduction(geometry: self, input: inputs[0], output: outputs[0])
  }
}

extension Reduction.Kind {
  /// One value more. Never inlined: a choice for every value is one loop for all kinds.
  @inline(never)
  fileprivate func combine<Number: KernelNumber>(_ result: Number, _ value: Number) -> Number {
    switch self {
    case .sum, .mean, .logSum, .logSumExp: result.adding(value)
    // NaN stays: it is unequal to itself.
    case .max: value > result || value != value ? value : result
    case .min: value < result || value != value ? value : result
    case .product: result.multiplied(by: value)
    case .l1: result.adding(value.absolute)
    case .l2, .sumSquare: result.adding(value.multiplied(by: value))
    }
  }

  @inline(__always)
  fileprivate func finish<Number: KernelNumber>(
    _ result: Number, _ geometry: Reduction.Geometry
  ) -> Number {
    switch self {
    case .mean: result.mean(of: geometry.extent, geometry.element)
    case .l2: result.root(geometry.element)
    default: result
    }
  }

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
