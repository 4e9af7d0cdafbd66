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
    let bytes = [UInt8](text.utf8)
    var written = 0
    while written < bytes.count {
      let rest = [UInt8](bytes[written...])
      // The system reads at most `rest.count` bytes of the array's own memory.
      let count = Self.writeBytes(STDERR_FILENO, rest, rest.count)
      guard count > 0 else { return }
      written += count
    }
  }

  private static func writeBytes(_ descriptor: Int32, _ bytes: [UInt8], _ count: Int) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, bytes, count)
    #elseif canImport(Musl)
      unsafe Musl.write(descriptor, bytes, count)
    #else
      unsafe Darwin.write(descriptor, bytes, count)
    #endif
  }

  /// Whether a person watches the standard error.
  package static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
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
