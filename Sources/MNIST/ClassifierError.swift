import MNISTInference

/// Why a model can't be used as a digit classifier.
public enum ClassifierError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The model can't be read or run at all.
  case session(SessionError)
  /// Only a run's shapes or values can tell what the model does; a classifier has to know before.
  case shapesUnknown
  /// The model runs, but doesn't take a 28×28 picture.
  case unsuitableInputs(String)
  /// The model runs, but doesn't give ten values.
  case unsuitableOutputs(String)

  public var description: String {
    switch self {
    case .session(let error):
      error.description
    case .shapesUnknown:
      "the model's shapes are known only when it runs; a digit classifier's have to be known before"
    case .unsuitableInputs(let found):
      "a digit classifier takes one input of 784 values of float32, float64 or uint8; this model takes "
        + found
    case .unsuitableOutputs(let found):
      "a digit classifier gives ten values of float32 or float64; this model gives " + found
    }
  }
}

/// Why a drawing couldn't be classified.
public enum ClassificationError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Nothing is drawn on the canvas.
  case blankCanvas
  /// The model gave something that isn't a number.
  case notANumber
  /// The model refused the picture.
  case run(RunError)

  public var description: String {
    switch self {
    case .blankCanvas: "the canvas is blank"
    case .notANumber: "the model gave values that are not numbers"
    case .run(let error): error.description
    }
  }
}
