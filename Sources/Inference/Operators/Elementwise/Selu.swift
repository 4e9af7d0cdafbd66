import MNISTKernels
import MNISTONNX

/// `Selu`: `gamma · x`, or `gamma · alpha · (eˣ − 1)` below 0.
///
/// Source: ONNX operators, *Selu*, opsets 1 (shorter defaults), 6 and 22.
struct Selu: UnaryOperator {
  let function: UnaryFunction

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
    let isOld = attributes.opset < 6
    let alpha = try attributes.float("alpha") ?? (isOld ? 1.6732 : 1.673_263_2)
    let gamma = try attributes.float("gamma") ?? (isOld ? 1.0507 : 1.050_701)
    function = .elu(alpha: alpha, gamma: gamma, divisor: 1)
  }
}
