import MNISTKernels
import MNISTONNX

@testable import MNISTInference

// *Adding an operator*: its sample, which sees what the library's own operators see.

/// `Row`: all values in one row. Source: ONNX operators, *Row*.
struct Row: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0)
    let shape = [1, program[input].elementCount]
    return [try program.emit(.view, [input], type: program.type(input), shape: shape)]
  }
}
