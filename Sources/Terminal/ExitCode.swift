#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a process tells its caller when it ends.
package enum ExitCode: Int32 {
  case success = 0
  case failure = 1
  /// The arguments are wrong: `EX_USAGE` of `sysexits.h`.
  case usage = 64
}

/// Why a program can't do what it was asked to, in words for its user.
package struct Failure: Error, Hashable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
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

/// Ends the process of the given program because of an error, which is printed.
package func endProcess(_ program: String, after error: any Error) -> Never {
  guard let usage = error as? UsageError else {
    printError("\(program): \(error)")
    endProcess(.failure)
  }
  printError("\(program): \(usage)\nTry '\(program) --help'.")
  endProcess(.usage)
}
