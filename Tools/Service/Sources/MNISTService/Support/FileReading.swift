#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads the files that the service needs when it starts.
enum FileReading {
  /// A file's bytes; nil if it isn't there or can't be read.
  static func bytes(at path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }

  /// The folder that this program was started from, without a slash at its end.
  static var programFolder: String {
    let program =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments.first ?? ""
    guard let slash = program.lastIndex(of: "/") else { return "." }
    return String(program[..<slash])
  }
}
