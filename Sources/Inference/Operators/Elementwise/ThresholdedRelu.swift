import MNISTKernels
import MNISTONNX

/// `ThresholdedRelu`: `x` above `alpha`, or 0.
///
/// Source: ONNX operators, *ThresholdedRelu*, opsets 10 and 22.
struct ThresholdedRelu: UnaryOperator {
  let function: UnaryFunction

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
    function = .thresholdedRelu(alpha: try attributes.float("alpha") ?? 1)
  }
}
