import MNISTKernels
import MNISTONNX

/// `Swish`: `x / (1 + e^(−alpha · x))`. Source: ONNX operators, *Swish*, opset 24.
struct Swish: UnaryOperator {
  let function: UnaryFunction

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
    function = .swish(alpha: try attributes.float("alpha") ?? 1)
  }
}
