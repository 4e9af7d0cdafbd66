import MNISTInference

/// Nodes that belong together in real networks, and that passes look for.
extension Recipe {
  static let chains: [Recipe] = [
    residualSum, channelsLastRoundTrip, quantizedRoundTrip, shapeChain, classifier,
    foldedConstants, manualNormalization,
  ]

  /// A convolution that keeps the shape, and the sum with what went into it.
  private static let residualSum = Recipe("residual sum", uses: ["Conv", "Add"]) { generator in
    guard
      let input = generator.real(
        types: [.float32], rank: 4...4, upTo: 100,
        where: { $0.shape[1] <= 12 && $0.count * $0.shape[1] * 9 <= 40_000 })
    else { return false }
    let channels = input.shape[1]
    var result = input
    for _ in 0..<generator.int(1...2) {
      let weights = generator.filter([channels, channels, 3, 3], result)
      let bias = generator.chance(0.5) ? generator.weights([channels]) : nil
      result = generator.node(
        "Conv", [result, weights, bias],
        [("pads", .ints([1, 1, 1, 1])), ("kernel_shape", .ints([3, 3]))], shape: input.shape,
        .product(
          result.bounds, weights, rows: channels, bias: bias?.bounds,
          amplification: generator.traits.usesWinograd ? 100 : 1))
      if generator.chance(0.5) {
        result = generator.node(
          "Relu", [result], shape: result.shape,
          result.bounds.mapped(
            to: (max(result.bounds.low, 0), max(result.bounds.high, 0)), slope: 1,
            grid: result.bounds.grid, .float32))
      }
    }
    _ = generator.chance(0.5) ? generator.add(result, input) : generator.add(input, result)
    return true
  }

  /// To NHWC, something there, and back.
  private static let channelsLastRoundTrip = Recipe(
    "NHWC round trip", uses: ["Transpose"]
  ) { generator in
    guard let input = generator.real(types: [.float32], rank: 4...4) else { return false }
    let shape = [0, 2, 3, 1].map { input.shape[$0] }
    let there = generator.node(
      "Transpose", [input], [("perm", .ints([0, 2, 3, 1]))], shape: shape, input.bounds)
    generator.focus = there
    if generator.chance(0.6) { _ = generator.follow(["Relu", "Mul", "Add", "Sigmoid"]) }
    guard let focus = generator.focus, focus.shape == shape else { return true }
    generator.node(
      "Transpose", [focus], [("perm", .ints([0, 3, 1, 2]))], shape: input.shape, focus.bounds)
    return true
  }

  /// Numbers to bytes and back, as quantized models have them around every operator.
  private static let quantizedRoundTrip = Recipe(
    "quantized round trip", uses: ["QuantizeLinear", "DequantizeLinear"]
  ) { generator in
    generator.follow(["QuantizeLinear"]) && generator.follow(["DequantizeLinear"])
  }

  /// A shape that is worked out from another one, as exporters write it for `view(size(0), -1)`.
  private static let shapeChain = Recipe(
    "shape chain", uses: ["Shape", "Gather", "Unsqueeze", "Concat", "Reshape"], since: 5
  ) { generator in
    guard let input = generator.typed(.every, rank: 1...5) else { return false }
    let batch = input.shape[0]
    let shape = generator.node(
      "Shape", [input], type: .int64, shape: [input.shape.count], .whole(0...4096))
    let index = generator.constant([0], .int64, [])
    let length = generator.node(
      "Gather", [shape, index], [("axis", .int(0))], shape: [], .whole(0...4096))
    let list: GraphValue
    if generator.opset >= 13 {
      list = generator.node(
        "Unsqueeze", [length, generator.list([0])], shape: [1], .whole(0...4096))
    } else {
      list = generator.node(
        "Unsqueeze", [length], [("axes", .ints([0]))], shape: [1], .whole(0...4096))
    }
    let target = generator.node(
      "Concat", [list, generator.list([-1])], [("axis", .int(0))], shape: [2], .whole(-1...4096))
    generator.node(
      "Reshape", [input, target], shape: [batch, input.count / batch], input.bounds)
    return true
  }

  /// What networks end with.
  private static let classifier = Recipe("classifier", uses: ["Flatten", "Gemm"]) { generator in
    guard
      let input = generator.real(
        types: [.float32], rank: 2...4, upTo: 100, where: { $0.count <= 1200 })
    else { return false }
    let batch = input.shape[0]
    generator.focus = generator.node(
      "Flatten", [input], shape: [batch, input.count / batch], input.bounds)
    guard generator.follow(["Gemm", "MatMul"]) else { return true }
    if generator.chance(0.5) { _ = generator.follow(["Add", "Relu", "BatchNormalization"]) }
    if generator.chance(0.5) { _ = generator.follow(["Softmax", "LogSoftmax"]) }
    return true
  }

  /// Weights that are worked out from constants before they are used.
  private static let foldedConstants = Recipe("folded constants", uses: ["Mul", "Add"]) {
    generator in
    let kept = generator.focus
    let shape = generator.pick([[3], [1], [2, 3], [4, 1, 1], [8]])
    let first = generator.weights(shape)
    generator.focus = first
    for _ in 0..<generator.int(1...3) {
      _ = generator.follow(
        ["Mul", "Add", "Transpose", "Unsqueeze", "Sigmoid", "Concat", "ReduceSum"])
    }
    if generator.chance(0.5) { generator.focus = kept }
    return true
  }

  /// A normalization that is written out.
  private static let manualNormalization = Recipe(
    "manual normalization", uses: ["ReduceMean", "Sub", "Mul", "Add", "Sqrt", "Div"], since: 7
  ) { generator in
    guard let input = generator.real(types: [.float32], rank: 2...4, exact: true, upTo: 100) else {
      return false
    }
    let (shape, last) = (input.shape, input.shape.count - 1)
    func mean(_ value: GraphValue) -> GraphValue {
      let reduced = Array(shape[..<last]) + [1]
      let bounds = Bounds.mean(value.bounds, of: shape[last], isAlwaysAll: true, .float32)
      return generator.opset >= 18
        ? generator.node("ReduceMean", [value, generator.list([-1])], shape: reduced, bounds)
        : generator.node(
          "ReduceMean", [value], [("axes", .ints([Int64(last)]))], shape: reduced, bounds)
    }
    let average = mean(input)
    let centered = generator.node(
      "Sub", [input, average], shape: shape, .sum(input.bounds, average.bounds.negated, .float32))
    let square = generator.node(
      "Mul", [centered, centered], shape: shape,
      .product(centered.bounds, centered.bounds, .float32))
    let variance = mean(square)
    let shifted = generator.node(
      "Add", [variance, generator.constant([0.25], .float32, [])], shape: variance.shape,
      .sum(variance.bounds, Bounds(of: [0.25]), .float32))
    // It is ¼ or more.
    let most = max(shifted.bounds.high, 1).squareRoot()
    let deviation = generator.node(
      "Sqrt", [shifted], shape: shifted.shape,
      shifted.bounds.mapped(to: (0.5, most), slope: 1, .float32))
    let quotient = centered.bounds.mapped(
      to: (-2 * centered.bounds.magnitude, 2 * centered.bounds.magnitude), slope: 2, .float32)
    generator.node(
      "Div", [centered, deviation], shape: shape,
      Bounds(
        low: quotient.low, high: quotient.high,
        error: quotient.error + 4 * centered.bounds.magnitude * deviation.bounds.error))
    return true
  }
}
