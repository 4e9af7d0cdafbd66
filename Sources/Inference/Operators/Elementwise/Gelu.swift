import MNISTKernels
import MNISTONNX

/// `Gelu`: `x · Φ(x)` with the normal distribution Φ, or an approximation of it by tanh.
///
/// Source: ONNX operators, *Gelu*, opset 20.
struct Gelu: UnaryOperator {
  let function: UnaryFunction

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
    let approximation = try attributes.string("approximate") ?? "none"
    if approximation == "none" {
      function = .gelu
    } else if approximation == "tanh" {
      function = .geluTanh
    } else {
      throw .invalid(
        .attribute("approximate"), "'" + approximation.description + "' is neither none nor tanh")
    }
  }
}
