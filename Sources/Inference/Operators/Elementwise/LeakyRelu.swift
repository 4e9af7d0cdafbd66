import MNISTKernels
import MNISTONNX

/// `LeakyRelu`: `x`, or `alpha · x` below 0.
///
/// Source: ONNX operators, *LeakyRelu*, opsets 1, 6 and 16.
struct LeakyRelu: UnaryOperator {
  let function: UnaryFunction

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
    function = .leakyRelu(alpha: try attributes.float("alpha") ?? 0.01)
  }
}
