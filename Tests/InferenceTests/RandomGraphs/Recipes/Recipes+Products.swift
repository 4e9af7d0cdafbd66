import MNISTInference

/// Products of matrices.
extension Recipe {
  static let products: [Recipe] = [matMul, gemm]

  private static let matMul = Recipe("MatMul") { generator in
    let integers: [ElementType] = generator.opset >= 9 ? [.int32, .int64] : []
    guard
      let first = generator.typed(
        [.float32, .float32, .float64] + integers, rank: 1...4,
        where: { $0.bounds.magnitude < 1e3 && $0.lastExtent <= 400 })
    else { return false }
    let depth = first.lastExtent
    let columns = generator.pick([1, 2, 3, 5, 8, 10, 10, 12, 17])
    let isVector = first.shape.count == 1
    let rows = isVector ? [] : [first.shape[first.shape.count - 2]]
    let batch = Array(first.shape.dropLast(2))
    guard first.count * columns <= GraphGenerator.workLimit else { return false }
    // A value times another, a matrix, a batch of matrices, or a vector.
    let found = generator.typed([first.type], rank: 2...4) {
      $0.shape[$0.shape.count - 2] == depth && $0.bounds.magnitude < 1e3
        && broadcast(batch, Array($0.shape.dropLast(2))) != nil
        && $0.count / depth * first.count <= GraphGenerator.workLimit
    }
    let second: GraphValue
    if let found, generator.chance(0.25) {
      second = found
    } else if generator.chance(0.1) {
      second = generator.matrix([depth], columns: 1, first)
    } else {
      let outer = !batch.isEmpty && generator.chance(0.3) ? batch : []
      second = generator.matrix(outer + [depth, columns], columns: columns, first)
    }
    let right = second.shape
    guard let outer = broadcast(batch, Array(right.dropLast(2))) else { return false }
    let shape = outer + rows + (right.count > 1 ? [second.lastExtent] : [])
    guard shape.reduce(1, *) <= 2048 else { return false }
    generator.node(
      "MatMul", [first, second], shape: shape, .product(first.bounds, second, depth: depth))
    return true
  }

  private static let gemm = Recipe("Gemm") { generator in
    let integers: [ElementType] = generator.opset >= 9 ? [.int32, .int64] : []
    guard
      let first = generator.typed(
        [.float32, .float32, .float64] + integers, rank: 2...2,
        where: { $0.bounds.magnitude < 1e3 && $0.count <= 4096 })
    else { return false }
    let transposesFirst = generator.chance(0.15)
    let transposesSecond = generator.chance(0.5)
    let depth = first.shape[transposesFirst ? 0 : 1]
    let rows = first.shape[transposesFirst ? 1 : 0]
    let columns = generator.pick([1, 2, 3, 5, 8, 10, 10, 12, 17])
    guard first.count * columns <= GraphGenerator.workLimit else { return false }
    let second = generator.matrix(
      transposesSecond ? [columns, depth] : [depth, columns], columns: columns, first)
    let factors = first.isReal ? [1, 1, 1, 0.5, 2, -1] : [1, 1, 2]
    let (alpha, beta) = (generator.pick(factors), generator.pick(factors + [0]))
    var third: GraphValue?
    if generator.opset < 11 || generator.chance(0.7) {
      let shapes =
        generator.opset < 7
        ? [[rows, columns]]
        : [[columns], [columns], [1, columns], [rows, columns], [rows, 1], [1], []]
      let shape = generator.pick(shapes)
      let found = generator.typed([first.type], where: { $0.shape == shape })
      third = generator.chance(0.2) ? found : nil
      third = third ?? generator.weights(shape, first.type, in: first.isReal ? -1...1 : -4...4)
    }
    var attributes =
      generator.attribute("transA", transposesFirst ? 1 : 0, default: 0)
      + generator.attribute("transB", transposesSecond ? 1 : 0, default: 0)
    if alpha != 1 || generator.chance(0.2) { attributes.append(("alpha", .float(Float(alpha)))) }
    if beta != 1 || generator.chance(0.2) { attributes.append(("beta", .float(Float(beta)))) }
    let scale = Bounds(of: [alpha])
    let scaled = Bounds.product(first.bounds, scale, first.type)
    let bias = third.map { Bounds.product($0.bounds, Bounds(of: [beta]), first.type) }
    generator.node(
      "Gemm", [first, second, third], attributes, shape: [rows, columns],
      .product(scaled, second, depth: depth, bias: bias))
    return true
  }
}

extension GraphGenerator {
  /// Weights of a product, or of batches of products.
  fileprivate mutating func matrix(
    _ shape: [Int], columns: Int, _ first: GraphValue
  ) -> GraphValue {
    guard first.isReal else { return weights(shape, first.type, in: -3...3) }
    let depth = shape.reduce(1, *) / max(columns, 1)
    let size = traits.isOnGrid ? 1 : min(1, pick([2, 4]) / Double(max(depth, 1)).squareRoot())
    if shape.count > 1, chance(0.2) {
      // Most are zeros, which a kernel may leave out.
      let sparse = numbers(shape.reduce(1, *), first.type, in: -size...size)
        .map { chance(0.7) ? 0 : $0 }
      return constant(sparse, first.type, shape)
    }
    return weights(shape, first.type, in: -size...size)
  }
}

extension Bounds {
  /// Those of products over such a depth.
  fileprivate static func product(
    _ first: Bounds, _ second: GraphValue, depth: Int, bias: Bounds? = nil
  ) -> Bounds {
    let sum = Double(depth) * second.bounds.magnitude
    let most = sum * first.magnitude
    return .accumulated(
      (-most, most), of: depth, first, sum, second.bounds, bias: bias, second.type)
  }
}
