#if !hasFeature(Embedded)
  import MNIST
  import MNISTPreprocessing

  extension ModelClassifier {
    /// Classifies pictures or drawings one after the other, on the caller's core.
    ///
    /// - Returns: for each, in their order, a classification, or the error if the model fails
    ///   to give ten numbers.
    public func classify(_ sources: [some DigitSource]) -> [Result<
      Classification, ClassificationError
    >] {
      sources.map { result($0) }
    }

    /// Classifies pictures or drawings on all the cores that Swift's tasks have, without blocking the caller's.
    ///
    /// - Parameters:
    ///   - sources: the pictures or drawings.
    ///   - tasks: into how many tasks to divide them, at least 1: at most so many cores are used.
    /// - Returns: for each, in their order, a classification, or the error if the model fails
    ///   to give ten numbers. If the caller's task is cancelled, the rest is still classified.
    public func classify(
      _ sources: [some DigitSource], tasks: Int = 16
    ) async -> [Result<Classification, ClassificationError>] {
      await DividedWork(count: sources.count, tasks: tasks).map { result(sources[$0]) }
    }

    private func result(_ source: some DigitSource) -> Result<Classification, ClassificationError> {
      Result { () throws(ClassificationError) in try classify(source) }
    }
  }
#endif
