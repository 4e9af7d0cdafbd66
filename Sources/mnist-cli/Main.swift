import MNIST
import MNISTTerminal

/// The command line: `mnist classify`, `read`, `compile`, `inspect`, `verify`, `evaluate` and `preprocess`.
@main
enum Main {
  static let version = "mnist \(LibraryVersion.current)"

  static let help = """
    Recognizes handwritten digits.

    usage: mnist COMMAND …

      classify [--model MODEL] [--json] FILE…       the digits drawn in pictures
      read [--model MODEL] [--json] [--explain]     the numbers drawn in pictures
           FILE…
      compile MODEL [--name NAME] [-o FILE]         a model as Swift source
      inspect MODEL                                 what a model consists of
      verify [--rtol R] [--atol A] [--steps N]      models against reference outputs
             [--digits] CASE…
      evaluate --images IDX --labels IDX            a model's accuracy on a data set
               [--model MODEL] [--direct] [--json]
      preprocess [--size WxH]                       MNIST pictures from raw drawings, in bulk

      --help                                        after a command: its own help
      --version

    Without --model, the library's own model is used.
    Exit status: 0 success, 1 something failed, 64 wrong arguments.
    """

  static func main() {
    do {
      endProcess(try run(CommandLine.arguments.dropFirst()))
    } catch {
      endProcess("mnist", after: error)
    }
  }

  private static func run(_ arguments: ArraySlice<String>) throws -> ExitCode {
    guard let command = arguments.first else {
      throw UsageError("no command")
    }
    let rest = Arguments(arguments.dropFirst())
    switch command {
    case "classify": return try ClassifyCommand(rest).run()
    case "read": return try ReadCommand(rest).run()
    case "compile": return try CompileCommand(rest).run()
    case "inspect": return try InspectCommand(rest).run()
    case "verify": return try VerifyCommand(rest).run()
    case "evaluate": return try EvaluateCommand(rest).run()
    case "preprocess": return try PreprocessCommand(rest).run()
    case "--help", "-h", "help":
      print(help)
      return .success
    case "--version":
      print(version)
      return .success
    default:
      throw UsageError("unknown command '\(command)'")
    }
  }
}
