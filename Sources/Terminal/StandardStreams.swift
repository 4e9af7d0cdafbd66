#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The standard error: diagnostics go here, results to the standard output by `print`.
package struct StandardError: TextOutputStream {
  package init() {}

  package func write(_ text: String) {
    _ = writeBytes([UInt8](text.utf8), to: STDERR_FILENO)
  }

  /// Whether a person watches the standard error.
  package static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

/// Writes bytes to the standard output at once; not to be mixed with `print`.
///
/// - Returns: whether they could be written.
package func writeOutput(_ bytes: [UInt8]) -> Bool {
  writeBytes(bytes, to: STDOUT_FILENO)
}

private func writeBytes(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var written = 0
  while written < bytes.count {
    let rest = [UInt8](bytes[written...])
    // The system reads at most `rest.count` bytes of the array's own memory.
    #if canImport(Glibc)
      let count = unsafe Glibc.write(descriptor, rest, rest.count)
    #elseif canImport(Musl)
      let count = unsafe Musl.write(descriptor, rest, rest.count)
    #else
      let count = unsafe Darwin.write(descriptor, rest, rest.count)
    #endif
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { return false }
    written += count
  }
  return true
}

/// Writes a diagnostic line.
package func printError(_ text: String) {
  StandardError().write(text + "\n")
}

/// Writes a line to the standard output at once, for a program that waits for it.
///
/// - Returns: whether it could be written.
package func printAtOnce(_ text: String) -> Bool {
  print(text)
  return fflush(nil) == 0
}

/// Ends the process, with a failure if what was printed can't be written.
package func endProcess(_ code: ExitCode) -> Never {
  // No stream in particular: all of them.
  guard fflush(nil) == 0 else {
    printError("the results can't be written")
    exit(ExitCode.failure.rawValue)
  }
  exit(code.rawValue)
}

/// What a process tells its caller when it ends.
package enum ExitCode: Int32 {
  case success = 0
  case failure = 1
  /// The arguments don't make sense: `EX_USAGE` of `sysexits.h`.
  case usage = 64
}
