import MNIST
import MNISTTerminal

/// `mnist classify`: the digits drawn in pictures.
struct ClassifyCommand: Command {
  static let help = """
    usage: mnist classify [--model MODEL] [--json] FILE…

    Prints the digit drawn in each picture: a PNG, PBM, PGM or PPM file, or '-' for the standard input.
    Ink and paper may have any color, and the digit may be anywhere.

      --model MODEL   an ONNX digit classifier instead of the library's own
      --json          one object a line: {"file","verdict","digit","confidence","probabilities"}
                      or {"file","error"}; the verdict is "digit", "not-a-digit" or "blank", and
                      unless it is "digit", the digit is null

    If a file can't be read, the others are still classified, and the exit status is 1.
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

  func run() throws(Failure) -> ExitCode {
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
