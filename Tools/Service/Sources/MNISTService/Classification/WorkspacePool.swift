import DrawingRequests
import MNIST
import Synchronization

/// Lends memory to classifications, one at a time.
///
/// It grows to as many workspaces as there were classifications at the same time.
final class WorkspacePool: Sendable {
  private let classifier: DigitClassifier
  private let free = Mutex<[WorkspaceBox]>([])

  init(_ classifier: DigitClassifier) {
    self.classifier = classifier
  }

  /// Classifies in a workspace that nobody else uses at the same time.
  func classify(_ drawing: Drawing) throws(ClassificationError) -> Prediction {
    let box = free.withLock { $0.popLast() } ?? WorkspaceBox(classifier)
    defer { free.withLock { $0.append(box) } }
    let classifier = classifier
    return try box.workspace.withLock { (workspace) throws(ClassificationError) -> Prediction in
      switch drawing {
      case .canvas(let canvas): try classifier.classify(canvas, in: &workspace)
      case .image(let image): try classifier.classify(image, in: &workspace)
      }
    }
  }
}

/// A workspace in a list. A workspace itself can't be in one, because it can't be copied.
private final class WorkspaceBox: Sendable {
  /// Never contended, because the pool lends a box to one task at a time.
  let workspace: Mutex<Workspace>

  init(_ classifier: DigitClassifier) {
    workspace = Mutex(classifier.makeWorkspace())
  }
}
