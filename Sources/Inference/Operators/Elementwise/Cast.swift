import MNISTKernels
import MNISTONNX

/// `Cast`: the same numbers in another type, as `Cast` does it.
///
/// `saturate` and `round_mode` concern types of eight bits that sessions don't work with.
///
/// Source: ONNX operators, *Cast*, opsets 6, 9, 13, 19, 21, 23, 24, 25 and 28.
struct CastOperator: Operator {
  private let target: ElementType

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    if attributes.opset >= 19 { attributes.ignore("saturate") }
    if attributes.opset >= 24 { attributes.ignore("round_mode") }
    guard let code = try attributes.int("to") else { throw .invalid(.attribute("to"), "missing") }
    guard let code = Int32(exactly: code), let type = DataType(rawValue: code) else {
      throw .invalid(.attribute("to"), String(code) + " is no data type")
    }
    guard let target = ElementType(type) else {
      throw .unsupported(.attribute("to"), type.name)
    }
    self.target = target
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    [try program.convert(try inputs.required(0), to: target)]
  }
}
