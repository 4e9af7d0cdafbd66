import MNISTKernels

/// `LogSoftmax`: `x − ln Σ exp(x)`, along what `SoftmaxAttributes` say.
///
/// Source: ONNX operators, *LogSoftmax*, opsets 1, 11 (the input is seen as a matrix) and 13.
struct LogSoftmaxOperator: Operator {
  private let attributes: SoftmaxAttributes

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    self.attributes = try SoftmaxAttributes(&attributes)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    try attributes.plan(.logSoftmax, inputs, in: &program)
  }
}
