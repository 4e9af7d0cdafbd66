import MNISTKernels
import MNISTONNX

/// `Celu`: `x`, or `alpha · (e^(x / alpha) − 1)` below 0.
///
/// Source: ONNX operators, *Celu*, opsets 12 and 28.
struct Celu: UnaryOperator {
  let function: UnaryFunction

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
    let alpha = try attributes.float("alpha") ?? 1
    function = .elu(alpha: alpha, gamma: 1, divisor: alpha)
  }
}
