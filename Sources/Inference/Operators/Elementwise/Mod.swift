import MNISTKernels
import MNISTONNX

/// `Mod`: the remainder of a division, with the sign of the divisor, or with `fmod` that of the
/// dividend. For integers it is 0 for a divisor of 0, which ONNX leaves open.
///
/// Source: ONNX operators, *Mod*, opsets 10, 13 and 28 (real numbers without `fmod`).
struct Mod: Operator {
  private let function: BinaryFunction
  private let types: TypeSet

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...2)
    let truncates = try attributes.flag("fmod")
    function = truncates ? .fmod : .mod
    types = truncates || attributes.opset >= 28 ? .numbers : TypeSet.numbers.subtracting(.real)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let first = try inputs.required(0, types, in: program)
    let second = try inputs.required(1, like: 0, in: program)
    return [try program.binary(function, first, second)]
  }
}
