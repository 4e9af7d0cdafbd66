import MNISTKernels
import MNISTONNX

/// `HardSigmoid`: `max(0, min(1, alpha · x + beta))`.
///
/// Source: ONNX operators, *HardSigmoid*, opsets 1, 6 and 22.
struct HardSigmoid: UnaryOperator {
  let function: UnaryFunction

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
    let alpha = try attributes.float("alpha") ?? 0.2
    let beta = try attributes.float("beta") ?? 0.5
    function = .hardSigmoid(alpha: alpha, beta: beta)
  }
}
