#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The standard error, for diagnostics; results go to the standard output by `print`.
package struct StandardError: TextOutputStream {
  package init() {}

  package func write(_ text: String) {
    _ = writeBytes([UInt8](text.utf8), to: STDERR_FILENO)
  }

  /// Whether the standard error is a terminal, which a person watches.
  package static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

/// Writes bytes to the standard output at once. Don't mix with `print`, which buffers.
///
/// - Returns: whether they could be written.
package func writeOutput(_ bytes: [UInt8]) -> Bool {
  writeBytes(bytes, to: STDOUT_FILENO)
}

func writeBytes(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
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

/// Prints a line and flushes the standard output, for a program that waits for it.
///
/// - Returns: whether it could be written.
package func printAtOnce(_ text: String) -> Bool {
  print(text)
  return fflush(nil) == 0
}
