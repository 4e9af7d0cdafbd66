import MNISTInference

/// Random choices, and values to read.
extension GraphGenerator {
  mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &random) < probability
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  /// An attribute that may be left out if it has its default.
  mutating func attribute(_ name: String, _ value: Int, default usual: Int?) -> [Attribute] {
    value == usual && chance(0.5) ? [] : [(name, .int(Int64(value)))]
  }

  /// An axis as models write it: counted from the end or not.
  mutating func written(_ axis: Int, rank: Int, negativeSince opset: Int = 11) -> Int {
    self.opset >= opset && chance(0.3) ? axis - rank : axis
  }

  // MARK: Operands

  /// A value that fits, preferably the one made last; nil if there is none.
  mutating func value(_ fits: (GraphValue) -> Bool) -> GraphValue? {
    if let focus, fits(focus), chance(traits.isNetwork ? 0.92 : 0.75) { return focus }
    let fitting = values.filter { value in
      fits(value) && (value.constant == nil || chance(0.1))
    }
    return fitting.randomElement(using: &random)
  }

  /// A value that holds numbers of floating point, none of them very large.
  mutating func real(
    types: [ElementType] = [.float32, .float64], rank: ClosedRange<Int> = 0...6,
    exact: Bool = false, upTo magnitude: Double = 1e4,
    where fits: (GraphValue) -> Bool = { _ in true }
  ) -> GraphValue? {
    value {
      types.contains($0.type) && rank.contains($0.shape.count) && $0.count > 0
        && $0.bounds.magnitude <= magnitude && (!exact || $0.bounds.isExact)
        && $0.bounds.isUseful && fits($0)
    }
  }

  /// A value of one of some types.
  mutating func typed(
    _ types: [ElementType], rank: ClosedRange<Int> = 0...6, exact: Bool = false,
    isEmpty: Bool? = false, where fits: (GraphValue) -> Bool = { _ in true }
  ) -> GraphValue? {
    value {
      types.contains($0.type) && rank.contains($0.shape.count)
        && (isEmpty == nil || ($0.count == 0) == isEmpty) && (!exact || $0.bounds.isExact)
        && $0.bounds.isUseful && fits($0)
    }
  }

  // MARK: New values

  /// Numbers for weights and inputs.
  mutating func numbers(
    _ count: Int, _ type: ElementType, in range: ClosedRange<Double> = -1...1
  ) -> [Double] {
    let isWhole = !type.isReal
    let step = traits.isOnGrid || isWhole ? (isWhole ? 1 : pick([0.25, 0.5, 1])) : 0
    return (0..<count).map { _ in
      // Zeros of both signs are as usual as they are special.
      if chance(0.04), range.contains(0) { return isWhole || chance(0.5) ? 0 : -0.0 }
      guard step > 0 else { return Double(Float(Double.random(in: range, using: &random))) }
      let steps = (range.lowerBound / step).rounded(.up)...(range.upperBound / step).rounded(.down)
      return Double.random(in: steps, using: &random).rounded() * step
    }
  }

  /// A new constant of random numbers.
  mutating func weights(
    _ shape: [Int], _ type: ElementType = .float32, in range: ClosedRange<Double> = -1...1
  ) -> GraphValue {
    constant(numbers(shape.reduce(1, *), type, in: range), type, shape)
  }

  /// A new constant of given numbers.
  mutating func constant(_ numbers: [Double], _ type: ElementType, _ shape: [Int]) -> GraphValue {
    let elements = TensorElements(numbers, type: type)
    var value = newValue(type, shape, Bounds(of: elements.numbers))
    value.constant = elements
    addConstant(value, elements)
    return value
  }

  /// A new list of integers.
  mutating func list(_ integers: [Int], _ type: ElementType = .int64) -> GraphValue {
    constant(integers.map { Double($0) }, type, [integers.count])
  }

  /// A new input of the graph.
  mutating func input(
    _ shape: [Int], _ type: ElementType = .float32, in range: ClosedRange<Double>? = nil
  ) -> GraphValue {
    let usual: ClosedRange<Double> =
      switch type {
      case .float32, .float64: traits.isOnGrid ? -4...4 : -2...2
      case .uint8: 0...20
      case .bool: 0...1
      default: -10...10
      }
    var numbers = numbers(shape.reduce(1, *), type, in: range ?? usual)
    if traits.hasSpecials, type.isReal {
      for index in numbers.indices where chance(0.05) {
        numbers[index] = pick([.infinity, -.infinity, .nan])
      }
    }
    let value = newValue(type, shape, Bounds(of: numbers))
    addInput(value, TensorElements(numbers, type: type))
    return value
  }

  /// The length of an axis: odd ones, and few long ones.
  mutating func extent() -> Int { pick([1, 1, 2, 3, 3, 5, 5, 7, 8]) }

  /// The input that a graph begins with.
  mutating func addFirstInput() {
    // Now and then one that is computed in blocks.
    let batch = chance(0.03) ? 33 : pick([1, 1, 1, 2, 3])
    switch traits.isNetwork ? 0 : int(0...11) {
    case 0...4:
      let side = pick([3, 5, 7, 8, 9, 13])
      focus = input([batch, pick([1, 1, 2, 3, 4, 5, 8]), side, pick([side, side, 7])])
    case 5: focus = input([batch, pick([5, 7, 12]), 7, pick([1, 3])])
    case 6: focus = input([batch, pick([1, 2, 4]), pick([5, 9, 16])])
    case 7: focus = input([batch, pick([1, 2, 3]), 3, 4, 5])
    case 8...9: focus = input([batch, pick([3, 7, 10, 16])])
    case 10: focus = input((0..<int(0...4)).map { _ in extent() }, pick([.float32, .float64]))
    default:
      let types: [ElementType] = [.uint8, .int8, .int32, .int64, .bool]
      focus = input((0..<int(1...4)).map { _ in extent() }, pick(types))
    }
    if chance(0.03) { focus = input([0] + (0..<int(0...3)).map { _ in extent() }) }
  }
}

extension Bounds {
  /// Whether what is known of two plans' differences still says something.
  var isUseful: Bool { error <= 1e-3 * max(magnitude, 1e-3) && magnitude < 1e12 }
}
