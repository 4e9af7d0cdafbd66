import MNISTKernels
import MNISTONNX

/// `Cast`: the same numbers in another type.
///
/// `saturate` and `round_mode` concern types of eight bits that sessions don't work with.
///
/// Source: ONNX operators, *Cast*, opsets 6, 9, 13, 19, 21, 23, 24, 25 and 28.
struct CastOperator: Operator {
  private let target: ElementType

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    attributes.ignoreRounding()
    guard let target = try attributes.elementType("to", .all) else {
      throw .invalid(.attribute("to"), .missing)
    }
    self.target = target
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    [try program.convert(try inputs.required(0), to: target)]
  }
}

/// `CastLike`: the first input's numbers in the second's type; see `CastOperator`.
///
/// Source: ONNX operators, *CastLike*, opsets 15, 19, 21, 23, 24 and 25.
struct CastLike: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...2)
    attributes.ignoreRounding()
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let type = program.type(try inputs.required(1))
    return [try program.convert(try inputs.required(0), to: type)]
  }
}

extension AttributeReader {
  fileprivate mutating func ignoreRounding() {
    if opset >= 19 { ignore("saturate") }
    if opset >= 24 { ignore("round_mode") }
  }
}
