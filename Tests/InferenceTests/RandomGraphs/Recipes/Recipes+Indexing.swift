import MNISTInference

/// Operators that pick elements, say how many there are, or make them.
extension Recipe {
  static let indexing: [Recipe] = [
    slice, pad, gather, gatherElements, shape, size, constantOfShape, range, constant,
  ]

  private static let slice = Recipe("Slice") { generator in
    guard let input = generator.typed(.every, rank: 1...5) else { return false }
    let rank = input.shape.count
    let hasSteps = generator.opset >= 10
    let axes = generator.axes(rank, atLeast: 1)
    var (starts, ends, steps): ([Int], [Int], [Int]) = ([], [], [])
    var shape = input.shape
    for axis in axes {
      let length = input.shape[axis]
      let first = generator.int(0...(length - 1))
      let count = generator.int(generator.chance(0.03) ? 0...0 : 1...(length - first))
      // Ends may be counted from the end, or lie beyond it.
      let isToEnd = first + count == length
      let end = isToEnd && generator.chance(0.4) ? 1 << 30 : first + count
      if hasSteps, generator.chance(0.2) {
        // The same part, backwards, or every other of it.
        let step = generator.pick([-1, 2, -2])
        steps.append(step)
        if step > 0 {
          (starts, ends) = (starts + [first], ends + [end])
        } else {
          starts.append(first + count - 1)
          ends.append(first == 0 ? -(1 << 30) : first - 1)
        }
        shape[axis] = (count + abs(step) - 1) / abs(step)
        if count == 0, step < 0 { return false }
      } else {
        steps.append(1)
        starts.append(first > 0 && generator.chance(0.3) ? first - length : first)
        ends.append(!isToEnd && generator.chance(0.3) ? end - length : end)
        // −0 is the beginning.
        if ends.last == 0, count > 0 { return false }
        shape[axis] = count
      }
    }
    let isInOrder = axes == Array(0..<axes.count) && generator.chance(0.5)
    let needsSteps = steps.contains { $0 != 1 } || generator.chance(0.3)
    let written = axes.map { generator.written($0, rank: rank, negativeSince: 10) }
    if hasSteps {
      let type: ElementType = generator.chance(0.2) ? .int32 : .int64
      let inputs: [GraphValue?] = [
        input, generator.list(starts, type), generator.list(ends, type),
        isInOrder ? nil : generator.list(written, type),
        needsSteps ? generator.list(steps, type) : nil,
      ]
      generator.node("Slice", inputs, shape: shape, input.bounds)
    } else {
      func ints(_ name: String, _ values: [Int]) -> GraphNode.Attribute {
        (name, .ints(values.map { Int64($0) }))
      }
      generator.node(
        "Slice", [input],
        [ints("starts", starts), ints("ends", ends)] + (isInOrder ? [] : [ints("axes", written)]),
        shape: shape, input.bounds)
    }
    return true
  }

  private static let pad = Recipe("Pad", since: 2) { generator in
    var types: [ElementType] = [.float32, .float64]
    if generator.opset >= 11 { types += [.uint8, .int8, .int32, .int64] }
    if generator.opset >= 13 { types += [.bool] }
    guard let input = generator.typed(types, rank: 1...5) else { return false }
    let rank = input.shape.count
    let mode = generator.pick(
      ["constant", "constant", "edge", "reflect"] + (generator.opset >= 19 ? ["wrap"] : []))
    let axes =
      generator.opset >= 18 && generator.chance(0.3) ? generator.axes(rank, atLeast: 1) : nil
    let padded = axes ?? Array(0..<rank)
    var (before, after): ([Int], [Int]) = ([], [])
    var shape = input.shape
    for axis in padded {
      let length = input.shape[axis]
      let most = mode == "constant" ? 2 : min(2, mode == "reflect" ? length - 1 : length)
      var pads = (0..<2).map { _ in generator.chance(0.5) ? generator.int(0...most) : 0 }
      if mode == "constant", length > 2, generator.chance(0.1) { pads[generator.int(0...1)] = -1 }
      before.append(pads[0])
      after.append(pads[1])
      shape[axis] += pads[0] + pads[1]
    }
    guard shape.reduce(1, *) <= 2048 else { return false }
    var attributes: [GraphNode.Attribute] = []
    if mode != "constant" || generator.chance(0.3) { attributes.append(("mode", .string(mode))) }
    let fill: Double? =
      mode == "constant" && generator.chance(0.5) ? generator.pick([0, 1, 2]) : nil
    var bounds = input.bounds
    if mode == "constant" { bounds = bounds.union(Bounds(of: [fill ?? 0])) }
    if generator.opset >= 11 {
      var inputs: [GraphValue?] = [
        input, generator.list(before + after),
        fill.map { generator.constant([$0], input.type, []) },
      ]
      if generator.opset >= 18 { inputs.append(axes.map { generator.list($0) }) }
      generator.node("Pad", inputs, attributes, shape: shape, bounds)
    } else {
      attributes.append(("pads", .ints((before + after).map { Int64($0) })))
      if let fill { attributes.append(("value", .float(Float(fill)))) }
      generator.node("Pad", [input], attributes, shape: shape, bounds)
    }
    return true
  }

  private static let gather = Recipe("Gather") { generator in
    guard
      let input = generator.typed(.every, rank: 1...4, where: { !$0.shape.contains(0) })
    else { return false }
    let rank = input.shape.count
    let axis = generator.int(0...(rank - 1))
    let places = generator.pick([[], [1], [2], [3], [2, 2]] as [[Int]])
    let indices = generator.indices(places, into: input.shape[axis])
    let shape = input.shape[..<axis] + places + input.shape[(axis + 1)...]
    guard shape.reduce(1, *) <= 2048 else { return false }
    generator.node(
      "Gather", [input, indices],
      generator.attribute("axis", generator.written(axis, rank: rank), default: 0),
      shape: Array(shape), input.bounds)
    return true
  }

  private static let gatherElements = Recipe("GatherElements") { generator in
    guard let input = generator.typed(.every, rank: 1...4) else { return false }
    let rank = input.shape.count
    let axis = generator.int(0...(rank - 1))
    var places = input.shape.map { generator.int(1...$0) }
    places[axis] = generator.int(1...4)
    let indices = generator.indices(places, into: input.shape[axis])
    generator.node(
      "GatherElements", [input, indices],
      generator.attribute("axis", generator.written(axis, rank: rank), default: 0),
      shape: places, input.bounds)
    return true
  }

  private static let shape = Recipe("Shape") { generator in
    guard let input = generator.typed(.every, isEmpty: nil) else { return false }
    let rank = input.shape.count
    var attributes: [GraphNode.Attribute] = []
    var (start, end) = (0, rank)
    if generator.opset >= 15, generator.chance(0.4) {
      start = generator.int(0...rank)
      end = generator.int(start...rank)
      attributes = generator.attribute("start", start < rank ? start - rank : start, default: 0)
      if start == 0 { attributes = [] }
      attributes += generator.attribute("end", end, default: nil)
    }
    generator.node(
      "Shape", [input], attributes, type: .int64, shape: [end - start], .whole(0...4096))
    return true
  }

  private static let size = Recipe("Size") { generator in
    guard let input = generator.typed(.every, isEmpty: nil) else { return false }
    generator.node("Size", [input], type: .int64, shape: [], .whole(0...4096))
    return true
  }

  private static let constantOfShape = Recipe("ConstantOfShape") { generator in
    let shape = (0..<generator.int(0...3)).map { _ in generator.extent() }
    let type = generator.pick(.every)
    let isUsual = type == .float32 && generator.chance(0.5)
    let number: Double = isUsual ? 0 : 1
    let value = TensorElements([number], type: type).message(shape: [1])
    generator.node(
      "ConstantOfShape", [generator.list(shape)], isUsual ? [] : [("value", .tensor(value))],
      type: type, shape: shape, Bounds(of: [number]))
    return true
  }

  private static let range = Recipe("Range") { generator in
    let type = generator.pick([.float32, .float64, .int32, .int64] as [ElementType])
    let count = generator.int(1...7)
    let start = generator.int(-3...3)
    let step = generator.pick([1, 2, -1, 3])
    let operands = [start, start + count * step, step].map {
      generator.constant([Double($0)], type, [])
    }
    generator.node(
      "Range", operands, type: type, shape: [count],
      Bounds(of: (0..<count).map { Double(start + $0 * step) }))
    return true
  }

  /// A constant that may be read by several nodes, as a value of its own.
  private static let constant = Recipe("Constant") { generator in
    let shape = (0..<generator.int(0...3)).map { _ in generator.extent() }
    let type = generator.pick(.every)
    generator.focus = generator.weights(shape, type, in: type.isReal ? -1...1 : 0...1)
    return false
  }
}

extension GraphGenerator {
  /// Indices into an axis: known ones, or as an input.
  mutating func indices(_ shape: [Int], into length: Int) -> GraphValue {
    let type: ElementType = chance(0.3) ? .int32 : .int64
    let range = Double(opset >= 11 ? -length : 0)...Double(length - 1)
    if chance(0.15) { return input(shape, type, in: range) }
    return weights(shape, type, in: range)
  }
}
