import MNISTONNX

/// What is wrong with one node.
public struct NodeIssue: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of trouble it is.
  public enum Kind: Hashable, Sendable {
    /// The model may be right, but this library can't run it.
    case unsupported
    /// The model contradicts the operator's specification or itself.
    case invalid
    /// The model asks for more than `PlanningLimits` allow.
    case limitExceeded
    /// A shape or the like depends on values that are known only in a run, which then plans anew.
    case undetermined
  }

  /// The part of the node that the issue is about.
  public enum Subject: Hashable, Sendable {
    case domain
    case operatorType
    case opset
    case attribute(Name)
    case input(Int)
    case output(Int)
  }

  /// What kind of trouble it is.
  public let kind: Kind
  /// The part of the node.
  public let subject: Subject
  /// What is wrong with it.
  public let reason: Reason

  package static func unsupported(_ subject: Subject, _ reason: Reason) -> NodeIssue {
    NodeIssue(kind: .unsupported, subject: subject, reason: reason)
  }

  package static func invalid(_ subject: Subject, _ reason: Reason) -> NodeIssue {
    NodeIssue(kind: .invalid, subject: subject, reason: reason)
  }

  /// An output, the constants made for it, or the work of planning would be more than is allowed.
  package static func limitExceeded(_ reason: Reason) -> NodeIssue {
    NodeIssue(kind: .limitExceeded, subject: .output(0), reason: reason)
  }

  /// The values of an input must be known when the model is planned, and aren't.
  package static func undetermined(_ input: Int) -> NodeIssue {
    NodeIssue(kind: .undetermined, subject: .input(input), reason: .knownOnlyInRun)
  }

  public var description: String {
    let kind =
      switch kind {
      case .undetermined: "undetermined "
      case .unsupported: "unsupported "
      case .invalid: "invalid "
      case .limitExceeded: "limit exceeded by "
      }
    let subject =
      switch subject {
      case .domain: "domain"
      case .operatorType: "operator"
      case .opset: "opset"
      case .attribute(let name): "attribute " + name.description
      case .input(let index): "input " + String(index)
      case .output(let index): "output " + String(index)
      }
    return kind + subject + ": " + reason.description
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
