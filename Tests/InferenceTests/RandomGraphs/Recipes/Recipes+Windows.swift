import Foundation
import MNISTInference

/// Convolutions and poolings.
extension Recipe {
  static let windows: [Recipe] = [
    convolution, maxPool, averagePool, lpPool,
    global("GlobalAveragePool"), global("GlobalMaxPool"), global("GlobalLpPool"),
  ]

  private static let convolution = Recipe("Conv") { generator in
    guard
      let input = generator.real(rank: 3...5, upTo: 1e3, where: { $0.shape[1] <= 20 })
    else { return false }
    guard let (group, outputs) = generator.channels(input.shape[1]) else { return false }
    let spatial = Array(input.shape.dropFirst(2))
    let kernel = generator.kernel(spatial)
    guard
      let window = WindowChoice(
        over: spatial, kernel: kernel, .init(limitsPadding: false), in: &generator)
    else { return false }
    let shape = [input.shape[0], outputs] + window.outputs
    let taps = input.shape[1] / group * kernel.reduce(1, *)
    guard shape.reduce(1, *) <= 2048, shape.reduce(taps, *) <= GraphGenerator.workLimit else {
      return false
    }
    let weights = generator.filter([outputs, input.shape[1] / group] + kernel, input)
    let bias = generator.chance(0.6) ? generator.weights([outputs], input.type) : nil
    var attributes = window.attributes(in: &generator, needsKernel: false)
    attributes += generator.attribute("group", group, default: 1)
    let isWinograd =
      generator.traits.usesWinograd && group == 1 && window.isDenseSquare
      && [3, 5].contains(kernel[0])
    generator.node(
      "Conv", [input, weights, bias], attributes, shape: shape,
      .product(
        input.bounds, weights, rows: outputs, bias: bias?.bounds,
        amplification: isWinograd ? (kernel[0] == 3 ? 100 : 1000) : 1))
    return true
  }

  private static let maxPool = Recipe("MaxPool") { generator in
    let bytes: [ElementType] = generator.opset >= 12 ? [.uint8, .int8] : []
    guard
      let input = generator.typed([.float32, .float32, .float64] + bytes, rank: 3...5),
      let window = generator.pool(
        input, .init(dilates: generator.opset >= 10, rounds: generator.opset >= 10))
    else { return false }
    let shape = input.shape.prefix(2) + window.outputs
    var attributes = window.attributes(in: &generator)
    var bounds = input.bounds
    bounds.terms = nil
    let values = generator.newValue(input.type, Array(shape), bounds)
    var outputs: [GraphValue?] = [values]
    // Where the largest value is may jump.
    if generator.opset >= 8, input.bounds.isExact, generator.chance(0.15) {
      outputs.append(
        generator.newValue(.int64, Array(shape), .whole(0...input.count)))
      if input.shape.count <= 4, generator.chance(0.3) {
        attributes.append(("storage_order", .int(1)))
      }
    }
    generator.node("MaxPool", [input], attributes, outputs: outputs)
    return true
  }

  private static let averagePool = Recipe("AveragePool") { generator in
    guard let input = generator.real(rank: 3...5),
      let window = generator.pool(
        input, .init(dilates: generator.opset >= 19, rounds: generator.opset >= 10))
    else { return false }
    let countsPadding = generator.opset >= 7 && generator.chance(0.3)
    var attributes = window.attributes(in: &generator)
    if countsPadding { attributes.append(("count_include_pad", .int(1))) }
    let taps = window.kernel.reduce(1, *)
    let bounds = Bounds.mean(
      input.bounds, of: taps, isAlwaysAll: !window.reachesOutside, input.type)
    generator.node(
      "AveragePool", [input], attributes, shape: input.shape.prefix(2) + window.outputs,
      bounds.union(Bounds(low: 0, high: 0, grid: 0)))
    return true
  }

  private static let lpPool = Recipe("LpPool", since: 2) { generator in
    guard let input = generator.real(types: [.float32], rank: 3...5, upTo: 100),
      let window = generator.pool(
        input, .init(dilates: generator.opset >= 18, rounds: generator.opset >= 18))
    else { return false }
    let exponent = generator.int(1...3)
    let attributes =
      window.attributes(in: &generator) + generator.attribute("p", exponent, default: 2)
    generator.node(
      "LpPool", [input], attributes, shape: input.shape.prefix(2) + window.outputs,
      input.norm(of: window.kernel.reduce(1, *)))
    return true
  }

  private static func global(_ name: String) -> Recipe {
    Recipe(name) { generator in
      let isNorm = name == "GlobalLpPool"
      guard
        let input = generator.real(
          types: isNorm ? [.float32] : [.float32, .float32, .float64], rank: isNorm ? 3...5 : 2...5,
          upTo: isNorm ? 100 : 1e4)
      else { return false }
      // ONNX Runtime wants a spatial axis.
      guard input.shape.count > 2 || !generator.traits.isPortable else { return false }
      let shape = input.shape.prefix(2) + [Int](repeating: 1, count: input.shape.count - 2)
      let taps = input.shape.dropFirst(2).reduce(1, *)
      var bounds = input.bounds
      var attributes: [GraphNode.Attribute] = []
      switch name {
      case "GlobalAveragePool":
        bounds = .mean(bounds, of: taps, isAlwaysAll: true, input.type)
      case "GlobalMaxPool": bounds.terms = nil
      default:
        attributes = generator.attribute("p", generator.int(1...3), default: 2)
        bounds = input.norm(of: taps)
      }
      generator.node(name, [input], attributes, shape: Array(shape), bounds)
      return true
    }
  }
}

extension GraphGenerator {
  /// The most multiplications of a node: tests run without optimization too.
  static let workLimit = 40_000

  /// Groups that channels can be split into, and as many output channels.
  mutating func channels(_ inputs: Int) -> (group: Int, outputs: Int)? {
    guard inputs > 0 else { return nil }
    if inputs > 1, chance(0.25) {
      if chance(0.6) { return (inputs, inputs * pick([1, 1, 1, 2])) }
      let group = pick([2, 4].filter { inputs.isMultiple(of: $0) } + [1])
      return (group, group * pick([1, 2, 4]))
    }
    return (1, pick([1, 2, 3, 4, 4, 5, 8, 8, 9, 12, 16, 20]))
  }

  /// A kernel for spatial axes; odd squares are usual.
  mutating func kernel(_ spatial: [Int]) -> [Int] {
    if chance(0.7) {
      let side = pick([1, 3, 3, 3, 5, 2, 7])
      return spatial.map { min(side, $0 + 2) }
    }
    return spatial.map { min(int(1...4), $0 + 1) }
  }

  /// Weights whose sums stay near the size of what they weigh.
  mutating func filter(_ shape: [Int], _ input: GraphValue) -> GraphValue {
    let terms = shape.dropFirst().reduce(1, *)
    if traits.isOnGrid { return weights(shape, input.type, in: -1...1) }
    let size = min(1, pick([2, 4, 8]) / Double(max(terms, 1)).squareRoot())
    if chance(0.02) { return self.input(shape, input.type, in: -size...size) }
    return weights(shape, input.type, in: -size...size)
  }

  fileprivate mutating func pool(
    _ input: GraphValue, _ abilities: WindowChoice.Abilities
  ) -> WindowChoice? {
    let spatial = Array(input.shape.dropFirst(2))
    let kernel = chance(0.6) ? spatial.map { min(2, $0) } : spatial.map { min(int(1...3), $0) }
    return WindowChoice(over: spatial, kernel: kernel, abilities, in: &self)
  }
}

extension GraphValue {
  /// The bounds of the p-norm of so many of the numbers.
  fileprivate func norm(of count: Int) -> Bounds {
    let most = Double(count) * bounds.magnitude
    return bounds.mapped(
      to: (0, most + 1e-6), slope: Double(count), roundings: 16 + Double(count), type)
  }
}

extension Bounds {
  /// Those of means of so many numbers, or of fewer where windows stick out.
  static func mean(
    _ bounds: Bounds, of count: Int, isAlwaysAll: Bool, _ type: ElementType
  ) -> Bounds {
    // Sums of powers of two stay on the grid.
    let shift = (0...12).first { 1 << $0 == count }
    var mean = Bounds.sum(
      (bounds.low, bounds.high), error: bounds.error, terms: bounds.magnitude,
      grid: bounds.grid.flatMap { grid in isAlwaysAll ? shift.map { grid + $0 } : nil },
      roundings: Double(count) + 4, type)
    mean.terms = nil
    return mean
  }

  /// Those of sums of products with constant or computed weights.
  ///
  /// - Parameters:
  ///   - weights: `[rows, …]`: each row makes one result.
  ///   - amplification: how much more than its terms' rounding a kernel may lose.
  static func product(
    _ input: Bounds, _ weights: GraphValue, rows: Int, bias: Bounds?, amplification: Double = 1
  ) -> Bounds {
    let count = weights.count / max(rows, 1)
    var (sum, low, high) = (0.0, 0.0, 0.0)
    if let numbers = weights.numbers {
      for row in 0..<rows {
        let row = numbers[(row * count)..<((row + 1) * count)]
        sum = max(sum, row.reduce(0) { $0 + abs($1) })
        // Padding is 0, so each term can be missing.
        low = min(low, row.reduce(0) { $0 + min($1 * input.low, $1 * input.high, 0) })
        high = max(high, row.reduce(0) { $0 + max($1 * input.low, $1 * input.high, 0) })
      }
    } else {
      sum = Double(count) * weights.bounds.magnitude
      (low, high) = (-sum * input.magnitude, sum * input.magnitude)
    }
    return accumulated(
      (low, high), of: count, input, sum, weights.bounds, bias: bias,
      amplification: amplification, weights.type)
  }

  /// Those of sums of so many products and a bias.
  ///
  /// - Parameter sum: the most that the weights of one result make together.
  static func accumulated(
    _ range: (low: Double, high: Double), of count: Int, _ input: Bounds, _ sum: Double,
    _ weights: Bounds, bias: Bounds?, amplification: Double = 1, _ type: ElementType
  ) -> Bounds {
    let bias = bias ?? Bounds(low: 0, high: 0, grid: 0)
    var grid: Int?
    if let first = input.grid, let second = weights.grid, let third = bias.grid,
      amplification == 1
    {
      grid = max(first + second, third)
    }
    return .sum(
      (range.low + bias.low, range.high + bias.high),
      error: sum * input.error + Double(count) * weights.error * input.magnitude + bias.error,
      terms: sum * input.magnitude + bias.magnitude + max(bias.terms ?? 0, 0), grid: grid,
      roundings: amplification * Double(count + 4), type)
  }
}
