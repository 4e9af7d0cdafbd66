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
  /// A node picks from an axis with an index that it doesn't have.
  case indexOutOfRange(NodeIdentity, index: Int64, length: Int)
  /// A node is given the length of a sequence that isn't between 0 and the number of steps.
  case sequenceLengthOutOfRange(NodeIdentity, length: Int, steps: Int)
  /// The model can't be run with inputs of these shapes.
  case planning(PlanningError)

  public var description: String {
    switch self {
    case .missingInput(let name):
      "input '" + name.description + "' is missing"
    case .unknownInput(let name):
      "the model has no input '" + name.description + "'"
    case .typeMismatch(let input, let expected, let actual):
      "input '" + input.description + "' holds " + actual.description + "; the model expects "
        + expected.description
    case .outputTypeMismatch(let output, let expected, let actual):
      "output '" + output.description + "' holds " + actual.description + ", not "
        + expected.description
    case .notPlanned:
      "the model's shapes are known only when it runs: run it by name, or plan it for shapes first"
    case .shapeMismatch(let input, let expected, let actual):
      "input '" + input.description + "' has shape " + shapeText(actual)
        + "; the model expects " + expected
    case .countMismatch(let name, let expected, let actual):
      "'" + name.description + "' has " + String(expected) + " values, not " + String(actual)
    case .shapeCountMismatch(let expected, let actual):
      String(actual) + " shapes were given to a model with " + String(expected) + " inputs"
    case .notOneInput(let count):
      "one input was given to a model with " + String(count)
    case .noSuchOutput(let index, let count):
      "there is no output " + String(index) + ": the model has " + String(count)
    case .indexOutOfRange(let node, let index, let length):
      node.description + ": index " + String(index) + " is out of range for an axis of length "
        + String(length)
    case .sequenceLengthOutOfRange(let node, let length, let steps):
      node.description + ": a sequence of length " + String(length) + " with "
        + String(steps) + " steps"
    case .planning(let error):
      error.description
    }
  }
}

extension RunError {
  /// What a node couldn't use.
  static func node(_ node: NodeIdentity, _ fault: RunFault) -> RunError {
    switch fault {
    case .index(let index, let length):
      .indexOutOfRange(node, index: index, length: length)
    case .sequenceLength(let length, let steps):
      .sequenceLengthOutOfRange(node, length: length, steps: steps)
    }
  }
}
