import MNISTKernels
import MNISTONNX

/// `Elu`: `x`, or `alpha · (eˣ − 1)` below 0. Source: ONNX operators, *Elu*, opsets 1, 6 and 22.
struct Elu: UnaryOperator {
  let function: UnaryFunction

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
    let alpha = try attributes.float("alpha") ?? 1
    function = .elu(alpha: alpha, gamma: 1, divisor: 1)
  }
}
