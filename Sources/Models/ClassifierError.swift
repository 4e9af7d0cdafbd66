import MNISTInference

/// Why a model can't be used as a digit classifier.
public enum ClassifierError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The model can't be read or run at all.
  case session(SessionError)
  /// The model's shapes are known only when it runs. A classifier needs them before.
  case shapesUnknown
  /// The model runs, but doesn't take a 28×28 picture.
  case unsuitableInputs(String)
  /// The model runs, but doesn't give ten values.
  case unsuitableOutputs(String)
  /// The property `digit_threshold` of the model's metadata isn't a decimal number from 0 to 1.
  case invalidThreshold(String)

  public var description: String {
    switch self {
    case .session(let error):
      error.description
    case .shapesUnknown:
      "the model's shapes are known only when it runs; a digit classifier needs them before"
    case .unsuitableInputs(let found):
      "a digit classifier takes one input of 784 values of float32, float64 or uint8; this model takes "
        + found
    case .unsuitableOutputs(let found):
      "a digit classifier gives ten values of float32 or float64; this model gives " + found
    case .invalidThreshold(let text):
      "the model's metadata has a digit_threshold that isn't a decimal number from 0 to 1: '" + text
        + "'"
    }
  }

  /// What kind of problem it is.
  public var problem: ModelProblem {
    switch self {
    case .session(let error): error.problem
    case .shapesUnknown: .unsupported
    case .unsuitableInputs, .unsuitableOutputs: .unsuitable
    case .invalidThreshold: .invalid
    }
  }
}
