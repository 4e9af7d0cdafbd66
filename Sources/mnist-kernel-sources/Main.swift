import MNISTTerminal

/// Writes a Swift file with the text of others, for the build plugin of that name.
///
/// usage: mnist-kernel-sources OUTPUT FILE…
@main
enum Main {
  static func main() {
    do {
      endProcess(try run(CommandLine.arguments.dropFirst()))
    } catch {
      endProcess("mnist-kernel-sources", after: error)
    }
  }

  private static func run(_ arguments: ArraySlice<String>) throws -> ExitCode {
    guard let output = arguments.first else { throw UsageError("no output") }
    var text = "enum KernelSources {\n  static let files: [String] = [\n"
    for path in arguments.dropFirst() {
      let bytes: [UInt8]
      do {
        bytes = try readFile(path, limit: 1 << 20)
      } catch {
        throw Failure("\(path): \(error)")
      }
      // No file of Swift has a quotation with so many number signs.
      text += "####\"\"\"\n" + String(decoding: bytes, as: UTF8.self) + "\"\"\"####,\n"
    }
    text += "  ]\n}\n"
    do {
      try writeFile(output, [UInt8](text.utf8))
    } catch {
      throw Failure("\(output): \(error)")
    }
    return .success
  }
}
