import Foundation
import MNISTInference

/// Operators that join two operands, or any number of them, number by number.
extension Recipe {
  static let binaries =
    [
      Recipe("Add") { $0.affine("Add") },
      Recipe("Sub") { $0.affine("Sub") },
      Recipe("Mul") { $0.affine("Mul") },
      Recipe("Div") { $0.affine("Div") },
      choice("Max") { (max($0.low, $1.low), max($0.high, $1.high)) },
      choice("Min") { (min($0.low, $1.low), min($0.high, $1.high)) },
      sum("Sum"), sum("Mean"), prelu, modulo, power, selection,
    ] + comparisons + logic

  /// Max and Min, of one operand to three.
  private static func choice(
    _ name: String, _ range: @escaping @Sendable (Bounds, Bounds) -> (Double, Double)
  ) -> Recipe {
    Recipe(name) { generator in
      let integers: [ElementType] = generator.opset >= 12 ? [.uint8, .int8, .int32, .int64] : []
      guard let operands = generator.operands([.float32, .float64] + integers) else { return false }
      var bounds = operands.values[0].bounds
      for operand in operands.values.dropFirst() {
        let union = bounds.union(operand.bounds)
        bounds = union.mapped(
          to: range(bounds, operand.bounds), slope: 1, grid: union.grid, operand.type)
      }
      bounds.terms = nil
      generator.node(name, operands.values, shape: operands.shape, bounds)
      return true
    }
  }

  /// Sum and Mean, of one operand to three.
  private static func sum(_ name: String) -> Recipe {
    Recipe(name) { generator in
      guard let operands = generator.operands([.float32, .float64]) else { return false }
      var bounds = operands.values[0].bounds
      let type = operands.values[0].type
      for operand in operands.values.dropFirst() { bounds = .sum(bounds, operand.bounds, type) }
      if name == "Mean" {
        bounds = .quotient(bounds, Bounds(of: [Double(operands.values.count)]), type)
      }
      generator.node(name, operands.values, shape: operands.shape, bounds)
      return true
    }
  }

  private static let prelu = Recipe("PRelu") { generator in
    let integers: [ElementType] = generator.opset >= 9 ? [.int32, .int64] : []
    guard
      let input = generator.typed(
        [.float32, .float64] + integers, where: { $0.bounds.magnitude < 1e4 })
    else { return false }
    let shapes =
      generator.opset >= 7
      ? generator.operandShapes(within: input.shape)
      : [[1]] + (input.shape.count > 1 ? [[input.shape[1]]] : [])
    let slope = generator.weights(
      generator.pick(shapes), input.type, in: input.isReal ? -0.5...1 : -2...3)
    let product = Bounds.product(input.bounds, slope.bounds, input.type)
    var bounds = product.union(input.bounds)
    bounds.terms = nil
    generator.node("PRelu", [input, slope], shape: input.shape, bounds)
    return true
  }

  private static let modulo = Recipe("Mod") { generator in
    guard
      let input = generator.typed(
        [.float32, .float64, .uint8, .int8, .int32, .int64], exact: true,
        where: { $0.bounds.magnitude < 1e6 })
    else { return false }
    let truncates = input.isReal && generator.opset < 28 || generator.chance(0.5)
    let divisor = generator.constant(
      [generator.pick(input.type == .uint8 ? [2, 3, 7] : [2, 3, -3, 7] as [Double])], input.type,
      generator.pick([[], [1]] as [[Int]]))
    generator.node(
      "Mod", [input, divisor], generator.attribute("fmod", truncates ? 1 : 0, default: 0),
      shape: input.shape.isEmpty ? divisor.shape : input.shape,
      Bounds(low: -7, high: 7).mapped(
        to: (input.type == .uint8 ? 0 : -7, 7), slope: 1, grid: input.bounds.grid, input.type))
    return true
  }

  private static let power = Recipe("Pow") { generator in
    guard let base = generator.real(upTo: 30) else { return false }
    if generator.chance(0.5) {
      let exponent: Double = generator.pick([2, 2, 3, 1])
      let types: [ElementType] =
        generator.opset >= 12 ? [base.type, base.type, .int64, .int32, .float32] : [base.type]
      let second = generator.constant([exponent], generator.pick(types), [])
      guard generator.opset >= 7 || second.shape == base.shape else { return false }
      let most = pow(base.bounds.magnitude, exponent)
      generator.node(
        "Pow", [base, second], shape: base.shape,
        base.bounds.mapped(
          to: (-most, most), slope: exponent * pow(max(base.bounds.magnitude, 1), exponent - 1),
          base.type))
      return true
    }
    guard generator.opset >= 7, base.bounds.isExact,
      let positive = generator.positive(base, from: 0.25)
    else { return false }
    let exponent = generator.weights(
      generator.pick(generator.operandShapes(within: positive.shape)), base.type, in: -2...2)
    let most = pow(max(positive.bounds.high, 4), 2)
    generator.node(
      "Pow", [positive, exponent], shape: positive.shape,
      Bounds(low: 0, high: most, error: positive.bounds.error * 2 * most))
    return true
  }

  private static let selection = Recipe("Where") { generator in
    let condition =
      generator.typed([.bool], rank: 0...4) ?? generator.weights([1], .bool, in: 0...1)
    let types: [ElementType] = [.float32, .float32, .float64, .uint8, .int32, .int64, .bool]
    let type = generator.pick(types)
    guard
      let first = generator.typed(
        [type], where: { broadcast($0.shape, condition.shape) != nil }),
      let shape = broadcast(first.shape, condition.shape)
    else { return false }
    let second = generator.operand(for: first, within: shape)
    guard let result = broadcast(shape, second.shape), result.reduce(1, *) <= 4096 else {
      return false
    }
    var bounds = first.bounds.union(second.bounds)
    bounds.terms = nil
    generator.node("Where", [condition, first, second], type: type, shape: result, bounds)
    return true
  }

  private static let comparisons: [Recipe] = [
    "Equal", "Greater", "GreaterOrEqual", "Less", "LessOrEqual",
  ].map { name in
    Recipe(name) { generator in
      let isEqual = name == "Equal"
      var types: [ElementType] = [.float32, .float64]
      if isEqual, generator.opset < 11 { types = [.int32, .int64, .bool] }
      if isEqual ? generator.opset >= 11 : generator.opset >= 9 {
        types += [.uint8, .int8, .int32, .int64] + (isEqual ? [.bool] : [])
      }
      return generator.compare(name, types)
    }
  }

  private static let logic: [Recipe] = ["And", "Or", "Xor"].map { name in
    Recipe(name) { $0.compare(name, [.bool]) }
  }
}

extension GraphGenerator {
  /// Sums, differences, products and quotients.
  fileprivate mutating func affine(_ name: String) -> Bool {
    var types: [ElementType] = [.float32, .float32, .float64]
    if opset >= 7 { types += [.int32, .int64] }
    if opset >= 14 { types += [.uint8, .int8] }
    guard let first = typed(types, rank: 0...5, where: { $0.bounds.magnitude < 1e5 }) else {
      return false
    }
    let isReal = first.isReal
    if name == "Div" {
      let shape = pick(operandShapes(within: first.shape))
      let divisors = traits.isOnGrid && isReal ? [0.5, 1, 2, 4, -2] : [0.3, 1.7, 3, -0.7, 2]
      let divisor = constant(
        (0..<shape.reduce(1, *)).map { _ in isReal ? pick(divisors) : pick([1, 2, 3, 5]) },
        first.type, shape)
      // Constants divided by values would need values that are never near 0.
      return join(name, first, divisor)
    }
    let second = operand(for: first, within: first.shape)
    return chance(0.7) || opset < 7 ? join(name, first, second) : join(name, second, first)
  }

  fileprivate mutating func compare(_ name: String, _ types: [ElementType]) -> Bool {
    guard let first = typed(types, rank: 0...5, exact: true) else { return false }
    let second = operand(for: first, within: first.shape, exact: true)
    guard let (shape, attributes) = layOut(first, second) else { return false }
    node(name, [first, second], attributes, type: .bool, shape: shape, .truth)
    return true
  }

  private mutating func join(_ name: String, _ first: GraphValue, _ second: GraphValue) -> Bool {
    guard let (shape, attributes) = layOut(first, second) else { return false }
    let (a, b) = (first.bounds, second.bounds)
    let bounds =
      switch name {
      case "Add": Bounds.sum(a, b, first.type)
      case "Sub": Bounds.sum(a, b.negated, first.type)
      case "Mul": Bounds.product(a, b, first.type)
      default: Bounds.quotient(a, b, first.type)
      }
    node(name, [first, second], attributes, shape: shape, bounds)
    return true
  }

  /// Adds a sum.
  mutating func add(_ first: GraphValue, _ second: GraphValue) -> GraphValue? {
    guard let (shape, attributes) = layOut(first, second) else { return nil }
    return node(
      "Add", [first, second], attributes, shape: shape,
      .sum(first.bounds, second.bounds, first.type))
  }

  /// The shape of two operands together, and before opset 7 what says how they fit.
  private mutating func layOut(
    _ first: GraphValue, _ second: GraphValue
  ) -> (shape: [Int], attributes: [Attribute])? {
    guard opset < 7 else {
      let shape = broadcast(first.shape, second.shape)
      return shape.flatMap { $0.reduce(1, *) <= 4096 && $0.count <= 6 ? ($0, []) : nil }
    }
    if first.shape == second.shape { return (first.shape, []) }
    // Before opset 7 the second operand is laid along neighboring axes of the first.
    guard second.shape.count <= first.shape.count else { return nil }
    if second.count == 1 { return (first.shape, [("broadcast", .int(1))]) }
    for axis in 0...(first.shape.count - second.shape.count)
    where Array(first.shape[axis...].prefix(second.shape.count)) == second.shape {
      let isLast = axis == first.shape.count - second.shape.count
      let place: [Attribute] = isLast && chance(0.5) ? [] : [("axis", .int(Int64(axis)))]
      return (first.shape, [("broadcast", .int(1))] + place)
    }
    return nil
  }

  /// One to three operands that fit each other.
  fileprivate mutating func operands(
    _ types: [ElementType]
  ) -> (values: [GraphValue], shape: [Int])? {
    guard let first = typed(types, rank: 0...5, where: { $0.bounds.magnitude < 1e5 }) else {
      return nil
    }
    var values = [first]
    var shape = first.shape
    for _ in 0..<pick([0, 1, 1, 1, 2]) {
      let next = operand(for: first, within: shape)
      // Before opset 8 the shapes had to be equal.
      guard
        let joined = opset < 8 ? (next.shape == shape ? shape : nil) : broadcast(shape, next.shape),
        joined.reduce(1, *) <= 4096
      else { continue }
      shape = joined
      values.append(next)
    }
    return (values, shape)
  }

  /// A second operand: something that is there, or a constant of a shape that networks use.
  mutating func operand(
    for first: GraphValue, within shape: [Int], exact: Bool = false
  ) -> GraphValue {
    let type = first.type
    let found = typed([type], rank: 0...5, exact: exact) {
      broadcast(shape, $0.shape) != nil && $0.bounds.magnitude < 1e5
    }
    if let found, chance(traits.isNetwork ? 0.15 : 0.4) { return found }
    let chosen = pick(operandShapes(within: shape))
    if chance(0.1) { return input(chosen, type) }
    let range: ClosedRange<Double> =
      switch type {
      case .float32, .float64: -2...2
      case .uint8: 0...4
      case .bool: 0...1
      default: -4...4
      }
    return weights(chosen, type, in: range)
  }

  /// Shapes that can be broadcast to a shape: one number, one for each channel or column, all.
  func operandShapes(within shape: [Int]) -> [[Int]] {
    var shapes: [[Int]] = [[], shape]
    let rank = shape.count
    if rank > 0 { shapes += [[1], [shape[rank - 1]]] }
    if rank > 2 {
      shapes += [[shape[1]] + [Int](repeating: 1, count: rank - 2)]
      shapes += [[1, shape[1]] + [Int](repeating: 1, count: rank - 2)]
      shapes += [Array(shape[1...])]
    }
    if rank > 1 { shapes += [shape.dropLast() + [1], [shape[rank - 2], 1]] }
    if opset < 7 { shapes = [shape, [1]] + (rank > 1 ? [[shape[1]], [shape[rank - 1]]] : []) }
    return shapes
  }
}

/// The shape of two operands broadcast against each other; nil if they can't be.
func broadcast(_ first: [Int], _ second: [Int]) -> [Int]? {
  let rank = max(first.count, second.count)
  let (first, second) = (
    [Int](repeating: 1, count: rank - first.count) + first,
    [Int](repeating: 1, count: rank - second.count) + second
  )
  var shape: [Int] = []
  for (one, other) in zip(first, second) {
    guard one == other || one == 1 || other == 1 else { return nil }
    shape.append(one == 1 ? other : one)
  }
  return shape
}

extension Bounds {
  var negated: Bounds {
    Bounds(low: -high, high: -low, error: error, grid: grid, terms: terms)
  }

  /// What an operand adds to a sum's terms.
  private var share: Double { max(terms ?? 0, magnitude) }

  static func sum(_ a: Bounds, _ b: Bounds, _ type: ElementType) -> Bounds {
    .sum(
      (a.low + b.low, a.high + b.high), error: a.error + b.error, terms: a.share + b.share,
      grid: joined(a, b) { max($0, $1) }, roundings: 4,
      isReordered: a.terms != nil || b.terms != nil, type)
  }

  static func product(_ a: Bounds, _ b: Bounds, _ type: ElementType) -> Bounds {
    let (low, high) = ([a.low * b.low, a.low * b.high], [a.high * b.low, a.high * b.high])
    return .sum(
      (min(low[0], low[1], high[0], high[1]), max(low[0], low[1], high[0], high[1])),
      error: a.error * b.magnitude + b.error * a.magnitude + a.error * b.error,
      terms: a.share * b.share, grid: joined(a, b) { $0 + $1 }, roundings: 4,
      isReordered: a.terms != nil || b.terms != nil, type)
  }

  /// Those of quotients by constants, none of which is near 0.
  static func quotient(_ a: Bounds, _ b: Bounds, _ type: ElementType) -> Bounds {
    guard type.isReal else {
      return Bounds.whole(0...0).mapped(to: (-a.magnitude, a.magnitude), slope: 1, grid: 0, type)
    }
    // Divisors are 0.3 or more, and on a grid powers of two.
    let most = a.magnitude / 0.3
    let grid = b.grid.flatMap { _ in [1, 2].contains(b.magnitude) || b.magnitude == 4 ? 2 : nil }
    return .sum(
      (-most, most), error: a.error / 0.3, terms: a.share / 0.3,
      grid: grid.flatMap { shift in a.grid.map { $0 + shift } }, roundings: 4,
      isReordered: a.terms != nil, type)
  }

  private static func joined(_ a: Bounds, _ b: Bounds, _ join: (Int, Int) -> Int) -> Int? {
    a.grid.flatMap { first in b.grid.map { join(first, $0) } }
  }
}
