import MNISTONNX

/// Why a model can't be run although it could be read.
public enum PlanningError: Error, Equatable, Sendable, CustomStringConvertible {
  /// These nodes can't be run; as many as could be found at once. The description names the first
  /// hundred.
  case nodes([NodeProblem])
  /// The graph isn't consistent.
  case graph(GraphIssue)

  public var description: String {
    switch self {
    case .nodes(let problems):
      // A million nodes may be refused.
      let shown = 100
      var text = ""
      for (index, problem) in problems.prefix(shown).enumerated() {
        if index > 0 { text += "\n" }
        text += problem.description
      }
      if problems.count > shown {
        text += "\n… and " + String(problems.count - shown) + " more nodes"
      }
      return text
    case .graph(let issue):
      return issue.description
    }
  }
}

/// What is wrong with a graph as a whole.
public enum GraphIssue: Error, Equatable, Sendable, CustomStringConvertible {
  /// The model doesn't say which version of ONNX's operators it uses.
  case noOpset
  /// The graph has no output.
  case noOutputs
  /// Two values have the same name.
  case duplicateName(Name)
  /// Nothing computes this value.
  case undefinedName(Name, readBy: NodeIdentity?)
  /// Nodes read each other's outputs in a circle.
  case cycle(through: NodeIdentity)
  /// An input or initializer isn't a tensor of a type that sessions work with.
  case unsupportedType(of: Name, type: String)
  /// An input's or initializer's shape has too many axes.
  case tooManyAxes(of: Name, count: Int, limit: Int)
  /// An input or initializer has more bytes than `PlanningLimits` allow.
  case shapeTooLarge(of: Name, shape: [Int])
  /// An initializer's values can't be read, or have a type that isn't supported.
  case unreadable(TensorError)
  /// All activations together need more memory than `PlanningLimits` allow.
  case arenaTooLarge(byteCount: Int, limit: Int)
  /// All outputs together need more memory than `PlanningLimits` allow for activations.
  case resultsTooLarge(byteCount: Int64, limit: Int)
  /// Planning takes more work than `PlanningLimits` allow.
  case planningWork(limit: Int64)
  /// A run takes more work than `PlanningLimits` allow.
  case runWork(Int64, limit: Int64)

  public var description: String {
    switch self {
    case .noOpset:
      "the model doesn't import a version of ONNX's operators (opset_import)"
    case .noOutputs:
      "the graph has no outputs"
    case .duplicateName(let name):
      "two values have the name '" + name.description + "'"
    case .undefinedName(let name, let node):
      "nothing computes '" + name.description + "', which "
        + (node.map { $0.description + " reads" } ?? "is an output of the graph")
    case .cycle(let node):
      node.description + " needs its own output: the graph has a cycle"
    case .unsupportedType(let name, let type):
      "'" + name.description + "' has the unsupported type " + type
    case .tooManyAxes(let name, let count, let limit):
      "'" + name.description + "' has " + String(count) + " axes; at most " + String(limit)
        + " are supported"
    case .shapeTooLarge(let name, let shape):
      "'" + name.description + "' of shape " + shapeText(shape) + " is too large"
    case .unreadable(let error):
      error.description
    case .arenaTooLarge(let byteCount, let limit):
      "the activations need " + String(byteCount) + " bytes; the limit is " + String(limit)
    case .resultsTooLarge(let byteCount, let limit):
      "the outputs need " + String(byteCount) + " bytes; the limit is " + String(limit)
    case .planningWork(let limit):
      "planning takes more than " + String(limit) + " steps"
    case .runWork(let work, let limit):
      "a run takes " + String(work) + " steps; the limit is " + String(limit)
    }
  }
}
