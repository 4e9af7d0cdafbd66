#if !hasFeature(Embedded)
  import MNISTPreprocessing

  extension DigitClassifier {
    /// Classifies pictures or drawings one after the other, on the caller's core.
    ///
    /// - Returns: a classification for each, in their order.
    public func classify(_ sources: [some DigitSource]) -> [Classification] {
      sources.map { classify($0) }
    }

    /// Classifies pictures or drawings on all the cores that Swift's tasks have, without blocking the caller's.
    ///
    /// - Parameters:
    ///   - sources: the pictures or drawings.
    ///   - tasks: into how many tasks to divide them, at least 1: at most so many cores are used.
    /// - Returns: a classification for each, in their order. If the caller's task is
    ///   cancelled, the rest is still classified.
    public func classify(_ sources: [some DigitSource], tasks: Int = 16) async -> [Classification] {
      await DividedWork(count: sources.count, tasks: tasks).map { classify(sources[$0]) }
    }
  }

  /// Work on numbered things, divided into tasks of neighbors.
  package struct DividedWork {
    private let count: Int
    private let tasks: Int

    package init(count: Int, tasks: Int) {
      self.count = count
      self.tasks = tasks
    }

    package func map<Element: Sendable>(_ transform: @escaping @Sendable (Int) -> Element) async
      -> [Element]
    {
      let tasks = min(max(1, tasks), max(1, count))
      let length = max(1, (count + tasks - 1) / tasks)
      let starts = Array(stride(from: 0, to: count, by: length))
      return await withTaskGroup(of: (Int, [Element]).self) { group in
        for start in starts {
          group.addTask { (start, (start..<min(start + length, count)).map(transform)) }
        }
        var parts: [Int: [Element]] = [:]
        for await (start, part) in group { parts[start] = part }
        return starts.flatMap { parts[$0] ?? [] }
      }
    }
  }
#endif
