import MNISTInference

/// Numbers as bytes with a scale, and products of them.
///
/// Quantizing rounds, so that only numbers which are the same in both plans are quantized.
extension Recipe {
  static let quantized: [Recipe] = [
    quantizeLinear, dequantizeLinear, dynamicQuantizeLinear, convInteger, qLinearConv,
    matMulInteger, qLinearMatMul,
  ]

  private static let quantizeLinear = Recipe("QuantizeLinear") { generator in
    // From opset 19 to 22 the scale had the input's type.
    let integers: [ElementType] = (19...22).contains(generator.opset) ? [] : [.int32]
    guard
      let input = generator.typed([.float32, .float32] + integers, rank: 0...5, exact: true)
    else { return false }
    let type: ElementType = generator.chance(0.6) ? .uint8 : .int8
    let shares = generator.scales(for: input.shape)
    let scale = generator.constant(generator.scaleValues(shares.shape), .float32, shares.shape)
    var attributes = shares.attributes
    let isTypeGiven = generator.opset >= 21 && generator.chance(0.3)
    if isTypeGiven { attributes.append(("output_dtype", .int(type.code.rawValue))) }
    let isZeroGiven = (type == .int8 && !isTypeGiven) || generator.chance(0.6)
    let zero = isZeroGiven ? generator.zeroPoint(type, shares.shape) : nil
    generator.node(
      "QuantizeLinear", [input, scale, zero], attributes, type: type, shape: input.shape,
      .all(of: type))
    return true
  }

  private static let dequantizeLinear = Recipe("DequantizeLinear") { generator in
    guard
      let input = generator.typed(
        [.uint8, .uint8, .int8, .int32], rank: 0...5, where: { $0.bounds.magnitude < 1e6 })
    else { return false }
    let shares = generator.scales(for: input.shape)
    let scale = generator.constant(generator.scaleValues(shares.shape), .float32, shares.shape)
    let isZeroGiven = input.type != .int32 && generator.chance(0.6)
    let zero = isZeroGiven ? generator.zeroPoint(input.type, shares.shape) : nil
    let most = (input.bounds.magnitude + (zero?.bounds.magnitude ?? 0)) * scale.bounds.high
    var bounds = Bounds(low: -most, high: most)
    if let first = scale.bounds.grid, most * 0x1p4 < 0x1p24 { bounds.grid = first }
    generator.node(
      "DequantizeLinear", [input, scale, zero], shares.attributes, type: .float32,
      shape: input.shape, bounds)
    return true
  }

  private static let dynamicQuantizeLinear = Recipe("DynamicQuantizeLinear") { generator in
    guard let input = generator.real(types: [.float32], exact: true, upTo: 1e3) else {
      return false
    }
    let most = max(input.bounds.magnitude * 2 / 255, 1e-6)
    generator.node(
      "DynamicQuantizeLinear", [input],
      outputs: [
        generator.newValue(.uint8, input.shape, .all(of: .uint8)),
        generator.newValue(.float32, [], Bounds(low: 0, high: most)),
        generator.newValue(.uint8, [], .all(of: .uint8)),
      ])
    return true
  }

  private static let convInteger = Recipe("ConvInteger") { generator in
    guard let sizes = generator.byteConvolution() else { return false }
    let zero = generator.chance(0.5) ? generator.zeroPoint(sizes.input.type, []) : nil
    let weightsZero =
      generator.chance(0.4)
      ? generator.zeroPoint(
        sizes.weights.type,
        generator.pick(generator.traits.isPortable ? [[]] : [[], [sizes.shape[1]]] as [[Int]]))
      : nil
    generator.node(
      "ConvInteger", [sizes.input, sizes.weights, zero, weightsZero], sizes.attributes,
      type: .int32, shape: sizes.shape, sums(sizes.weights.count / sizes.shape[1]))
    return true
  }

  private static let qLinearConv = Recipe("QLinearConv") { generator in
    guard let sizes = generator.byteConvolution() else { return false }
    let channels = sizes.shape[1]
    let isPerChannel = generator.chance(0.3)
    let scales: [Int] = isPerChannel ? [channels] : []
    let type = sizes.input.type
    let bias =
      generator.chance(0.5) ? generator.weights([channels], .int32, in: -100...100) : nil
    let inputs: [GraphValue?] = [
      sizes.input, generator.constant(generator.scaleValues([]), .float32, []),
      generator.zeroPoint(type, []), sizes.weights,
      generator.constant(generator.scaleValues(scales), .float32, scales),
      generator.zeroPoint(sizes.weights.type, scales),
      generator.constant([generator.pick([1.5, 4, 10])], .float32, []),
      generator.zeroPoint(type, []), bias,
    ]
    generator.node(
      "QLinearConv", inputs, sizes.attributes, type: type, shape: sizes.shape, .all(of: type))
    return true
  }

  private static let matMulInteger = Recipe("MatMulInteger") { generator in
    guard let sizes = generator.byteProduct() else { return false }
    let rows = sizes.first.shape[sizes.first.shape.count - 2]
    let columns = sizes.second.lastExtent
    let zero =
      generator.chance(0.5)
      ? generator.zeroPoint(
        sizes.first.type,
        // Loading tries 1 for an open length, and takes a list that doesn't fit that for a mistake.
        generator.pick(
          generator.traits.isPortable || generator.graph.hasOpenLengths
            ? [[]] : [[], [], [rows]] as [[Int]])) : nil
    let secondZero =
      generator.chance(0.5)
      ? generator.zeroPoint(
        sizes.second.type, generator.pick([[], [columns]] as [[Int]])) : nil
    generator.node(
      "MatMulInteger", [sizes.first, sizes.second, zero, secondZero], type: .int32,
      shape: sizes.shape, sums(sizes.first.lastExtent))
    return true
  }

  private static let qLinearMatMul = Recipe("QLinearMatMul") { generator in
    guard let sizes = generator.byteProduct() else { return false }
    let scales = generator.chance(0.3) ? [sizes.second.lastExtent] : []
    let type = sizes.first.type
    let inputs: [GraphValue?] = [
      sizes.first, generator.constant(generator.scaleValues([]), .float32, []),
      generator.zeroPoint(type, []), sizes.second,
      generator.constant(generator.scaleValues(scales), .float32, scales),
      generator.zeroPoint(sizes.second.type, scales),
      generator.constant([generator.pick([1.5, 4, 10])], .float32, []),
      generator.zeroPoint(type, []),
    ]
    generator.node("QLinearMatMul", inputs, type: type, shape: sizes.shape, .all(of: type))
    return true
  }

  /// The bounds of sums of so many products of bytes.
  private static func sums(_ count: Int) -> Bounds {
    .whole(-(count * 255 * 255)...(count * 255 * 255))
  }
}

extension GraphGenerator {
  /// How scales are shared among the numbers of a shape: all one, one for each place on an axis, or
  /// one for each block along an axis.
  fileprivate mutating func scales(
    for shape: [Int]
  ) -> (shape: [Int], attributes: [Attribute]) {
    let rank = shape.count
    guard rank > 0, opset >= 13, chance(0.5) else { return (pick([[], [1]]), []) }
    let axis = int(0...(rank - 1))
    let written = attribute("axis", self.written(axis, rank: rank), default: 1)
    if opset >= 21, chance(0.4) {
      let block = int(1...3)
      var blocks = shape
      blocks[axis] = (shape[axis] + block - 1) / block
      return (blocks, written + [("block_size", .int(Int64(block)))])
    }
    return ([shape[axis]], written)
  }

  /// Scales that spread small numbers over the bytes.
  fileprivate mutating func scaleValues(_ shape: [Int]) -> [Double] {
    (0..<shape.reduce(1, *)).map { _ in
      traits.isOnGrid ? pick([0.125, 0.25]) : Double(int(1...20)) / 100
    }
  }

  fileprivate mutating func zeroPoint(_ type: ElementType, _ shape: [Int]) -> GraphValue {
    let range: ClosedRange<Double> = type == .uint8 ? 0...140 : -20...20
    return weights(shape, type, in: chance(0.2) ? 0...0 : range)
  }

  fileprivate mutating func byteConvolution() -> (
    input: GraphValue, weights: GraphValue, attributes: [Attribute], shape: [Int]
  )? {
    let found = typed([.uint8, .int8], rank: 3...5, where: { $0.shape[1] <= 20 })
    guard let input = found ?? quantizedInput([int(1...2), int(1...4), 5, 6]),
      let (group, outputs) = channels(input.shape[1])
    else { return nil }
    let spatial = Array(input.shape.dropFirst(2))
    let kernel = self.kernel(spatial)
    guard let window = WindowChoice(over: spatial, kernel: kernel, .init(), in: &self) else {
      return nil
    }
    let shape = [input.shape[0], outputs] + window.outputs
    let taps = input.shape[1] / group * kernel.reduce(1, *)
    guard shape.reduce(1, *) <= 2048, shape.reduce(taps, *) <= Self.workLimit else { return nil }
    let type: ElementType = input.type == .uint8 && chance(0.5) ? .uint8 : .int8
    let weights = self.weights(
      [outputs, input.shape[1] / group] + kernel, type, in: type == .uint8 ? 0...200 : -90...90)
    let attributes =
      window.attributes(in: &self, needsKernel: false) + attribute("group", group, default: 1)
    return (input, weights, attributes, shape)
  }

  fileprivate mutating func byteProduct() -> (
    first: GraphValue, second: GraphValue, shape: [Int]
  )? {
    let found = typed([.uint8, .int8], rank: 2...4, where: { $0.lastExtent <= 200 })
    guard let first = found ?? quantizedInput([extent(), extent()]) else { return nil }
    let columns = pick([1, 3, 5, 8, 10])
    let type: ElementType = first.type == .uint8 && chance(0.5) ? .uint8 : .int8
    let second = weights(
      [first.lastExtent, columns], type, in: type == .uint8 ? 0...200 : -90...90)
    let shape = first.shape.dropLast() + [columns]
    guard first.count * columns <= Self.workLimit else { return nil }
    return (first, second, Array(shape))
  }

  private mutating func quantizedInput(_ shape: [Int]) -> GraphValue? {
    let type: ElementType = chance(0.5) ? .uint8 : .int8
    return chance(0.5) ? input(shape, type, in: type == .uint8 ? 0...255 : -128...127) : nil
  }
}
