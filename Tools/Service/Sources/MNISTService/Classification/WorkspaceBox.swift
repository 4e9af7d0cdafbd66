import MNIST
import Synchronization

/// A workspace that can be kept in a list: it can't be copied, and the box can.
final class WorkspaceBox: Sendable {
  /// Never contended: the pool lends a box to one task at a time.
  let workspace: Mutex<Workspace>

  init(_ classifier: DigitClassifier) {
    workspace = Mutex(classifier.makeWorkspace())
  }
}
