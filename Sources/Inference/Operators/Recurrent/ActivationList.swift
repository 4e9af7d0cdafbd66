import MNISTKernels
import MNISTONNX

/// Reads `activations`, `activation_alpha` and `activation_beta`.
///
/// Each function with a parameter takes the next number of that list, or its default once the list
/// is used up. Names may be in any case, as in ONNX Runtime.
///
/// Affine, ThresholdedRelu and ScaledTanh have no default here: ONNX refers to the operators of
/// these names, two of which no longer exist, and ONNX Runtime takes 0 for all of them.
enum ActivationList {
  /// - Parameters:
  ///   - defaults: the functions of one direction.
  ///   - directions: 1 or 2.
  static func read(
    _ attributes: inout AttributeReader,
    defaults: [UnaryFunction],
    directions: Int
  ) throws(NodeIssue) -> [UnaryFunction] {
    let names = try attributes.strings("activations")
    var alphas = (try attributes.floats("activation_alpha") ?? [])[...]
    var betas = (try attributes.floats("activation_beta") ?? [])[...]
    guard let names, !names.isEmpty else {
      // The default functions take no parameters.
      return directions == 2 ? defaults + defaults : defaults
    }
    guard names.count == defaults.count * directions else {
      throw .invalid(
        .attribute("activations"),
        .count(names.count, expected: defaults.count * directions))
    }
    var activations: [UnaryFunction] = []
    for name in names {
      activations.append(try activation(name, &alphas, &betas))
    }
    return activations
  }

  private static func activation(
    _ name: Name,
    _ alphas: inout ArraySlice<Float>,
    _ betas: inout ArraySlice<Float>
  ) throws(NodeIssue) -> UnaryFunction {
    let lowercased = Name(utf8: name.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 })
    func next(_ list: inout ArraySlice<Float>, _ fallback: Float) -> Float {
      list.popFirst() ?? fallback
    }
    func given(
      _ list: inout ArraySlice<Float>,
      _ attribute: Name
    ) throws(NodeIssue) -> Float {
      guard let number = list.popFirst() else {
        throw .unsupported(.attribute(attribute), .noDefault(function: name))
      }
      return number
    }
    switch lowercased {
    case "sigmoid": return .sigmoid
    case "tanh": return .tanh
    case "relu": return .relu
    case "softsign": return .softsign
    case "softplus": return .softplus
    case "affine":
      return .affine(
        alpha: try given(&alphas, "activation_alpha"), beta: try given(&betas, "activation_beta"))
    case "leakyrelu": return .leakyRelu(alpha: next(&alphas, 0.01))
    case "thresholdedrelu":
      // Here alpha itself passes, unlike in the operator of that name.
      return .thresholdedRelu(alpha: try given(&alphas, "activation_alpha").nextDown)
    case "scaledtanh":
      return .scaledTanh(
        alpha: try given(&alphas, "activation_alpha"), beta: try given(&betas, "activation_beta"))
    case "hardsigmoid": return .hardSigmoid(alpha: next(&alphas, 0.2), beta: next(&betas, 0.5))
    case "elu": return .elu(alpha: next(&alphas, 1), gamma: 1, divisor: 1)
    default:
      throw .unsupported(.attribute("activations"), .unknown(name))
    }
  }
}
