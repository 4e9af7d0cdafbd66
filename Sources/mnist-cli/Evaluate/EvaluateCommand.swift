import MNISTInference
import MNIST
import MNISTTerminal

/// `mnist evaluate`: a model's accuracy on a data set.
struct EvaluateCommand: Command {
  static let help = """
    usage: mnist evaluate --images IDX --labels IDX [--model MODEL] [--direct] [--json]

    Classifies the 28×28 pictures of a data set in MNIST's format (IDX, also gzipped), with values
    scaled to 0…1, and compares the digits with the labels.

      --images IDX    the pictures, such as t10k-images-idx3-ubyte.gz
      --labels IDX    the labels, such as t10k-labels-idx1-ubyte.gz
      --model MODEL   an ONNX digit classifier instead of the library's own
      --direct        the precise mode: convolutions without Winograd's transforms
      --json          one object: {"images","correct","accuracy","confusion","mistakes","digits"}
    """

  private var images = ""
  private var labels = ""
  private var model: String?
  private var options: PlanningOptions?
  private var json = false

  mutating func take(
    option: String,
    from arguments: inout Arguments
  ) throws(UsageError) -> Bool {
    switch option {
    case "--images": images = try arguments.value()
    case "--labels": labels = try arguments.value()
    case "--model": model = try arguments.value()
    case "--direct":
      var direct = PlanningOptions()
      direct.winograd = false
      options = direct
    case "--json": json = true
    default: return false
    }
    return true
  }

  func take(positional: String) throws(UsageError) {
    throw UsageError("evaluate takes options only, not '\(positional)'")
  }

  func check() throws(UsageError) {
    guard !images.isEmpty else { throw UsageError("evaluate needs --images") }
    guard !labels.isEmpty else { throw UsageError("evaluate needs --labels") }
  }

  func run() throws(Failure) -> ExitCode {
    let classifier = try loadClassifier(model, options: options)
    let data = try DataSet(images: images, labels: labels)
    let showsProgress = StandardError.isTerminal
    let evaluation = try Evaluation(classifier, on: data) { done in
      if showsProgress, done.isMultiple(of: 100) || done == data.count {
        StandardError().write("\r\(done) of \(data.count)" + (done == data.count ? "\n" : ""))
      }
    }
    print(json ? Self.json(evaluation).text : Self.text(evaluation))
    return .success
  }

  private static func json(_ evaluation: Evaluation) -> JSON {
    .object([
      ("images", .integer(evaluation.digits.count)),
      ("correct", .integer(evaluation.digits.count - evaluation.mistakes.count)),
      ("accuracy", .number(evaluation.accuracy)),
      (
        "confusion",
        .array(evaluation.confusion.map { row in .array(row.map { .integer($0) }) })
      ),
      (
        "mistakes",
        .array(
          evaluation.worstMistakes.map { mistake in
            .object([
              ("index", .integer(mistake.index)),
              ("label", .integer(mistake.label)),
              ("digit", .integer(mistake.digit)),
              ("confidence", .number(mistake.confidence)),
            ])
          })
      ),
      ("digits", .array(evaluation.digits.map { .integer($0) })),
    ])
  }

  private static func text(_ evaluation: Evaluation) -> String {
    let count = evaluation.digits.count
    let percent = decimal(evaluation.accuracy * 100, places: 2)
    var lines = ["accuracy \(percent) % (\(count - evaluation.mistakes.count) of \(count))", ""]
    var table = Table(
      [("label", .right)] + (0..<10).map { ("\($0)", .right) } + [("right", .right)])
    for (label, row) in evaluation.confusion.enumerated() {
      let total = row.reduce(0, +)
      let share = total == 0 ? "-" : decimal(Double(row[label]) / Double(total) * 100, places: 1)
      table.add(["\(label)"] + row.map { $0 == 0 ? "·" : "\($0)" } + [share + " %"])
    }
    lines += table.lines
    if !evaluation.mistakes.isEmpty {
      lines += ["", "the most confident mistakes:"]
      for mistake in evaluation.worstMistakes.prefix(10) {
        let confidence = decimal(Double(mistake.confidence) * 100, places: 1)
        lines.append(
          "  picture \(mistake.index): a \(mistake.label), taken for \(mistake.digit) "
            + "(\(confidence) %)")
      }
    }
    return lines.joined(separator: "\n")
  }
}
