import Kernels

/// `Add`: the sum of two operands, broadcast against each other.
///
/// Source: ONNX operators, *Add*, opsets 7, 13 and 14.
struct Add: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...2)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let first = try inputs.required(0)
    let second = try inputs.required(1)
    let type = program.type(first)
    guard program.type(second) == type else {
      throw .invalid(
        .input(1),
        "type " + program.type(second).description + ", but input 0 is " + type.description
      )
    }
    let element: Addition.Element
    switch type {
    case .float32: element = .float32
    case .int64: element = .int64
    default:
      throw .unsupported(
        .input(0), "type " + type.description + "; float32 and int64 are supported")
    }
    let (walk, shape) = try broadcast(program.shape(first), program.shape(second))
    return [
      try program.emit(.addition(element, walk), [first, second], type: type, shape: shape)
    ]
  }
}
