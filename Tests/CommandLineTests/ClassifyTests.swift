import Foundation
import Testing

@Suite struct ClassifyTests {
  @Test("The ten digits in every style are recognized, in the order of the arguments")
  func drawings() throws {
    let files = Fixture.drawingStyles.flatMap { Fixture.drawings($0) }
    let result = try Program.mnist.run(["classify", "--json"] + files)
    #expect(result.status == 0)
    #expect(result.diagnostics == "")
    let lines = try Classification.lines(result.output)
    try #require(lines.map { $0.file } == files)
    for (index, line) in lines.enumerated() {
      #expect(line.digit == index % 10, "\(line.file)")
      #expect(line.verdict == "digit")
      let probabilities = try #require(line.probabilities)
      #expect(probabilities.count == 10)
      #expect(probabilities.allSatisfy { 0...1 ~= $0 })
      #expect(abs(probabilities.reduce(0, +) - 1) < 1e-5, "\(line.file)")
      #expect(line.confidence == probabilities.max())
      #expect(line.confidence == probabilities[index % 10])
    }
  }

  @Test func textShowsThePictureAndTenBars() throws {
    let file = Fixture.path("drawings/dark-on-white/7.png")
    let result = try Program.mnist.run(["classify", file])
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.count == 16)
    #expect(lines[0].hasPrefix("\(file): 7 ("))
    #expect(lines[0].hasSuffix(" %)"))
    #expect(lines[15] == "")

    let picture = lines[1...14].map { Array($0.dropFirst(2).prefix(28)) }
    #expect(picture.allSatisfy { $0.count == 28 })
    #expect(picture.joined().allSatisfy { " ░▒▓█▀▄".contains($0) })
    // The foot of a seven is left of the right end of its bar.
    let inked = picture.filter { $0.contains("█") }.map { $0.lastIndex(of: "█") ?? 0 }
    #expect(try #require(inked.first) > #require(inked.last))

    let bars = lines[3...12].map { String($0.dropFirst(33)) }
    for (digit, bar) in bars.enumerated() {
      #expect(bar.hasPrefix("\(digit) "))
      #expect(bar.filter { $0 == "█" || $0 == "·" }.count == 20)
      #expect(bar.hasSuffix("◀") == (digit == 7))
    }
    #expect(bars[7].filter { $0 == "█" }.count > 10)
  }

  @Test func textHasAnEmptyLineBetweenPictures() throws {
    let result = try Program.mnist.run(["classify"] + Fixture.drawings("transparent").prefix(3))
    let parts = result.output.components(separatedBy: "\n\n")
    #expect(parts.count == 3)
    for (digit, part) in parts.enumerated() {
      #expect(part.hasPrefix(Fixture.path("drawings/transparent/\(digit).png: \(digit) (")))
    }
  }

  @Test(arguments: ["drawings/pgm/7.pgm", "drawings/transparent/7.png"])
  func standardInput(name: String) throws {
    let result = try Program.mnist.run(
      ["classify", "--json", "-"],
      input: Data(try Fixture.bytes(name))
    )
    #expect(result.status == 0)
    let line = try #require(try Classification.lines(result.output).first)
    #expect(line.file == "-")
    #expect(line.digit == 7)
  }

  @Test func portableGraymap() throws {
    let file = Fixture.path("drawings/pgm/7.pgm")
    let result = try Program.mnist.run(["classify", file])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("\(file): 7 ("))
  }

  @Test("Blank pictures aren't failures")
  func blankPictures() throws {
    let files = ["white", "black", "transparent"].map { Fixture.path("drawings/blank/\($0).png") }
    let text = try Program.mnist.run(["classify"] + files)
    #expect(text.status == 0)
    #expect(text.outputLines == files.map { "\($0): blank" })
    #expect(text.diagnostics == "")

    let json = try Program.mnist.run(["classify", "--json"] + files)
    #expect(json.status == 0)
    for (file, line) in zip(files, json.outputLines) {
      #expect(
        line == #"{"file":"\#(file)","verdict":"blank","digit":null,"confidence":0.0,"#
          + #""probabilities":[0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0]}"#
      )
    }
  }

  @Test("A file's name survives JSON")
  func fileNames() throws {
    let folder = try TemporaryFolder()
    let names = [
      "\"quoted\" 'name'.pgm", "back\\slash.pgm", "two\nlines.pgm", "tab\tand\u{7F}\u{1}.pgm",
      "手書き ✍️ 7.pgm", "{\"file\":1}", " ", "a=b.pgm",
    ]
    let files = try names.map { try folder.copy(Fixture.path("drawings/pgm/7.pgm"), to: $0) }
    let missing = folder.path("\"missing\"\n\u{8}.png")
    let result = try Program.mnist.run(["classify", "--json"] + files + [missing])
    #expect(result.status == 1)
    let lines = try Classification.lines(result.output)
    #expect(lines.map { $0.file } == files + [missing])
    #expect(lines.map { $0.digit } == names.map { _ in 7 } + [nil])
    #expect(lines.last?.error == "no such file")
  }

  @Test("Options end at --, and may come between files")
  func dashes() throws {
    let folder = try TemporaryFolder()
    for name in ["-7.pgm", "--json", "plain.pgm"] {
      _ = try folder.copy(Fixture.path("drawings/pgm/7.pgm"), to: name)
    }
    let names = ["-7.pgm", "--json", "plain.pgm"]
    let result = try Program.mnist.run(["classify", "--json", "--"] + names, in: folder.url)
    #expect(result.status == 0)
    #expect(try Classification.lines(result.output).map { $0.file } == names)

    let between = try Program.mnist.run(
      ["classify", "plain.pgm", "--json", "plain.pgm"],
      in: folder.url
    )
    #expect(try Classification.lines(between.output).count == 2)

    let without = try Program.mnist.run(["classify", "-7.pgm"], in: folder.url)
    #expect(without.status == 64)
    #expect(without.diagnostics.contains("unknown option '-7.pgm'"))
  }

  #if os(Linux)
    @Test("Results that can't be written are a failure")
    func fullDisk() throws {
      let result = try Program.mnist.run(
        ["classify", Fixture.path("drawings/pgm/7.pgm")],
        outputFile: "/dev/full"
      )
      #expect(result.status == 1)
      #expect(result.diagnostics.contains("can't be written"))
    }
  #endif
}
