import Foundation
import MNISTTestSupport
import Testing

@Suite struct EvaluateTests {
  private let folder: TemporaryFolder
  private let pictures = [
    IDX.stroke(), IDX.ring(), IDX.stroke(offset: 2), IDX.blank, IDX.ring(halfWidth: 7),
    IDX.stroke(offset: -2), IDX.ring(halfWidth: 5),
  ]
  /// The labels of the last three are wrong, and so may be that of the blank picture.
  private let labels: [UInt8] = [1, 0, 1, 9, 8, 7, 7]

  init() throws {
    folder = try TemporaryFolder()
  }

  private func evaluate(
    _ images: [UInt8],
    _ labels: [UInt8],
    _ options: String...
  ) throws -> Program.Result {
    try Program.mnist.run(
      [
        "evaluate", "--images", try folder.write(images, to: "images"),
        "--labels", try folder.write(labels, to: "labels"),
      ] + options
    )
  }

  @Test("The numbers of the report agree with each other")
  func report() throws {
    let result = try evaluate(IDX.images(pictures), IDX.labels(labels), "--json")
    #expect(result.status == 0)
    #expect(result.diagnostics == "")
    #expect(
      try memberNames(result.output)
        == ["images", "correct", "accuracy", "confusion", "mistakes", "digits"]
    )
    let report = try EvaluationReport(result.output)
    #expect(report.images == 7)
    try #require(report.digits.count == 7)
    for index in [0, 2, 5] { #expect(report.digits[index] == 1, "picture \(index)") }
    for index in [1, 4, 6] { #expect(report.digits[index] == 0, "picture \(index)") }

    var confusion = [[Int]](repeating: [Int](repeating: 0, count: 10), count: 10)
    for (label, digit) in zip(labels, report.digits) { confusion[Int(label)][digit] += 1 }
    #expect(report.confusion == confusion)
    #expect(report.correct == (0..<10).map { confusion[$0][$0] }.reduce(0, +))
    #expect(abs(report.accuracy - Double(report.correct) / 7) < 1e-12)

    let wrong = labels.indices.filter { Int(labels[$0]) != report.digits[$0] }
    try #require(report.mistakes.map { $0.index }.sorted() == wrong)
    for mistake in report.mistakes {
      #expect(mistake.label == Int(labels[mistake.index]))
      #expect(mistake.digit == report.digits[mistake.index])
    }
    let confidences = report.mistakes.map { $0.confidence }
    #expect(confidences == confidences.sorted(by: >))
  }

  @Test("Compressed files give the same as plain ones")
  func gzip() throws {
    let images = IDX.images(pictures)
    let plain = try evaluate(images, IDX.labels(labels))
    let compressed = try evaluate(
      StoredDeflate.gzip(images), StoredDeflate.gzip(IDX.labels(labels)))
    #expect(compressed.status == 0)
    #expect(compressed.output == plain.output)
  }

  @Test func text() throws {
    let result = try evaluate(IDX.images(pictures), IDX.labels(labels))
    #expect(result.status == 0)
    let json = try evaluate(IDX.images(pictures), IDX.labels(labels), "--json")
    let report = try EvaluationReport(json.output)
    let percent = String(format: "%.2f", report.accuracy * 100)
    try #require(result.outputLines.count == 13 + report.mistakes.count)
    #expect(result.outputLines[0] == "accuracy \(percent) % (\(report.correct) of 7)")

    let cells = result.outputLines[1...11].map { $0.split(separator: " ").map { String($0) } }
    #expect(cells[0] == ["label"] + (0..<10).map { "\($0)" } + ["right"])
    for (label, row) in report.confusion.enumerated() {
      let numbers = ["\(label)"] + row.map { $0 == 0 ? "·" : "\($0)" }
      #expect(Array(cells[label + 1].prefix(11)) == numbers)
    }
    #expect(result.outputLines[12] == "the most confident mistakes:")
    for (line, mistake) in zip(result.outputLines[13...], report.mistakes) {
      #expect(
        line.hasPrefix(
          "  picture \(mistake.index): a \(mistake.label), taken for \(mistake.digit) ("
        )
      )
    }
  }

  @Test("Ten mistakes are shown, and all are in JSON")
  func manyMistakes() throws {
    let images = IDX.images([[UInt8]](repeating: IDX.ring(), count: 12))
    let labels = IDX.labels([UInt8](repeating: 5, count: 12))
    let text = try evaluate(images, labels)
    #expect(text.outputLines.filter { $0.contains("taken for") }.count == 10)
    let report = try EvaluationReport(try evaluate(images, labels, "--json").output)
    #expect(report.correct == 0)
    #expect(report.mistakes.count == 12)
  }

  @Test func noPictures() throws {
    let text = try evaluate(IDX.images([]), IDX.labels([]))
    #expect(text.status == 0)
    #expect(text.outputLines.first == "accuracy 0.00 % (0 of 0)")
    let report = try EvaluationReport(try evaluate(IDX.images([]), IDX.labels([]), "--json").output)
    #expect(report.images == 0)
    #expect(report.accuracy == 0)
  }

  /// For pictures that are hardly digits, rounding changes the confidences but not the digits.
  @Test func direct() throws {
    var unclear: [[UInt8]] = []
    for share in 1...40 {
      var picture: [UInt8] = []
      for (stroke, ring) in zip(IDX.stroke(), IDX.ring()) {
        let sum = Int(stroke) * share + Int(ring) * (41 - share)
        picture.append(UInt8(sum / 82))
      }
      unclear.append(picture)
    }
    let labels = IDX.labels([UInt8](repeating: 5, count: unclear.count))
    let usual = try evaluate(IDX.images(unclear), labels, "--json")
    let direct = try evaluate(IDX.images(unclear), labels, "--json", "--direct")
    #expect(direct.status == 0)
    #expect(direct.output != usual.output)
    #expect(try EvaluationReport(direct.output).digits == EvaluationReport(usual.output).digits)
  }

  @Test func otherModel() throws {
    let images = IDX.images(pictures)
    let model = Fixture.model("dense")
    let own = try evaluate(images, IDX.labels(labels), "--json")
    let other = try evaluate(images, IDX.labels(labels), "--json", "--model", model)
    #expect(other.status == 0)
    #expect(try EvaluationReport(other.output).digits != EvaluationReport(own.output).digits)

    let broken = Fixture.path("invalid/graph-missing.onnx")
    let refused = try evaluate(images, IDX.labels(labels), "--model", broken)
    #expect(refused.status == 1)
    #expect(refused.output == "")
    #expect(refused.diagnostics.hasPrefix("mnist: \(broken): no graph"))
  }
}
