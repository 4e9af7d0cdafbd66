import Foundation
import MNISTInference

/// Operators that are a function of each number by itself.
extension Recipe {
  static let functions =
    smoothFunctions + rectifiers + jumps + [clip, logicalNot, cast, castLike]

  /// Functions whose slope is bounded where they are used.
  private static let smoothFunctions: [Recipe] = [
    function("Sigmoid", slope: 0.25) { _, x in 1 / (1 + exp(-x)) },
    function("Tanh", slope: 1) { _, x in tanh(x) },
    function("Erf", slope: 1.13) { _, x in erf(x) },
    function("Softplus", slope: 1) { _, x in x > 30 ? x : log(1 + exp(x)) },
    function("Softsign", slope: 1) { _, x in x / (1 + abs(x)) },
    function("Exp", upTo: 4, slope: exp(4)) { _, x in exp(x) },
    function(
      "HardSigmoid", attributes: [("alpha", [0.2, 0.25]), ("beta", [0.5, 0.25])], slope: 0.25
    ) {
      numbers, x in min(max(numbers[0] * x + numbers[1], 0), 1)
    },
    function("Elu", attributes: [("alpha", [1, 0.5, 2])], slope: 2) { numbers, x in
      x < 0 ? numbers[0] * (exp(x) - 1) : x
    },
    function("Celu", attributes: [("alpha", [1, 0.5, 2])], slope: 1) { numbers, x in
      x < 0 ? numbers[0] * (exp(x / numbers[0]) - 1) : x
    },
    function(
      "Selu", attributes: [("alpha", [1.673_263_2, 1.5]), ("gamma", [1.050_701, 1])], slope: 1.8
    ) {
      numbers, x in numbers[1] * (x < 0 ? numbers[0] * (exp(x) - 1) : x)
    },
    // These fall a little before they rise.
    function("Gelu", dip: -0.2, slope: 1.2) { _, x in x / 2 * (1 + erf(x / 2.0.squareRoot())) },
    function("Mish", dip: -0.35, slope: 1.2) { _, x in x * tanh(log(1 + exp(min(x, 30)))) },
    function("HardSwish", dip: -0.4, slope: 1.6) { _, x in x * min(max(x / 6 + 0.5, 0), 1) },
    function("Swish", attributes: [("alpha", [1, 0.5])], dip: -0.6, slope: 1.2) { numbers, x in
      x / (1 + exp(-numbers[0] * x))
    },
    function("Sqrt", from: 0.05, slope: 2.3) { _, x in x.squareRoot() },
    function("Log", from: 0.05, slope: 20) { _, x in log(x) },
    function("Reciprocal", from: 0.05, slope: 400) { _, x in 1 / x },
  ]

  /// A function that rises from its lowest argument to its highest.
  ///
  /// - Parameters:
  ///   - attributes: names, and for each what it may be; the first is the default.
  ///   - dip: the lowest value of a function that falls first.
  ///   - lowest: the least argument, where the function isn't defined for all.
  private static func function(
    _ name: String, attributes: [(name: String, values: [Double])] = [], dip: Double? = nil,
    from lowest: Double? = nil, upTo highest: Double = 1e4, slope: Double,
    _ value: @escaping @Sendable ([Double], Double) -> Double
  ) -> Recipe {
    Recipe(name) { generator in
      let types: [ElementType] = name == "Celu" ? [.float32] : [.float32, .float64]
      guard var input = generator.real(types: types, upTo: highest) else { return false }
      if let lowest, input.bounds.low - input.bounds.error < lowest {
        guard let positive = generator.positive(input, from: lowest) else { return false }
        input = positive
      }
      var written: [GraphNode.Attribute] = []
      var numbers: [Double] = []
      for attribute in attributes {
        let index = generator.int(0...(attribute.values.count - 1))
        numbers.append(attribute.values[index])
        if index > 0 || generator.chance(0.3) {
          written.append((attribute.name, .float(Float(attribute.values[index]))))
        }
      }
      if name == "Gelu", generator.chance(0.5) {
        written.append(("approximate", .string(generator.pick(["none", "tanh"]))))
      }
      let ends = [input.bounds.low, input.bounds.high].map { value(numbers, $0) }
      // Room for what floats make of it.
      let room = 1e-5 * max(abs(ends[0]), abs(ends[1]), 1)
      let low = min(dip ?? .infinity, ends[0], ends[1]) - room
      let bounds = input.bounds.mapped(
        to: (low, max(ends[0], ends[1]) + room), slope: slope, input.type)
      generator.node(name, [input], written, shape: input.shape, bounds)
      return true
    }
  }

  /// Functions of straight pieces, which keep numbers on their grid.
  private static let rectifiers: [Recipe] = [
    Recipe("Relu") { generator in
      let integers: [ElementType] = generator.opset >= 14 ? [.int8, .int32, .int64] : []
      return generator.rectify("Relu", [.float32, .float64] + integers) { max($0, 0) }
    },
    Recipe("Abs") { generator in
      let integers: [ElementType] =
        generator.opset >= 6 ? [.uint8, .int8, .int32, .int64] : []
      guard let input = generator.typed([.float32, .float64] + integers) else { return false }
      let bounds = input.bounds
      let low = bounds.low <= 0 && bounds.high >= 0 ? 0 : min(abs(bounds.low), abs(bounds.high))
      generator.node(
        "Abs", [input], shape: input.shape,
        bounds.mapped(to: (low, bounds.magnitude), slope: 1, grid: bounds.grid, input.type))
      return true
    },
    Recipe("Neg") { generator in
      let integers: [ElementType] = generator.opset >= 6 ? [.int8, .int32, .int64] : []
      guard let input = generator.typed([.float32, .float64] + integers) else { return false }
      let bounds = input.bounds
      generator.node(
        "Neg", [input], shape: input.shape,
        bounds.mapped(to: (-bounds.high, -bounds.low), slope: 1, grid: bounds.grid, input.type))
      return true
    },
    Recipe("LeakyRelu") { generator in
      let alpha = generator.pick([0.01, 0.1, 0.25, 0.5, 0, 1.5, -0.5])
      guard let input = generator.real() else { return false }
      let written: [GraphNode.Attribute] =
        alpha == 0.01 && generator.chance(0.6) ? [] : [("alpha", .float(Float(alpha)))]
      let ends = [input.bounds.low, input.bounds.high].map { $0 < 0 ? $0 * alpha : $0 }
      let grid = [0.01, 0.1].contains(alpha) ? nil : input.bounds.grid.map { $0 + 2 }
      generator.node(
        "LeakyRelu", [input], written, shape: input.shape,
        input.bounds.mapped(
          to: (min(0, ends[0], ends[1]), max(0, ends[0], ends[1])), slope: max(1, abs(alpha)),
          grid: grid,
          input.type))
      return true
    },
  ]

  /// Functions that jump: the numbers must be the same in both plans.
  private static let jumps: [Recipe] = [
    jump("Floor") { $0.rounded(.down) },
    jump("Ceil") { $0.rounded(.up) },
    jump("Round") { $0.rounded(.toNearestOrEven) },
    jump("Sign", integers: [.uint8, .int8, .int32, .int64]) { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 },
    Recipe("ThresholdedRelu") { generator in
      guard let input = generator.real(exact: true) else { return false }
      let alpha = generator.pick([1, 0.5, 0, -0.25])
      let bounds = input.bounds
      generator.node(
        "ThresholdedRelu", [input],
        alpha == 1 && generator.chance(0.5) ? [] : [("alpha", .float(Float(alpha)))],
        shape: input.shape,
        bounds.mapped(
          to: (min(0, bounds.low), max(0, bounds.high)), slope: 1, grid: bounds.grid, input.type))
      return true
    },
  ]

  private static func jump(
    _ name: String, integers: [ElementType] = [],
    _ value: @escaping @Sendable (Double) -> Double
  ) -> Recipe {
    Recipe(name) { generator in
      guard
        let input = generator.typed(
          [.float32, .float64] + integers, exact: true, where: { $0.bounds.magnitude < 1e6 })
      else { return false }
      generator.node(
        name, [input], shape: input.shape,
        input.bounds.mapped(
          to: (value(input.bounds.low), value(input.bounds.high)), slope: 1, grid: 0, input.type))
      return true
    }
  }

  private static let clip = Recipe("Clip") { generator in
    let integers: [ElementType] = generator.opset >= 12 ? [.uint8, .int8, .int32, .int64] : []
    guard let input = generator.typed([.float32, .float64] + integers) else { return false }
    let lows = input.type == .uint8 ? [0, 1] : [0, 0, -1, 0.5]
    // A bound that is left out is the type's last number. An infinity becomes that, and what is added
    // to it is lost in one order of summation and not in another.
    let always = generator.traits.hasSpecials
    let low: Double? = always || generator.chance(0.8) ? generator.pick(lows) : nil
    let high: Double? = always || generator.chance(0.8) ? generator.pick([6, 6, 1, 2]) : nil
    let limits = [low, high].map { $0.map { input.isReal ? $0 : $0.rounded() } }
    let floor = limits[0] ?? -Double.infinity
    let ceiling = limits[1] ?? .infinity
    let ends = [input.bounds.low, input.bounds.high].map { min(max($0, floor), ceiling) }
    let bounds = input.bounds.mapped(
      to: (ends[0], ends[1]), slope: 1, grid: input.bounds.grid.map { max($0, 1) }, input.type)
    if generator.opset >= 11 {
      var operands: [GraphValue?] = [input]
      for limit in limits {
        operands.append(limit.map { generator.constant([$0], input.type, []) })
      }
      generator.node("Clip", operands, shape: input.shape, bounds)
    } else {
      var written: [GraphNode.Attribute] = []
      if let low = limits[0] { written.append(("min", .float(Float(low)))) }
      if let high = limits[1] { written.append(("max", .float(Float(high)))) }
      generator.node("Clip", [input], written, shape: input.shape, bounds)
    }
    return true
  }

  private static let logicalNot = Recipe("Not") { generator in
    guard let input = generator.typed([.bool], isEmpty: nil) else { return false }
    generator.node("Not", [input], shape: input.shape, .truth)
    return true
  }

  private static let cast = Recipe("Cast", since: 6) { generator in
    guard let (input, type) = generator.conversion() else { return false }
    generator.node(
      "Cast", [input], [("to", .int(type.code.rawValue))], type: type, shape: input.shape,
      input.converted(to: type, hasSpecials: generator.traits.hasSpecials))
    return true
  }

  private static let castLike = Recipe("CastLike") { generator in
    guard let (input, type) = generator.conversion() else { return false }
    let example =
      generator.typed([type], isEmpty: nil) ?? generator.constant([1], type, [1])
    generator.node(
      "CastLike", [input, example], type: type, shape: input.shape,
      input.converted(to: type, hasSpecials: generator.traits.hasSpecials))
    return true
  }
}

extension GraphValue {
  fileprivate func converted(to target: ElementType, hasSpecials: Bool) -> Bounds {
    if target == .bool { return .truth }
    // Infinities become an integer type's ends.
    if hasSpecials, type.isReal, !target.isReal { return .all(of: target) }
    if target.isReal {
      // Integers that a float can't hold are rounded the same way in both plans.
      return bounds.mapped(to: (bounds.low, bounds.high), slope: 1, grid: bounds.grid, target)
    }
    return bounds.mapped(
      to: (bounds.low.rounded(.towardZero), bounds.high.rounded(.towardZero)), slope: 1, grid: 0,
      target)
  }
}

extension GraphGenerator {
  fileprivate mutating func rectify(
    _ name: String, _ types: [ElementType], _ value: (Double) -> Double
  ) -> Bool {
    guard let input = typed(types) else { return false }
    let bounds = input.bounds
    node(
      name, [input], shape: input.shape,
      bounds.mapped(
        to: (value(bounds.low), value(bounds.high)), slope: 1, grid: bounds.grid, input.type))
    return true
  }

  /// Something to convert, and a type that has room for it.
  fileprivate mutating func conversion() -> (GraphValue, ElementType)? {
    let type = pick(
      [.float32, .float32, .float64, .uint8, .int8, .int32, .int64, .bool] as [ElementType])
    let jumps = !type.isReal
    let room = type == .bool ? Bounds(low: -1e6, high: 1e6) : .all(of: type)
    let input = value {
      (!jumps || $0.bounds.isExact) && $0.bounds.isUseful && $0.bounds.low > room.low - 0.5
        && $0.bounds.high < room.high + 0.5 && $0.bounds.magnitude < 1e15
    }
    return input.map { ($0, type) }
  }

  /// A value made of another one that is at least so large.
  mutating func positive(_ input: GraphValue, from lowest: Double) -> GraphValue? {
    guard input.isReal else { return nil }
    let bounds = input.bounds
    let magnitude = node(
      "Abs", [input], shape: input.shape,
      bounds.mapped(to: (0, bounds.magnitude), slope: 1, grid: bounds.grid, input.type))
    let offset = max(lowest * 2, 0.5)
    return add(magnitude, constant([offset], input.type, []))
  }
}
