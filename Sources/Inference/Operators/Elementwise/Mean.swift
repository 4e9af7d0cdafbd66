import MNISTKernels

/// `Mean`: the sum of all operands divided by their number.
///
/// Source: ONNX operators, *Mean*, opsets 1, 6, 8 (broadcasting) and 13.
struct Mean: Operator {
  private let sum: Sum

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    sum = try Sum(&attributes)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let total = try sum.plan(inputs, in: &program)[0]
    let isDouble = program.type(total) == .float64
    let count = program.addConstant(
      Tensor(
        checked: [], isDouble ? .float64([Double(sum.count)]) : .float32([Float(sum.count)])))
    return [try program.binary(.div, total, count)]
  }
}
