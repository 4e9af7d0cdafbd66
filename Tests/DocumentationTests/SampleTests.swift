import Foundation
import MNISTTestSupport
import Testing
import MNISTWeights

/// The samples of Swift in the README, the articles and the comments of public symbols.
@Suite struct SampleTests {
  /// A sample, and where it stands.
  struct Sample: CustomTestStringConvertible {
    let file: String
    /// Its lines without imports, comments and indentation.
    let lines: [String]

    var testDescription: String { "\(file): \(lines.first ?? "")" }
  }

  private static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let samples: [Sample] = {
    let sources = repository.appending(path: "Sources")
    let inSources = FileManager.default.enumerator(atPath: sources.path)?.compactMap {
      $0 as? String
    }
    let files = ["README.md"] + (inSources ?? []).sorted().map { "Sources/" + $0 }
    return files.filter { $0.hasSuffix(".md") || $0.hasSuffix(".swift") }.flatMap {
      samples(in: $0)
    }
  }()

  private static func samples(in file: String) -> [Sample] {
    guard let text = try? String(contentsOf: repository.appending(path: file), encoding: .utf8)
    else {
      return []
    }
    var samples: [Sample] = []
    var current: [String]?
    for line in text.split(separator: "\n") {
      var line = line.drop { $0 == " " }
      if file.hasSuffix(".swift"), line.hasPrefix("/// ") { line = line.dropFirst(4) }
      if line.hasPrefix("```") {
        // Manifests are another language; `.ci/dependant` has one that is built.
        if let lines = current, !lines.contains(where: { $0.contains(".package(") }) {
          samples.append(Sample(file: file, lines: lines))
        }
        current = current == nil && line == "```swift" ? [] : nil
      } else if current != nil, let code = code(line) {
        current?.append(code)
      }
    }
    return samples
  }

  /// A line's code; nil if there is none, or an import.
  private static func code(_ line: some StringProtocol) -> String? {
    var code = String(line)
    if let comment = code.range(of: "// ") { code = String(code[..<comment.lowerBound]) }
    code = code.trimmingCharacters(in: .whitespaces)
    return code.isEmpty || code.hasPrefix("import ") || code.hasPrefix("/") ? nil : code
  }

  @Test func thereAreSamples() {
    #expect(Self.samples.count >= 18)
  }

  @Test(arguments: samples) func isCompiled(sample: Sample) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    var compiled: [String] = []
    for file in [
      "Samples.swift", "AppleSamples.swift", "AppSamples.swift", "OperatorSample.swift",
    ] {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      compiled += text.split(separator: "\n").compactMap { Self.code($0) }
    }
    let starts = 0...compiled.count - sample.lines.count
    #expect(
      starts.contains { compiled[$0..<$0 + sample.lines.count].elementsEqual(sample.lines) },
      "not word for word in Tests/DocumentationTests:\n\(sample.lines.joined(separator: "\n"))")
  }

  @Test func theyRun() async throws {
    try await firstDigit()
    #expect(onAMicrocontroller([[(x: 50, y: 10), (x: 50, y: 90)]]) == 1)
    refusedModel(bytes: [1, 2, 3])
    _ = try preciseModel(bytes: DigitsModel.bytes())
    _ = try strangersModel(bytes: DigitsModel.bytes())
    _ = try reading(bytes: DigitsModel.bytes())
  }
}
