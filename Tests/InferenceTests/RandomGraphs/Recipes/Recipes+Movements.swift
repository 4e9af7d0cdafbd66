import MNISTInference

/// Operators that give the same numbers another shape or order.
extension Recipe {
  static let movements: [Recipe] = [
    reshape, flatten, transpose, squeeze, unsqueeze, identity, dropout, expand, tile, concat, split,
    depthToSpace, spaceToDepth,
  ]

  private static let reshape = Recipe("Reshape") { generator in
    guard let input = generator.typed(.every, isEmpty: nil) else { return false }
    let shape = generator.factors(input.count, of: input.shape)
    var target = shape
    // One length may be left to be worked out, and some copied.
    if input.count > 0, generator.chance(0.5), !shape.isEmpty {
      target[generator.int(0...(shape.count - 1))] = -1
    }
    let allowsZero = shape.contains(0)
    if allowsZero, generator.opset < 14 { return false }
    if !allowsZero, generator.chance(0.3) {
      for axis in target.indices
      where axis < input.shape.count && target[axis] == input.shape[axis] { target[axis] = 0 }
    }
    let attributes = generator.attribute(
      "allowzero", allowsZero ? 1 : 0, default: generator.opset >= 14 ? 0 : nil)
    generator.moved(
      "Reshape", input, shape,
      list: ("shape", target, since: 5), generator.opset >= 14 ? attributes : [])
    return true
  }

  private static let flatten = Recipe("Flatten") { generator in
    let types: [ElementType] = generator.opset >= 9 ? .every : [.float32, .float64]
    guard let input = generator.typed(types, rank: 1...6, isEmpty: nil) else { return false }
    let rank = input.shape.count
    let axis = generator.chance(0.6) ? 1 : generator.int(0...rank)
    let shape = [input.shape[..<axis].reduce(1, *), input.shape[axis...].reduce(1, *)]
    let written = axis < rank ? generator.written(axis, rank: rank) : axis
    generator.node(
      "Flatten", [input], generator.attribute("axis", written, default: 1), shape: shape,
      input.bounds)
    return true
  }

  private static let transpose = Recipe("Transpose") { generator in
    guard let input = generator.typed(.every, rank: 1...6, isEmpty: nil) else { return false }
    let rank = input.shape.count
    var order = Array((0..<rank).reversed())
    if rank == 4, generator.chance(0.6) {
      order = generator.pick([[0, 2, 3, 1], [0, 3, 1, 2]])
    } else if generator.chance(0.7) {
      order.shuffle(using: &generator.random)
    }
    let isReversed = order == (0..<rank).reversed() && generator.chance(0.7)
    generator.node(
      "Transpose", [input], isReversed ? [] : [("perm", .ints(order.map { Int64($0) }))],
      shape: order.map { input.shape[$0] }, input.bounds)
    return true
  }

  private static let squeeze = Recipe("Squeeze") { generator in
    guard
      let input = generator.typed(
        .every, rank: 1...6, isEmpty: nil, where: { $0.shape.contains(1) })
    else { return false }
    let ones = input.shape.indices.filter { input.shape[$0] == 1 }
    let isAll = generator.chance(0.3)
    let axes =
      isAll
      ? ones : Array(ones.shuffled(using: &generator.random).prefix(generator.int(1...ones.count)))
    let shape = input.shape.indices.filter { !axes.contains($0) }.map { input.shape[$0] }
    let rank = input.shape.count
    // ONNX's checker expects them in order.
    let ordered = generator.traits.isPortable ? axes.sorted() : axes
    let written = ordered.map { generator.written($0, rank: rank) }
    if isAll {
      generator.node("Squeeze", [input], shape: shape, input.bounds)
    } else {
      generator.moved("Squeeze", input, shape, list: ("axes", written, since: 13))
    }
    return true
  }

  private static let unsqueeze = Recipe("Unsqueeze") { generator in
    guard let input = generator.typed(.every, rank: 0...4, isEmpty: nil) else { return false }
    let rank = input.shape.count + generator.int(1...2)
    let axes = Array((0..<rank).shuffled(using: &generator.random).prefix(rank - input.shape.count))
    var shape = input.shape
    for axis in axes.sorted() { shape.insert(1, at: axis) }
    let written = axes.map { generator.written($0, rank: rank) }
    generator.moved("Unsqueeze", input, shape, list: ("axes", written, since: 13))
    return true
  }

  private static let identity = Recipe("Identity") { generator in
    guard let input = generator.typed(.every, isEmpty: nil) else { return false }
    generator.node("Identity", [input], shape: input.shape, input.bounds)
    return true
  }

  private static let dropout = Recipe("Dropout") { generator in
    guard let input = generator.typed([.float32, .float64], isEmpty: nil) else { return false }
    var inputs: [GraphValue?] = [input]
    var attributes: [GraphNode.Attribute] = []
    if generator.opset < 12 {
      if generator.chance(0.4) { attributes.append(("ratio", .float(0.25))) }
      if generator.opset < 7 { attributes.append(("is_test", .int(1))) }
    } else {
      if generator.chance(0.3) { attributes.append(("seed", .int(7))) }
      inputs.append(generator.chance(0.4) ? generator.constant([0.25], .float32, []) : nil)
      inputs.append(generator.chance(0.3) ? generator.constant([0], .bool, []) : nil)
    }
    var outputs: [GraphValue?] = [generator.newValue(input.type, input.shape, input.bounds)]
    // Before opset 12 ONNX Runtime leaves the mask empty.
    if generator.chance(0.2), generator.opset >= 12 || !generator.traits.isPortable {
      // Before opset 10 it had the input's type.
      let type = generator.opset < 10 ? input.type : .bool
      outputs.append(generator.newValue(type, input.shape, .truth))
    }
    generator.node("Dropout", inputs, attributes, outputs: outputs)
    return true
  }

  private static let expand = Recipe("Expand") { generator in
    guard let input = generator.typed(.every, rank: 0...4, isEmpty: nil) else { return false }
    var target = input.shape.map { length in
      length == 1 && generator.chance(0.6) ? generator.extent() : generator.chance(0.3) ? 1 : length
    }
    if target.count < 5, generator.chance(0.4) { target.insert(generator.extent(), at: 0) }
    guard let shape = broadcast(input.shape, target), shape.reduce(1, *) <= 2048 else {
      return false
    }
    generator.moved("Expand", input, shape, list: ("shape", target, since: 1))
    return true
  }

  private static let tile = Recipe("Tile") { generator in
    guard let input = generator.typed(.every, rank: 1...5, isEmpty: nil) else { return false }
    let repeats = input.shape.map { _ in generator.pick([1, 1, 2, 3]) }
    let shape = zip(input.shape, repeats).map { $0 * $1 }
    guard shape.reduce(1, *) <= 2048 else { return false }
    generator.moved("Tile", input, shape, list: ("repeats", repeats, since: 1))
    return true
  }

  private static let concat = Recipe("Concat", since: 4) { generator in
    guard let first = generator.typed(.every, rank: 1...5, isEmpty: nil) else { return false }
    let rank = first.shape.count
    let axis = generator.int(0...(rank - 1))
    var operands = [first]
    for _ in 0..<generator.pick([0, 1, 1, 2]) {
      let other = generator.typed([first.type], isEmpty: nil) {
        var shape = $0.shape
        guard shape.count == rank else { return false }
        shape[axis] = first.shape[axis]
        return shape == first.shape
      }
      var shape = first.shape
      shape[axis] = generator.int(1...3)
      operands.append(
        generator.chance(0.6) ? other ?? first : generator.weights(shape, first.type, in: 0...2))
    }
    var shape = first.shape
    shape[axis] = operands.map { $0.shape[axis] }.reduce(0, +)
    guard shape.reduce(1, *) <= 4096 else { return false }
    generator.node(
      "Concat", operands.shuffled(using: &generator.random),
      [("axis", .int(Int64(generator.written(axis, rank: rank))))], type: first.type,
      shape: shape, operands.dropFirst().reduce(first.bounds) { $0.union($1.bounds) })
    return true
  }

  private static let split = Recipe("Split", since: 2) { generator in
    guard let input = generator.typed(.every, rank: 1...5) else { return false }
    let rank = input.shape.count
    let axis = generator.int(0...(rank - 1))
    let length = input.shape[axis]
    let count = generator.int(1...min(length, 3))
    var lengths = [Int](repeating: (length + count - 1) / count, count: count)
    lengths[count - 1] = length - lengths.dropLast().reduce(0, +)
    var attributes = generator.attribute(
      "axis", generator.written(axis, rank: rank), default: 0)
    var inputs: [GraphValue?] = [input]
    let isEven = lengths.last == lengths.first
    guard lengths[count - 1] >= 0 else { return false }
    let isImplied = generator.chance(0.4) && (isEven || generator.opset >= 18)
    if isImplied {
      if generator.opset >= 18 { attributes.append(("num_outputs", .int(Int64(count)))) }
    } else {
      lengths.shuffle(using: &generator.random)
      if generator.opset >= 13 {
        inputs.append(generator.list(lengths))
      } else {
        attributes.append(("split", .ints(lengths.map { Int64($0) })))
      }
    }
    let outputs = lengths.map { length in
      var shape = input.shape
      shape[axis] = length
      return generator.newValue(input.type, shape, input.bounds)
    }
    generator.node("Split", inputs, attributes, outputs: outputs)
    return true
  }

  private static let depthToSpace = Recipe("DepthToSpace") { generator in
    guard
      let input = generator.typed(
        .every, rank: 4...4, where: { $0.shape[1].isMultiple(of: 4) && $0.shape[1] > 0 })
    else { return false }
    let shape = [input.shape[0], input.shape[1] / 4, input.shape[2] * 2, input.shape[3] * 2]
    var attributes: [GraphNode.Attribute] = [("blocksize", .int(2))]
    if generator.opset >= 11, generator.chance(0.5) {
      attributes.append(("mode", .string(generator.pick(["DCR", "CRD"]))))
    }
    generator.node("DepthToSpace", [input], attributes, shape: shape, input.bounds)
    return true
  }

  private static let spaceToDepth = Recipe("SpaceToDepth") { generator in
    guard let input = generator.typed(.every, rank: 4...4) else { return false }
    let blocks = [2, 3].filter {
      input.shape[2].isMultiple(of: $0) && input.shape[3].isMultiple(of: $0)
    }
    guard let block = blocks.randomElement(using: &generator.random) else { return false }
    let shape = [
      input.shape[0], input.shape[1] * block * block, input.shape[2] / block,
      input.shape[3] / block,
    ]
    generator.node(
      "SpaceToDepth", [input], [("blocksize", .int(Int64(block)))], shape: shape, input.bounds)
    return true
  }
}

extension [ElementType] {
  /// All types, the usual one more often.
  static var every: [ElementType] {
    [.float32, .float64, .uint8, .int8, .int32, .int64, .bool]
  }
}

extension GraphGenerator {
  /// Adds an operator that moves numbers as a list of integers says, which older opsets give as an
  /// attribute and newer ones as an input.
  mutating func moved(
    _ name: String, _ input: GraphValue, _ shape: [Int],
    list: (name: String, values: [Int], since: Int), _ attributes: [Attribute] = []
  ) {
    if opset >= list.since {
      let values = self.list(list.values)
      node(name, [input, values], attributes, shape: shape, input.bounds)
    } else {
      let written: Attribute = (list.name, .ints(list.values.map { Int64($0) }))
      node(name, [input], attributes + [written], shape: shape, input.bounds)
    }
  }

  /// Some lengths whose product is a count, those of a shape joined or split.
  fileprivate mutating func factors(_ count: Int, of shape: [Int]) -> [Int] {
    if count == 1, chance(0.3) { return [] }
    if chance(0.2) { return [count] }
    var lengths = shape.isEmpty ? [1] : shape
    for _ in 0..<int(1...3) {
      let place = int(0...(lengths.count - 1))
      let length = lengths[place]
      if chance(0.5), place + 1 < lengths.count {
        lengths[place] *= lengths.remove(at: place + 1)
      } else if lengths.count < 6,
        let factor = [1, 2, 3, 5, 7].filter({ length > 0 && length.isMultiple(of: $0) })
          .randomElement(using: &random)
      {
        lengths[place] = length / factor
        lengths.insert(factor, at: place)
      }
    }
    return lengths
  }
}
