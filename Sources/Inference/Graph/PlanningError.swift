import MNISTONNX

/// Why a model can't be run although it could be read.
public enum PlanningError: Error, Equatable, Sendable, CustomStringConvertible {
  /// These nodes can't be run; as many as could be found at once.
  case nodes([NodeProblem])
  /// The graph isn't consistent.
  case graph(GraphIssue)

  public var description: String {
    switch self {
    case .nodes(let problems):
      var text = ""
      for (index, problem) in problems.enumerated() {
        if index > 0 { text += "\n" }
        text += problem.description
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
  /// An input's or initializer's shape has too many axes, or is too large.
  case shapeTooLarge(of: Name, shape: [Int])
  /// An initializer's values can't be read, or have a type that isn't supported.
  case unreadable(TensorError)
  /// All activations together need more memory than `PlanningLimits` allow.
  case arenaTooLarge(byteCount: Int, limit: Int)

  public var description: String {
    switch self {
    case .noOpset:
      "the model doesn't import a version of ONNX's operators (opset_import)"
    case .noOutputs:
      "the graph has no outputs"
    case .duplicateName(let name):
      "two values have the name '" + nameText(name) + "'"
    case .undefinedName(let name, let node):
      "nothing computes '" + nameText(name) + "', which "
        + (node.map { $0.description + " reads" } ?? "is an output of the graph")
    case .cycle(let node):
      node.description + " needs its own output: the graph has a cycle"
    case .unsupportedType(let name, let type):
      "'" + nameText(name) + "' has the unsupported type " + type
    case .shapeTooLarge(let name, let shape):
      "'" + nameText(name) + "' of shape " + shapeText(shape) + " is too large"
    case .unreadable(let error):
      error.description
    case .arenaTooLarge(let byteCount, let limit):
      "the activations need " + String(byteCount) + " bytes; the limit is " + String(limit)
    }
  }
}
