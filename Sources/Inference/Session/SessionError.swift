import MNISTKernels
import MNISTONNX

/// Why a session couldn't be made.
public enum SessionError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The bytes aren't a model.
  case reading(ReadingError)
  /// The model can't be run.
  case planning(PlanningError)

  public var description: String {
    switch self {
    case .reading(let error): error.description
    case .planning(let error): error.description
    }
  }
}

/// Why a run was refused.
public enum RunError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Nothing was given for this input of the model.
  case missingInput(Name)
  /// A tensor was given for a name that isn't an input of the model.
  case unknownInput(Name)
  /// The tensor's type isn't the one that the model declares.
  case typeMismatch(input: Name, expected: ElementType, actual: ElementType)
  /// An output has another type than the caller's memory.
  case outputTypeMismatch(output: Name, expected: ElementType, actual: ElementType)
  /// Only the shapes or values of a run determine what the model does: run it by name, or plan it
  /// for shapes first.
  case notPlanned
  /// The tensor's shape isn't one that the model declares.
  case shapeMismatch(input: Name, expected: String, actual: [Int])
  /// The caller's memory has another length than the input or output.
  case countMismatch(of: Name, expected: Int, actual: Int)
  /// The number of shapes isn't the number of the model's inputs.
  case shapeCountMismatch(expected: Int, actual: Int)
  /// One input was given to a model that doesn't have exactly one.
  case notOneInput(count: Int)
  /// The model has fewer outputs.
  case noSuchOutput(index: Int, count: Int)
  /// The model can't be run with inputs of these shapes.
  case planning(PlanningError)

  public var description: String {
    switch self {
    case .missingInput(let name):
      "input '" + nameText(name) + "' is missing"
    case .unknownInput(let name):
      "the model has no input '" + nameText(name) + "'"
    case .typeMismatch(let input, let expected, let actual):
      "input '" + nameText(input) + "' holds " + actual.description + "; the model expects "
        + expected.description
    case .outputTypeMismatch(let output, let expected, let actual):
      "output '" + nameText(output) + "' holds " + actual.description + ", not "
        + expected.description
    case .notPlanned:
      "the model's shapes are known only when it runs: run it by name, or plan it for shapes first"
    case .shapeMismatch(let input, let expected, let actual):
      "input '" + nameText(input) + "' has shape " + shapeText(actual)
        + "; the model expects " + expected
    case .countMismatch(let name, let expected, let actual):
      "'" + nameText(name) + "' has " + String(expected) + " values, not " + String(actual)
    case .shapeCountMismatch(let expected, let actual):
      String(actual) + " shapes were given to a model with " + String(expected) + " inputs"
    case .notOneInput(let count):
      "one input was given to a model with " + String(count)
    case .noSuchOutput(let index, let count):
      "there is no output " + String(index) + ": the model has " + String(count)
    case .planning(let error):
      error.description
    }
  }
}
