import MNISTKernels

/// `Softmax`: `exp(x) / Σ exp(x)`, along what `SoftmaxAttributes` say.
///
/// Source: ONNX operators, *Softmax*, opsets 1, 11 (the input is seen as a matrix) and 13.
struct SoftmaxOperator: Operator {
  private let attributes: SoftmaxAttributes

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    self.attributes = try SoftmaxAttributes(&attributes)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    try attributes.plan(.softmax, inputs, in: &program)
  }
}
