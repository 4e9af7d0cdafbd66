import MNISTKernels

/// `Hardmax`: 1 for the first of the largest values, 0 for the others, along what `SoftmaxAttributes` say.
///
/// Source: ONNX operators, *Hardmax*, opsets 1, 11 (the input is seen as a matrix) and 13.
struct HardmaxOperator: Operator {
  private let attributes: SoftmaxAttributes

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    self.attributes = try SoftmaxAttributes(&attributes)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    try attributes.plan(.hardmax, inputs, in: &program)
  }
}
