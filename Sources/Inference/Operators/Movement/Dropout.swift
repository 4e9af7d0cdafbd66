import MNISTKernels
import MNISTONNX

/// `Dropout` in inference mode: the input itself.
///
/// Source: ONNX operators, *Dropout*, opsets 1 (is_test, consumed_inputs), 6, 7, 10, 12 (ratio and
/// training_mode as inputs), 13 and 22.
struct Dropout: Operator {
  private let hasMask: Bool
  /// Before opset 10 the mask had the input's type.
  private let maskHasInputType: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    let opset = attributes.opset
    hasMask = attributes.outputCount > 1
    maskHasInputType = opset < 10
    try attributes.expectInputs(1...(opset >= 12 ? 3 : 1))
    if opset >= 12 {
      attributes.ignore("seed")
    } else {
      attributes.ignore("ratio")
    }
    if opset < 7 { try attributes.expectTest() }
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    if let mode = inputs.optional(2) {
      guard let constant = program.constant(mode) else {
        throw .undetermined(2)
      }
      if constant.elements != .bool([false]) {
        try expectNothingDropped(inputs, in: program)
      }
    }
    let input = try inputs.required(0)
    return hasMask ? [input, try mask(for: input, in: &program)] : [input]
  }

  /// In training nothing is dropped only if the ratio is 0.
  private func expectNothingDropped(
    _ inputs: NodeInputs,
    in program: borrowing Program
  ) throws(NodeIssue) {
    if let ratio = inputs.optional(1) {
      guard let constant = program.constant(ratio) else { throw .undetermined(1) }
      if constant.elements == .float32([0]) || constant.elements == .float64([0]) { return }
    }
    throw .unsupported(.input(2), "training isn't supported")
  }

  /// The second output: which values were kept, which is all of them.
  private func mask(for input: ValueID, in program: inout Program) throws(NodeIssue) -> ValueID {
    let value = program[input]
    let elements: TensorElements
    switch value.type {
    case .float32 where maskHasInputType:
      try program.reserveConstant(value.shape, .float32)
      elements = .float32([Float](repeating: 1, count: value.elementCount))
    case .float64 where maskHasInputType:
      try program.reserveConstant(value.shape, .float64)
      elements = .float64([Double](repeating: 1, count: value.elementCount))
    default:
      try program.reserveConstant(value.shape, .bool)
      elements = .bool([Bool](repeating: true, count: value.elementCount))
    }
    return program.addConstant(Tensor(checked: value.shape, elements))
  }
}
