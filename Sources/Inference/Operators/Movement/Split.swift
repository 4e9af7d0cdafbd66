import MNISTKernels
import MNISTONNX

/// `Split`: parts of the input along one axis, of equal lengths unless `split` says others.
///
/// Source: ONNX operators, *Split*, opsets 2, 11, 13 (split as an input) and 18 (num_outputs, with
/// a shorter last part).
struct Split: Operator {
  private let axis: Int64
  private let split: ListParameter
  private let outputCount: Int
  private let declaredCount: Int?
  private let allowsShorterLast: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...(attributes.opset >= 13 ? 2 : 1))
    axis = try attributes.int("axis") ?? 0
    split = try ListParameter(&attributes, "split", input: 1, since: 13)
    allowsShorterLast = attributes.opset >= 18
    // No axis has more parts.
    declaredCount =
      allowsShorterLast ? try attributes.int("num_outputs", in: 1...1 << 20) : nil
    outputCount = attributes.outputCount
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0)
    let shape = program.shape(input)
    let axis = try resolvedAxis(axis, rank: shape.count)
    let lengths = try lengths(of: shape[axis], inputs, in: &program)
    var outputs: [ValueID] = []
    var start = 0
    // Parts that no output names aren't made.
    for length in lengths.prefix(outputCount) {
      var ranges = shape.map { AxisRange(start: 0, count: $0) }
      ranges[axis] = AxisRange(start: start, count: length)
      outputs.append(try program.slice(input, ranges))
      start += length
    }
    return outputs
  }

  private func lengths(
    of length: Int,
    _ inputs: NodeInputs,
    in program: inout Program
  ) throws(NodeIssue) -> [Int] {
    if let value = inputs.optional(1) {
      try program.spend(work: saturatingProduct(4, Int64(program[value].byteCount)))
    }
    if let split = try split.values(inputs, atMost: .max, in: program), !split.isEmpty {
      let lengths = try resolvedLengths(split, self.split.subject)
      guard Self.sum(lengths) == length, lengths.count >= outputCount else {
        throw .invalid(
          self.split.subject,
          // An error shows no more of them, and needn't keep them.
          .split(lengths: [Int](lengths.prefix(9)), length: length, outputs: outputCount))
      }
      return lengths
    }
    guard outputCount > 0 else { throw .invalid(.output(0), .missing) }
    let count = declaredCount ?? outputCount
    guard count >= outputCount else {
      throw .invalid(.attribute("num_outputs"), .count(count, expected: outputCount))
    }
    let part = (length + count - 1) / count
    let last = length - part * (count - 1)
    guard last == part || allowsShorterLast && last >= 0 else {
      throw .invalid(.input(0), .notDivisible(length, by: count))
    }
    return (0..<outputCount).map { $0 < count - 1 ? part : last }
  }

  /// The sum, or nil if it overflows.
  private static func sum(_ lengths: [Int]) -> Int? {
    var total = 0
    for length in lengths {
      let (sum, overflow) = total.addingReportingOverflow(length)
      guard !overflow else { return nil }
      total = sum
    }
    return total
  }
}
