import MNISTTerminal

/// The command line: `mnist classify`, `inspect`, `verify`, `evaluate` and `preprocess`.
@main
enum Main {
  static let version = "mnist 0.1.0"

  static let help = """
    Recognizes handwritten digits.

    usage: mnist COMMAND …

      classify [--model MODEL] [--json] FILE…       what digits are drawn in pictures
      inspect MODEL                                 what a model is made of
      verify [--rtol R] [--atol A] [--steps N]      models against their reference outputs
             [--digits] CASE…
      evaluate --images IDX --labels IDX            a model's accuracy on a data set
               [--model MODEL] [--direct] [--json]
      preprocess [--size WxH]                       raw drawings to MNIST's pictures, in bulk

      --help                                        after a command: its own help
      --version

    Without --model the weights that come with the library are used.
    Exit status: 0 success, 1 something failed, 64 the arguments make no sense.
    """

  static func main() {
    do throws(CommandError) {
      endProcess(try run(CommandLine.arguments.dropFirst()))
    } catch {
      switch error {
      case .usage(let usage):
        printError("mnist: \(usage)\nTry 'mnist --help'.")
        endProcess(.usage)
      case .failure(let text):
        printError("mnist: \(text)")
        endProcess(.failure)
      }
    }
  }

  private static func run(_ arguments: ArraySlice<String>) throws(CommandError) -> ExitCode {
    guard let command = arguments.first else {
      throw .usage(UsageError("no command"))
    }
    let rest = Arguments(arguments.dropFirst())
    switch command {
    case "classify": return try ClassifyCommand(rest).run()
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
      throw .usage(UsageError("unknown command '\(command)'"))
    }
  }
}
