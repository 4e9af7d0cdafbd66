import Foundation
import Testing

/// Pictures that can't be read. The others are still classified.
@Suite struct ClassifyFailureTests {
  private let folder: TemporaryFolder
  /// Files, and a part of what must be said about each.
  private let failures: [(file: String, text: String)]
  private let good = Fixture.path("drawings/dark-on-white/3.png")

  init() throws {
    folder = try TemporaryFolder()
    failures = [
      (Fixture.path("drawings/broken/not-an-image.png"), "not a PNG, PBM, PGM or PPM picture"),
      (Fixture.path("drawings/broken/truncated.png"), "the file ends"),
      (folder.path("missing.png"), "no such file"),
      (folder.url.path, "is a directory"),
      (try folder.write([], to: "empty.png"), "is empty"),
      (try folder.write([0xFF, 0xD8, 0xFF, 0xE0, 0, 16], to: "photograph.png"), "JPEG"),
      (try folder.write(Array("P5 9 9 255 ...".utf8), to: "short.pgm"), "the picture needs 81"),
      (folder.path("empty.png/inside"), "directory"),
      ("", "no such file"),
    ]
  }

  @Test func everyFileIsNamedAndTheOthersAreClassified() throws {
    let files = failures.flatMap { [$0.file, good] }
    let result = try Program.mnist.run(["classify"] + files)
    #expect(result.status == 1)
    try #require(result.diagnosticLines.count == failures.count)
    for (failure, line) in zip(failures, result.diagnosticLines) {
      #expect(line.hasPrefix("mnist: \(failure.file): "))
      #expect(line.contains(failure.text), "\(line)")
    }
    let headings = result.outputLines.filter { $0.hasPrefix(good) }
    #expect(headings.count == failures.count)
    #expect(headings.allSatisfy { $0.hasPrefix("\(good): 3 (") })
    #expect(!result.output.contains(folder.url.path))
  }

  @Test func everyErrorIsAnObject() throws {
    let files = failures.flatMap { [$0.file, good] }
    let result = try Program.mnist.run(["classify", "--json"] + files)
    #expect(result.status == 1)
    #expect(result.diagnosticLines.count == failures.count)
    let lines = try Classification.lines(result.output)
    try #require(lines.map { $0.file } == files)
    for (index, line) in lines.enumerated() {
      if index.isMultiple(of: 2) {
        #expect(try memberNames(result.outputLines[index]) == ["file", "error"])
        #expect(try #require(line.error).contains(failures[index / 2].text))
      } else {
        #expect(line.digit == 3)
        #expect(line.error == nil)
      }
    }
  }

  @Test("The standard input is empty or not a picture", arguments: ["", "no picture"])
  func standardInput(text: String) throws {
    let result = try Program.mnist.run(["classify", "-"], input: Data(text.utf8))
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.diagnostics.hasPrefix("mnist: -: is "))
  }

  @Test("A picture cut anywhere is refused")
  func truncations() throws {
    let bytes = try Fixture.bytes("drawings/transparent/1.png")
    let files = try stride(from: 1, to: bytes.count, by: 97).map { count in
      try folder.write(Array(bytes[..<count]), to: "\(count).png")
    }
    let result = try Program.mnist.run(["classify", "--json"] + files)
    #expect(result.status == 1)
    #expect(try Classification.lines(result.output).allSatisfy { $0.error != nil })
    #expect(result.outputLines.count == files.count)
  }
}
