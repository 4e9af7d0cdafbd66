import MNISTONNX

/// What kind of problem an error about a model is: whether to blame the file, the model, this library, or
/// the limits.
public enum ModelProblem: Hashable, Sendable {
  /// The bytes aren't an ONNX model: they are of another format, or damaged.
  case notAModel
  /// The model contradicts itself or ONNX's specification.
  case invalid
  /// The model may be right, but this library can't run it.
  case unsupported
  /// The model asks for more than `ReadingLimits` or `PlanningLimits` allow.
  case limitExceeded
  /// The model has weights in other files, which weren't there or couldn't be read.
  case incomplete
  /// The model runs, but isn't a digit classifier.
  case unsuitable
}

extension SessionError {
  /// What kind of problem it is.
  public var problem: ModelProblem {
    switch self {
    case .reading(let error): error.kind.problem
    case .planning(let error): error.problem
    }
  }
}

extension PlanningError {
  /// What kind of problem it is; of several, the first of invalid, unsupported, limit exceeded.
  public var problem: ModelProblem {
    switch self {
    case .nodes(let problems):
      if problems.contains(where: { $0.issue.kind == .invalid }) {
        .invalid
      } else if problems.contains(where: { $0.issue.kind != .limitExceeded }) {
        .unsupported
      } else {
        .limitExceeded
      }
    case .graph(let issue): issue.problem
    }
  }
}

extension GraphIssue {
  fileprivate var problem: ModelProblem {
    switch self {
    case .noOpset, .noOutputs, .duplicateName, .undefinedName, .cycle: .invalid
    case .unsupportedType, .tooManyAxes: .unsupported
    case .unreadable: .invalid
    case .shapeTooLarge, .arenaTooLarge, .resultsTooLarge, .planningWork, .runWork: .limitExceeded
    }
  }
}

extension ReadingError.Kind {
  fileprivate var problem: ModelProblem {
    switch self {
    case .fileTooLarge, .nestingTooDeep, .tooManyNodes, .tooManyEntries, .tooManyDimensions,
      .tooManyElements, .tooMuchExternalData:
      .limitExceeded
    case .dimensionTooLarge: .limitExceeded
    case .externalDataUnavailable, .externalDataFailed: .incomplete
    case .sparseInitializer, .segmentedTensor: .unsupported
    case .notAModel, .missingGraph, .truncated, .truncatedVarint, .oversizedVarint,
      .lengthBeyondEnd, .invalidFieldNumber, .invalidWireType, .unmatchedGroupEnd,
      .unterminatedGroup:
      .notAModel
    // What is left is about contradictions.
    default: .invalid
    }
  }
}
