import MNISTONNX

/// What is wrong with one node.
public struct NodeIssue: Error, Hashable, Sendable, CustomStringConvertible {
  /// Whose fault it is.
  public enum Kind: Hashable, Sendable {
    /// The model may be fine, but this library can't run it.
    case unsupported
    /// The model contradicts the operator's specification or itself.
    case invalid
    /// The model asks for more than `PlanningLimits` allow.
    case limitExceeded
    /// A shape or the like hangs on values that only a run brings; the run then plans anew.
    case undetermined
  }

  /// The part of the node that the issue is about.
  public enum Subject: Hashable, Sendable {
    case operatorType
    case opset
    case attribute(Name)
    case input(Int)
    case output(Int)
  }

  /// Whose fault it is.
  public let kind: Kind
  /// The part of the node.
  public let subject: Subject
  /// What exactly, with the values that were found.
  public let detail: String

  static func unsupported(_ subject: Subject, _ detail: String) -> NodeIssue {
    NodeIssue(kind: .unsupported, subject: subject, detail: detail)
  }

  static func invalid(_ subject: Subject, _ detail: String) -> NodeIssue {
    NodeIssue(kind: .invalid, subject: subject, detail: detail)
  }

  static func undetermined(_ input: Int) -> NodeIssue {
    NodeIssue(
      kind: .undetermined, subject: .input(input), detail: "its values are known only at run time")
  }

  public var description: String {
    var text =
      switch kind {
      case .undetermined: "undetermined "
      case .unsupported: "unsupported "
      case .invalid: "invalid "
      case .limitExceeded: "limit exceeded by "
      }
    switch subject {
    case .operatorType: text += "operator"
    case .opset: text += "opset"
    case .attribute(let name): text += "attribute " + name.description
    case .input(let index): text += "input " + String(index)
    case .output(let index): text += "output " + String(index)
    }
    return text + ": " + detail
  }
}

/// A node and what is wrong with it.
public struct NodeProblem: Hashable, Sendable, CustomStringConvertible {
  /// The node.
  public let node: NodeIdentity
  /// What is wrong with it.
  public let issue: NodeIssue

  public var description: String { node.description + ": " + issue.description }
}
