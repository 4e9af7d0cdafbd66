import MNIST
import MNISTTerminal

/// `mnist classify`: what digits are drawn in pictures.
struct ClassifyCommand: Command {
  static let help = """
    usage: mnist classify [--model MODEL] [--json] FILE…

    Says which digit is drawn in each picture: PNG, PBM, PGM or PPM; '-' reads the standard input.
    Pen and paper may have any color; the digit may stand anywhere.

      --model MODEL   an ONNX digit classifier instead of the library's own
      --json          one object a line: {"file","digit","confidence","probabilities","blank"}
                      or {"file","error"}; a blank picture has null for the digit

    A file that can't be read doesn't keep the others from being classified; the exit status is
    then 1.
    """

  private var model: String?
  private var json = false
  private var files: [String] = []

  mutating func take(
    option: String,
    from arguments: inout Arguments
  ) throws(UsageError) -> Bool {
    switch option {
    case "--model": model = try arguments.value()
    case "--json": json = true
    default: return false
    }
    return true
  }

  mutating func take(positional: String) {
    files.append(positional)
  }

  func check() throws(UsageError) {
    guard !files.isEmpty else { throw UsageError("classify needs a picture") }
  }

  func run() throws(CommandError) -> ExitCode {
    let classifier = try loadClassifier(model)
    var exitCode = ExitCode.success
    for (index, file) in files.enumerated() {
      let report = DrawingReport(file: file, classifier: classifier)
      if case .failed(let text) = report.outcome {
        exitCode = .failure
        printError("mnist: \(file): \(text)")
        if json { print(report.json) }
      } else if json {
        print(report.json)
      } else {
        if index > 0 { print() }
        print(report.text)
      }
    }
    return exitCode
  }
}
