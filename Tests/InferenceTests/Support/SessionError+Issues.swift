import MNISTInference

extension SessionError {
  /// What is wrong with the nodes; nothing if something else is wrong.
  var issues: [NodeIssue] {
    guard case .planning(.nodes(let problems)) = self else { return [] }
    return problems.map(\.issue)
  }
}
