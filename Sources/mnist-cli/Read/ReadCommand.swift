import MNIST
import MNISTModels
import MNISTTerminal

/// `mnist read`: the numbers drawn in pictures.
struct ReadCommand: Command {
  static let help = """
    usage: mnist read [--model MODEL] [--json] [--explain] FILE…

    Prints the number drawn in each picture, one line of 1 to some 20 digits: a PNG, PBM, PGM or
    PPM file, or '-' for the standard input. What is no digit is a '?' in its place.

      --model MODEL   an ONNX digit classifier instead of the library's own
      --json          one object a line: {"file","text","confidence","digits":[{"digit",
                      "confidence","x","y","width","height"}]} or {"file","error"}; boxes are in
                      pixels, a digit is null where something else is, and the text is empty if
                      nothing is read
      --explain       also all pieces of ink that were tried together, what they would be, and how
                      good that is (the logarithm of a probability), '*' for the best way; with
                      --json, {"spans":[{"first","last","digit","confidence","width","lowness",
                      "gap","overlap","offset","cut","isCut","size","parts","box","picture"}]}: pieces
                      from the left, the geometry relative to the height of digits, and the
                      28×28 picture that the model saw, two hexadecimal digits a pixel

    If a file can't be read, the others are still read, and the exit status is 1.
    """

  private var model: String?
  private var json = false
  private var explain = false
  private var files: [String] = []

  mutating func take(
    option: String,
    from arguments: inout Arguments
  ) throws(UsageError) -> Bool {
    switch option {
    case "--model": model = try arguments.value()
    case "--json": json = true
    case "--explain": explain = true
    default: return false
    }
    return true
  }

  mutating func take(positional: String) {
    files.append(positional)
  }

  func check() throws(UsageError) {
    guard !files.isEmpty else { throw UsageError("read needs a picture") }
  }

  func run() throws(Failure) -> ExitCode {
    let classifier = try loadClassifier(model)
    var exitCode = ExitCode.success
    for file in files {
      do {
        let bitmap = try DrawingFile.bitmap(file)
        let report = ReadingReport(file: file, reading: try classifier.read(bitmap))
        let lattice = explain ? try classifier.lattice(bitmap).map { LatticeReport($0) } : nil
        print(json ? report.json(lattice) : report.text)
        if !json, let lattice { print(lattice.text) }
      } catch {
        exitCode = .failure
        printError("mnist: \(file): \(error)")
        if json {
          print(JSON.object([("file", .string(file)), ("error", .string("\(error)"))]).text)
        }
      }
    }
    return exitCode
  }
}
