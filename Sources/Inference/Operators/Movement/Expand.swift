import MNISTKernels
import MNISTONNX

/// `Expand`: the input broadcast against a shape; where the shape has 1, the input's length stays.
///
/// Source: ONNX operators, *Expand*, opsets 8 and 13.
struct Expand: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...2)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0)
    let type = program.type(input)
    let target = try resolvedLengths(try inputs.constantList(1, in: program), .input(1))
    try program.check(target, type)
    let (walk, shape) = try broadcast(program.shape(input), target)
    if shape == program.shape(input) { return [input] }
    return [
      try program.emit(
        Operation(StridedCopy.Geometry(type, walk)), [input], type: type, shape: shape)
    ]
  }
}
