import MNISTInference
import MNISTPreprocessing

/// What one classification after another needs.
package struct ClassifierMemory: ~Copyable, Sendable {
  package var preprocessor = Preprocessor()
  var lineFinder = LineFinder()
  var workspace: Workspace

  package init(_ session: InferenceSession) {
    workspace = session.makeWorkspace()
  }
}

#if hasFeature(Embedded)
  /// Makes memory for each classification: without a system there is nothing that threads could share
  /// it by.
  final class ClassifierMemoryPool: Sendable {
    private let session: InferenceSession

    init(_ session: InferenceSession) { self.session = session }

    func withMemory<Result, Failure: Error>(
      _ body: (inout ClassifierMemory) throws(Failure) -> Result
    ) throws(Failure) -> Result {
      var memory = ClassifierMemory(session)
      return try body(&memory)
    }
  }
#else
  import Synchronization

  /// Lends memory to classifications, one at a time.
  ///
  /// It grows to as many as there were classifications at the same time.
  final class ClassifierMemoryPool: Sendable {
    private let session: InferenceSession
    private let free = Mutex<[Lender]>([])

    init(_ session: InferenceSession) { self.session = session }

    /// Calls `body` with memory that nobody else uses at the same time.
    func withMemory<Result, Failure: Error>(
      _ body: (inout ClassifierMemory) throws(Failure) -> Result
    ) throws(Failure) -> Result {
      let lender = free.withLock { $0.popLast() } ?? Lender(session)
      defer { free.withLock { $0.append(lender) } }
      return try lender.memory.withLock { (memory) throws(Failure) -> Result in try body(&memory) }
    }

    /// Noncopyable memory can't be in an array.
    private final class Lender: Sendable {
      /// Nobody waits for it: a lender is taken from the pool by one.
      let memory: Mutex<ClassifierMemory>

      init(_ session: InferenceSession) { memory = Mutex(ClassifierMemory(session)) }
    }
  }
#endif
