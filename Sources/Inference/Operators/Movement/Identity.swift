import MNISTKernels
import MNISTONNX

/// `Identity`: the input itself. Source: ONNX operators, *Identity*.
struct Identity: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    [try inputs.required(0)]
  }
}

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
    attributes.ignore(opset >= 12 ? "seed" : "ratio")
    if opset < 7 { try attributes.expectTest() }
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    if inputs.optional(2) != nil,
      try inputs.constant(2, in: program).elements != .bool([false])
    {
      try expectNothingDropped(inputs, in: program)
    }
    let input = try inputs.required(0)
    return hasMask ? [input, try mask(for: input, in: &program)] : [input]
  }

  /// In training nothing is dropped only if the ratio is 0.
  private func expectNothingDropped(
    _ inputs: NodeInputs,
    in program: borrowing Program
  ) throws(NodeIssue) {
    if inputs.optional(1) != nil {
      let ratio = try inputs.constant(1, in: program).elements
      if ratio == .float32([0]) || ratio == .float64([0]) { return }
    }
    throw .unsupported(.input(2), .training)
  }

  /// The second output: which values were kept, which is all of them.
  private func mask(for input: ValueID, in program: inout Program) throws(NodeIssue) -> ValueID {
    let type = maskHasInputType && program.type(input).isReal ? program.type(input) : .bool
    return try program.addConstant(type, program.shape(input)) { count in
      switch type {
      case .float32: .float32([Float](repeating: 1, count: count))
      case .float64: .float64([Double](repeating: 1, count: count))
      default: .bool([Bool](repeating: true, count: count))
      }
    }
  }
}
