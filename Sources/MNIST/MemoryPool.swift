#if hasFeature(Embedded)
  /// Makes memory for each classification: without a system there is nothing that threads could share
  /// it by.
  package final class MemoryPool<Memory: ~Copyable & Sendable>: Sendable {
    private let make: @Sendable () -> Memory

    package init(_ make: @escaping @Sendable () -> Memory) { self.make = make }

    package func withMemory<Result, Failure: Error>(
      _ body: (inout Memory) throws(Failure) -> Result
    ) throws(Failure) -> Result {
      var memory = make()
      return try body(&memory)
    }
  }
#else
  import Synchronization

  /// Lends memory to classifications, one at a time.
  ///
  /// It grows to as many as there were classifications at the same time.
  package final class MemoryPool<Memory: ~Copyable & Sendable>: Sendable {
    private let make: @Sendable () -> Memory
    private let free = Mutex<[Lender]>([])

    package init(_ make: @escaping @Sendable () -> Memory) { self.make = make }

    /// Calls `body` with memory that nobody else uses at the same time.
    package func withMemory<Result, Failure: Error>(
      _ body: (inout Memory) throws(Failure) -> Result
    ) throws(Failure) -> Result {
      let lender = free.withLock { $0.popLast() } ?? Lender(make())
      defer { free.withLock { $0.append(lender) } }
      return try lender.memory.withLock { (memory) throws(Failure) -> Result in try body(&memory) }
    }

    /// Noncopyable memory can't be in an array.
    private final class Lender: Sendable {
      /// Nobody waits for it: a lender is taken from the pool by one.
      let memory: Mutex<Memory>

      init(_ memory: consuming Memory) { self.memory = Mutex(memory) }
    }
  }
#endif
