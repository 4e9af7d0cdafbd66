import Foundation
import MNISTPreprocessing
import MNISTTestSupport
import Testing

/// `mnist read`.
@Suite struct ReadTests {
  private struct Line: Decodable {
    struct Digit: Decodable {
      let digit: Int?
      let confidence: Double
      let x: Double
      let y: Double
      let width: Double
      let height: Double
    }

    struct Span: Decodable {
      let first: Int
      let last: Int
      let digit: Int
    }

    let file: String
    let text: String?
    let confidence: Double?
    let digits: [Digit]?
    let spans: [Span]?
    let error: String?
  }

  private static func lines(_ output: String) throws -> [Line] {
    try output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }

  /// A PGM file with a number on it.
  private static func write(_ number: String, to folder: TemporaryFolder) throws -> String {
    let strokes = WrittenDigits.strokes(of: number, left: 20, top: 20, size: 80, space: 0.3)
      .map { points in
        Stroke(points.map { .init(x: Float($0.x), y: Float($0.y)) }, width: 7)
      }
    let (width, height) = (80 * number.count + 40, 120)
    var raster = StrokeRaster()
    raster.draw(try Drawing(strokes), width: width, height: height)
    let header = Array("P5 \(width) \(height) 255\n".utf8)
    return try folder.write(header + raster.values.map { 255 - $0 }, to: "\(number).pgm")
  }

  @Test func printsNumbersAndBoxes() throws {
    let folder = try TemporaryFolder()
    let file = try Self.write("1984", to: folder)
    let text = try Program.mnist.run(["read", file])
    #expect(text.output.hasPrefix("\(file): 1984 (") && text.output.hasSuffix(" %)\n"))
    let result = try Program.mnist.run(["read", "--json", file])
    #expect(result.status == 0 && result.diagnostics == "")
    let line = try #require(try Self.lines(result.output).first)
    #expect(line.text == "1984")
    let digits = try #require(line.digits)
    #expect(digits.map { $0.digit } == [1, 9, 8, 4])
    #expect(line.confidence.map { 0...1 ~= $0 } == true)
    for (left, right) in zip(digits, digits.dropFirst()) { #expect(left.x + left.width < right.x) }
    #expect(digits.allSatisfy { $0.height > 50 && $0.y > 10 && 0...1 ~= $0.confidence })
    #expect(line.spans == nil)
  }

  @Test func explains() throws {
    let folder = try TemporaryFolder()
    let file = try Self.write("45", to: folder)
    let text = try Program.mnist.run(["read", "--explain", file]).output
    // The strokes of the 4 touch; both digits together are a try, too.
    #expect(text.contains("\n*      0      4 ") && text.contains("\n*      1      5 "))
    #expect(text.contains("\n     0–1 "))
    let line = try Self.lines(try Program.mnist.run(["read", "--explain", "--json", file]).output)
    let spans = try #require(line.first?.spans)
    #expect(spans.contains { $0.first == 0 && $0.last == 0 && $0.digit == 4 })
  }

  @Test func singleDigitsAreNumbersAndBlankIsNone() throws {
    let files = Fixture.drawings("dark-on-white") + [Fixture.path("drawings/blank/white.png")]
    let lines = try Self.lines(try Program.mnist.run(["read", "--json"] + files).output)
    #expect(lines.map { $0.text } == (0..<10).map { "\($0)" } + [""])
    #expect(lines.last?.digits?.isEmpty == true && lines.last?.confidence == 0)
    let text = try Program.mnist.run(["read", Fixture.path("drawings/blank/white.png")]).output
    #expect(text.hasSuffix("white.png: blank\n"))
  }

  @Test func aFailureDoesNotStopTheOthers() throws {
    let file = Fixture.path("drawings/dark-on-white/3.png")
    let result = try Program.mnist.run(["read", "--json", "missing.png", file])
    #expect(result.status == 1)
    #expect(result.diagnostics.contains("missing.png"))
    let lines = try Self.lines(result.output)
    #expect(lines.map { $0.text } == [nil, "3"])
    #expect(lines[0].error != nil)
  }
}
