import MNISTTerminal

/// `mnist-allocation-counter TRACE MODEL…` counts how often memory is allocated by 100 runs of each
/// model on the caller's memory, by 100 classifications, and by work that is known to allocate. Each
/// line is a count and what was counted.
///
/// It needs the environment `LD_PRELOAD=libc_malloc_debug.so.0 MALLOC_TRACE=TRACE`, where TRACE is a
/// file to overwrite.
@main
enum Main {
  static func main() {
    #if canImport(Glibc)
      let arguments = CommandLine.arguments.dropFirst()
      do {
        let steadyState = SteadyState(AllocationTrace(file: arguments.first ?? ""))
        for (name, count) in try steadyState.counts(models: Array(arguments.dropFirst())) {
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
