import Foundation

/// A program of this package, run as a process of its own.
enum Program: String {
  case mnist
  case benchmark = "mnist-benchmark"
  case allocationCounter = "mnist-allocation-counter"

  /// The output of a process that has ended.
  struct Result {
    let status: Int32
    /// The standard output.
    let output: String
    /// The standard error.
    let diagnostics: String

    var outputLines: [String] { output.split(separator: "\n").map { String($0) } }
    var diagnosticLines: [String] { diagnostics.split(separator: "\n").map { String($0) } }
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - input: what it reads from its standard input, through a pipe; at most 16 KB, which every
  ///     pipe holds.
  ///   - folder: where it runs.
  ///   - outputFile: where its output goes, instead of into the result.
  ///   - environment: variables besides those that the tests have.
  func run(
    _ arguments: [String],
    input: Data = Data(),
    in folder: URL? = nil,
    outputFile: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Result {
    let temporary = try TemporaryFolder()
    let process = Process()
    process.executableURL = try executable
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? temporary.url
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }

    // Files, because a process waits when a pipe is full.
    let output = outputFile ?? temporary.path("output")
    let diagnostics = try temporary.write([], to: "diagnostics")
    if outputFile == nil { _ = try temporary.write([], to: "output") }
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: diagnostics))
    let pipe = Pipe()
    process.standardInput = pipe
    try pipe.fileHandleForWriting.write(contentsOf: input)
    try pipe.fileHandleForWriting.close()

    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    guard ended.wait(timeout: .now() + 120) == .success else {
      process.terminate()
      throw ProgramError("\(rawValue) \(arguments) didn't end within two minutes")
    }
    guard process.terminationReason == .exit else {
      throw ProgramError("\(rawValue) \(arguments) crashed: signal \(process.terminationStatus)")
    }
    return Result(
      status: process.terminationStatus,
      output: outputFile == nil ? try String(contentsOfFile: output, encoding: .utf8) : "",
      diagnostics: try String(contentsOfFile: diagnostics, encoding: .utf8)
    )
  }

  /// The program's file, which is beside the bundle of tests.
  ///
  /// On Linux the bundle is the running program. On macOS it is a folder that one of the system's
  /// programs loads; its path is an argument of that program.
  private var executable: URL {
    get throws {
      let paths =
        CommandLine.arguments + [Bundle.main.executablePath ?? ""]
        + Bundle.allBundles.map { $0.bundlePath }
      for path in paths {
        var url = URL(filePath: path).standardizedFileURL
        while url.pathComponents.count > 1 {
          let isBundle = url.pathExtension == "xctest"
          url = url.deletingLastPathComponent()
          let candidate = url.appending(path: rawValue)
          if isBundle, FileManager.default.isExecutableFile(atPath: candidate.path) {
            return candidate
          }
        }
      }
      throw ProgramError("'\(rawValue)' isn't beside the tests' bundle; looked from \(paths)")
    }
  }
}

/// Why a program couldn't be run to its end.
struct ProgramError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
