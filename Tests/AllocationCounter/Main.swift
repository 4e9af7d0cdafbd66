import MNISTTerminal

/// `mnist-allocation-counter TRACE MODEL…`: how often memory is allocated by 100 runs of each model on
/// the caller's memory, by 100 classifications, and by work that is known to allocate. A line each:
/// the count, and what was counted.
///
/// Needs the environment `LD_PRELOAD=libc_malloc_debug.so.0 MALLOC_TRACE=TRACE`; TRACE is a file
/// that is overwritten.
@main
enum Main {
  static func main() {
    #if canImport(Glibc)
      let arguments = CommandLine.arguments.dropFirst()
      do {
        let steady = Steady(AllocationTrace(file: arguments.first ?? ""))
        for (name, count) in try steady.counts(models: Array(arguments.dropFirst())) {
          print("\(count) \(name)")
        }
        endProcess(.success)
      } catch {
        endProcess("mnist-allocation-counter", after: error)
      }
    #else
      printError("mnist-allocation-counter: only glibc's allocations can be counted")
      endProcess(.failure)
    #endif
  }
}
