import MNISTKernels
import MNISTONNX

@testable import MNISTInference

// *Adding an operator*: its samples, which see what the library's own operators see.

/// `Row`: all values in one row. Source: ONNX operators, *Row*.
struct Row: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0)
    return [try program.view(input, [1, program[input].elementCount])]
  }
}

/// `Scale`: `factor · x + B`; B has the input's type, and is broadcast to its shape.
///
/// Source: ONNX operators, *Scale*, opset 1.
struct Scale: Operator {
  private let factor: Float

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...2)
    factor = try attributes.float("factor") ?? 1
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0, .real, in: program)
    let factor = try program.addScalar(Double(factor), program.type(input))
    let scaled = try program.binary(.mul, input, factor)
    guard inputs.optional(1) != nil else { return [scaled] }
    let addend = try inputs.required(1, like: 0, in: program)
    try expectBroadcastable(program.shape(addend), to: program.shape(input), input: 1)
    return [try program.binary(.add, scaled, addend)]
  }
}
