import MNISTONNX

/// `Slice`: from `starts` to before `ends` along `axes`, in `steps`, all of which may be negative
/// and reach beyond the input.
///
/// Source: ONNX operators, *Slice*, opsets 1 (attributes), 10 (inputs, steps), 11 and 13.
struct SliceOperator: Operator {
  private let starts: ListParameter
  private let ends: ListParameter
  private let axes: ListParameter
  private let hasSteps: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    hasSteps = attributes.opset >= 10
    try attributes.expectInputs(hasSteps ? 3...5 : 1...1)
    starts = try ListParameter(&attributes, "starts", input: 1, since: 10)
    ends = try ListParameter(&attributes, "ends", input: 2, since: 10)
    axes = try ListParameter(&attributes, "axes", input: 3, since: 10)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0)
    let shape = program.shape(input)
    let starts = try starts.required(inputs, in: program)
    let ends = try ends.required(inputs, in: program)
    let axes =
      try axes.values(inputs, in: program)
      ?? (0..<Int64(min(starts.count, shape.count))).map { $0 }
    let steps = hasSteps ? try inputs.optionalInts(4, in: program) : nil
    try expect(starts.count, axes.count, self.starts.subject)
    try expect(ends.count, axes.count, self.ends.subject)
    if let steps { try expect(steps.count, axes.count, .input(4)) }
    var ranges = shape.map { AxisRange(start: 0, count: $0) }
    let resolved = try resolvedAxes(axes, rank: shape.count, self.axes.subject)
    for (position, axis) in resolved.enumerated() {
      let step = steps?[position] ?? 1
      guard step != 0 else { throw .invalid(.input(4), .zeroStep) }
      ranges[axis] = range(
        from: starts[position], to: ends[position], step: step, length: Int64(shape[axis]))
    }
    return [try program.slice(input, ranges)]
  }

  private func expect(
    _ count: Int,
    _ expected: Int,
    _ subject: NodeIssue.Subject
  ) throws(NodeIssue) {
    guard count == expected else { throw .invalid(subject, .count(count, expected: expected)) }
  }

  /// The part of an axis; a step beyond its length is as good as one of its length.
  private func range(from start: Int64, to end: Int64, step: Int64, length: Int64) -> AxisRange {
    guard length > 0 else { return AxisRange(start: 0, count: 0) }
    let step = min(max(step, -length), length)
    let start = start < 0 ? start + length : start
    let end = end < 0 ? end + length : end
    if step > 0 {
      let first = min(max(start, 0), length)
      let last = min(max(end, 0), length)
      let count = last <= first ? 0 : (last - first + step - 1) / step
      return AxisRange(start: Int(first), count: Int(count), step: Int(step))
    }
    let first = min(max(start, 0), length - 1)
    let last = min(max(end, -1), length - 1)
    let count = first <= last ? 0 : (first - last - step - 1) / -step
    return AxisRange(start: Int(first), count: Int(count), step: Int(step))
  }
}
