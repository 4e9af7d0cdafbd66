import Foundation
import MNISTInference

/// Normalizations, with given moments and with those of the numbers themselves.
extension Recipe {
  static let normalizations: [Recipe] = [
    batchNormalization, instanceNormalization, groupNormalization, layerNormalization,
    meanVarianceNormalization, localResponse,
    softmax("Softmax"), softmax("LogSoftmax"), softmax("Hardmax"),
  ]

  private static let batchNormalization = Recipe("BatchNormalization") { generator in
    guard let input = generator.real(rank: 2...5) else { return false }
    let channels = input.shape[1]
    // Deviations of ½, 1 and 2 keep numbers on their grid.
    let isOnGrid = generator.traits.isOnGrid
    let epsilon = isOnGrid ? 0.25 : generator.pick([1e-5, 1e-5, 1e-3])
    let variances = (0..<channels).map { _ in
      isOnGrid ? generator.pick([0, 0.75, 3.75]) : Double(generator.int(20...200)) / 100
    }
    let scale = generator.weights([channels], input.type, in: isOnGrid ? -2...2 : 0.2...2)
    let bias = generator.weights([channels], input.type)
    let mean = generator.weights([channels], input.type)
    let variance = generator.constant(variances, input.type, [channels])
    var attributes: [GraphNode.Attribute] = []
    if epsilon != 1e-5 || generator.chance(0.3) {
      attributes.append(("epsilon", .float(Float(epsilon))))
    }
    if generator.chance(0.2) { attributes.append(("momentum", .float(0.9))) }
    if generator.opset < 7 { attributes.append(("is_test", .int(1))) }
    if (7..<9).contains(generator.opset), generator.chance(0.3) {
      attributes.append(("spatial", .int(1)))
    }
    if generator.opset >= 14, generator.chance(0.2) {
      attributes.append(("training_mode", .int(0)))
    }
    // On the grid the factor is at most 2 · 2, and a multiple of ⅛; otherwise variances are 0.2 or
    // more.
    let most = isOnGrid ? 4 : 2 / 0.2.squareRoot()
    var factor = Bounds(low: -most, high: most)
    if isOnGrid { factor.grid = 3 }
    let centered = Bounds.sum(input.bounds, mean.bounds.negated, input.type)
    let scaled = Bounds.product(centered, factor, input.type)
    generator.node(
      "BatchNormalization", [input, scale, bias, mean, variance], attributes, shape: input.shape,
      .sum(scaled, bias.bounds, input.type))
    return true
  }

  /// The bounds of numbers that are normalized by their own moments, then scaled and shifted.
  private static func normalized(
    _ input: GraphValue, over count: Int, epsilon: Double, scale: Bounds?, bias: Bounds?
  ) -> Bounds? {
    let most = Double(count).squareRoot() * (scale?.magnitude ?? 1) + (bias?.magnitude ?? 0)
    // A difference may lie in the numbers and in their deviation, which is √epsilon or more.
    let slope =
      4 * (1 + Double(count).squareRoot()) / epsilon.squareRoot() * (scale?.magnitude ?? 1)
    let rounding = 8 * Double(count) * slope * max(input.bounds.magnitude, 1)
    let bounds = input.bounds.mapped(
      to: (-most, most), slope: slope, roundings: rounding / max(most, 1e-3), input.type)
    return bounds
  }

  private static func ownMoments(
    _ name: String, since: Int = 1, rank: ClosedRange<Int>,
    _ make: @escaping @Sendable (inout GraphGenerator, GraphValue, Double) -> Bool
  ) -> Recipe {
    Recipe(name, since: since) { generator in
      guard let input = generator.real(rank: rank, upTo: 100) else { return false }
      let epsilon = input.bounds.isExact && generator.chance(0.5) ? 1e-5 : 0.1
      return make(&generator, input, epsilon)
    }
  }

  private static let instanceNormalization = ownMoments("InstanceNormalization", rank: 3...5) {
    generator, input, epsilon in
    let scale = generator.weights([input.shape[1]], input.type)
    let bias = generator.weights([input.shape[1]], input.type)
    let count = input.shape.dropFirst(2).reduce(1, *)
    guard
      let bounds = normalized(
        input, over: count, epsilon: epsilon, scale: scale.bounds, bias: bias.bounds)
    else { return false }
    generator.node(
      "InstanceNormalization", [input, scale, bias], generator.written(epsilon: epsilon),
      shape: input.shape, bounds)
    return true
  }

  private static let groupNormalization = ownMoments("GroupNormalization", rank: 3...5) {
    generator, input, epsilon in
    let channels = input.shape[1]
    let groups = generator.pick([1, 2, 3, channels].filter { channels.isMultiple(of: $0) })
    let scale = generator.weights([channels], input.type)
    let bias = generator.weights([channels], input.type)
    let count = input.shape.dropFirst().reduce(1, *) / groups
    guard
      let bounds = normalized(
        input, over: count, epsilon: epsilon, scale: scale.bounds, bias: bias.bounds)
    else { return false }
    generator.node(
      "GroupNormalization", [input, scale, bias],
      generator.written(epsilon: epsilon) + [("num_groups", .int(Int64(groups)))],
      shape: input.shape, bounds)
    return true
  }

  private static let layerNormalization = ownMoments("LayerNormalization", rank: 1...4) {
    generator, input, epsilon in
    let rank = input.shape.count
    let axis = generator.int(0...(rank - 1))
    let shape = Array(input.shape[axis...])
    let scale = generator.weights(shape, input.type)
    let bias = generator.chance(0.6) ? generator.weights(shape, input.type) : nil
    let count = shape.reduce(1, *)
    guard
      let bounds = normalized(
        input, over: count, epsilon: epsilon, scale: scale.bounds, bias: bias?.bounds)
    else { return false }
    var attributes = generator.written(epsilon: epsilon)
    let written = generator.chance(0.4) ? axis - rank : axis
    attributes += generator.attribute("axis", written, default: -1)
    var outputs: [GraphValue?] = [generator.newValue(input.type, input.shape, bounds)]
    if input.type == .float32, input.bounds.isExact, generator.chance(0.2) {
      let moments = input.shape.indices.map { $0 < axis ? input.shape[$0] : 1 }
      let most = max(input.bounds.magnitude, 1 / epsilon.squareRoot())
      let result = Bounds(low: -most, high: most)
      outputs.append(generator.chance(0.8) ? generator.newValue(.float32, moments, result) : nil)
      if outputs.last == nil || generator.chance(0.5) {
        outputs.append(generator.newValue(.float32, moments, result))
      }
    }
    generator.node("LayerNormalization", [input, scale, bias], attributes, outputs: outputs)
    return true
  }

  private static let meanVarianceNormalization = Recipe("MeanVarianceNormalization") { generator in
    // Deviations may be almost 0.
    guard let input = generator.real(rank: 1...4, exact: true, upTo: 100) else { return false }
    // ONNX Runtime takes the root of E(x²) − E(x)², which may be less than 0.
    guard !generator.traits.isPortable || generator.graph.isInput(input) && input.count > 20 else {
      return false
    }
    let rank = input.shape.count
    let usual = [0, 2, 3]
    let axes = rank == 4 && generator.chance(0.5) ? usual : generator.axes(rank, atLeast: 1)
    let count = axes.map { input.shape[$0] }.reduce(1, *)
    let most = Double(count).squareRoot() * 1.1
    generator.node(
      "MeanVarianceNormalization", [input],
      axes == usual && rank == 4 && !generator.traits.isPortable && generator.chance(0.5)
        ? [] : [("axes", .ints(axes.map { Int64($0) }))],
      shape: input.shape, Bounds(low: -most, high: most))
    return true
  }

  private static let localResponse = Recipe("LRN") { generator in
    guard let input = generator.real(types: [.float32], rank: 3...4, upTo: 100) else {
      return false
    }
    // ONNX Runtime computes it for pictures alone.
    guard input.shape.count == 4 || !generator.traits.isPortable else { return false }
    let bias = generator.pick([1, 1, 2])
    let beta = generator.pick([0.75, 0.75, 0.5])
    let alpha = generator.pick([1e-4, 0.01])
    var attributes = [("size", .int(Int64(generator.pick([1, 3, 5]))))] as [GraphNode.Attribute]
    if bias != 1 { attributes.append(("bias", .float(Float(bias)))) }
    if beta != 0.75 { attributes.append(("beta", .float(Float(beta)))) }
    if alpha != 1e-4 || generator.chance(0.3) {
      attributes.append(("alpha", .float(Float(alpha))))
    }
    let most = input.bounds.magnitude
    generator.node(
      "LRN", [input], attributes, shape: input.shape,
      input.bounds.mapped(
        to: (-most, most), slope: 1 + 2 * alpha * most * most, roundings: 32, .float32))
    return true
  }

  private static func softmax(_ name: String) -> Recipe {
    Recipe(name) { generator in
      let jumps = name == "Hardmax"
      guard let input = generator.real(rank: 1...5, exact: jumps, upTo: 60) else { return false }
      let rank = input.shape.count
      let isOld = generator.opset < 13
      let axis = generator.int(0...(rank - 1))
      let written = generator.written(axis, rank: rank)
      let most = 2 * input.bounds.magnitude + 10
      let range: (Double, Double) = name == "LogSoftmax" ? (-most, 0) : (0, 1)
      generator.node(
        name, [input], generator.attribute("axis", written, default: isOld ? 1 : -1),
        shape: input.shape,
        input.bounds.mapped(
          to: range, slope: 2, grid: jumps ? 0 : nil, roundings: 64, input.type))
      return true
    }
  }
}

extension GraphGenerator {
  fileprivate mutating func written(epsilon: Double) -> [Attribute] {
    epsilon == 1e-5 && chance(0.5) ? [] : [("epsilon", .float(Float(epsilon)))]
  }

  /// Some axes, in any order.
  mutating func axes(_ rank: Int, atLeast: Int = 0) -> [Int] {
    guard rank > 0 else { return [] }
    return Array((0..<rank).shuffled(using: &random).prefix(int(max(atLeast, 0)...rank)))
  }
}
