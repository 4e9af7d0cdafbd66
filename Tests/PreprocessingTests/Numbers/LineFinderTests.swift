import MNISTPreprocessing
import MNISTTestSupport
import Testing

/// Digits as polygons: a ring is a 0.
@Suite struct LineFinderTests {
  private func ring(_ x: Double, _ y: Double, radius: Double) -> [(x: Double, y: Double)] {
    let corners = [
      (1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7), (1, 0),
    ]
    return corners.map { (x + radius * $0.0, y + 1.7 * radius * $0.1) }
  }

  private func line(_ sketch: Sketch) throws -> InkLine? {
    var finder = LineFinder()
    let bitmap = try sketch.bitmap
    guard case .line(let line) = finder.line(in: bitmap.bytes.span, bitmap.layout) else {
      return nil
    }
    return line
  }

  @Test func piecesThatDontTouchArentCut() throws {
    var sketch = Sketch(width: 300, height: 120)
    for x in [50.0, 150, 250] { sketch.stroke(ring(x, 60, radius: 18), pen: 6, color: .black) }
    let line = try #require(try line(sketch))
    #expect(line.pieces.count == 3)
    #expect(line.cuts == [0, 0, 0])
    let middles = line.pieces.map { $0.x + $0.width / 2 }
    for (middle, place) in zip(middles, [50, 150, 250]) { #expect(abs(middle - Float(place)) < 3) }
  }

  @Test func ringsThatTouchAreCutBetweenThem() throws {
    var sketch = Sketch(width: 200, height: 120)
    for x in [60.0, 112] { sketch.stroke(ring(x, 60, radius: 24), pen: 8, color: .black) }
    let line = try #require(try line(sketch))
    // A span is each ring, as wide as it was drawn.
    for (left, right) in [(32, 87), (85, 140)] {
      #expect(
        line.spans.contains { span in
          abs(span.box.x - Float(left)) < 5 && abs(span.box.x + span.box.width - Float(right)) < 5
        })
    }
  }

  private func stroke(_ points: [(x: Double, y: Double)]) -> Stroke {
    Stroke(points.map { .init(x: Float($0.x), y: Float($0.y)) }, width: 4)
  }

  private struct NoLine: Error {}

  private func line(_ strokes: [Stroke], _ finder: inout LineFinder) throws -> InkLine {
    guard case .line(let line) = finder.line(in: try Drawing(strokes)) else {
      throw NoLine()
    }
    return line
  }

  /// A line through a ring, that may be higher and wider than the ring; from 0.4 of the ring's width to the
  /// right of its middle it is on its own.
  @Test(arguments: [
    (0.0, 15.0, 1), (0.2, 15, 1), (0, 30, 1), (0, 50, 1), (0.4, 15, 2), (1.5, 15, 2),
  ])
  func aLineInTheMiddleOfAStrokeIsAPartOfIt(place: Double, half: Double, pieces: Int) throws {
    let ring = stroke(ring(60, 60, radius: 20))
    let middle = 60 + 44 * place
    let slash = stroke([(middle - half, 60 - 2 * half), (middle + half, 60 + 2 * half)])
    var alone = LineFinder()
    let ringImage = alone.image(of: try line([ring], &alone).spans[0])
    for strokes in [[ring, slash], [slash, ring]] {
      var finder = LineFinder()
      let line = try line(strokes, &finder)
      #expect(line.pieces.count == pieces)
      // Without its slash it is the ring alone, however the strokes came.
      let image = finder.imageWithoutLine(of: try #require(line.spans.first))
      #expect(image == (pieces == 1 ? ringImage : nil))
    }
  }

  /// What is in a ring without being a line across it isn't left out: two lines, a bent one, a short one.
  @Test(
    arguments: [
      [[(45, 30), (75, 90)], [(75, 30), (45, 90)]], [[(50, 45), (70, 45), (55, 75)]],
      [[(58, 55), (62, 65)]],
    ] as [[[(x: Double, y: Double)]]])
  func nothingElseIsLeftOut(marks: [[(x: Double, y: Double)]]) throws {
    var finder = LineFinder()
    let line = try line([stroke(ring(60, 60, radius: 20))] + marks.map { stroke($0) }, &finder)
    #expect(line.pieces.count == 1)
    #expect(finder.image(of: line.spans[0]) != nil)
    #expect(finder.imageWithoutLine(of: line.spans[0]) == nil)
  }

  @Test func nothingIsBlankAndAPageOfTextIsTooMuch() throws {
    var finder = LineFinder()
    let blank = try Sketch(width: 100, height: 100).bitmap
    guard case .blank = finder.line(in: blank.bytes.span, blank.layout) else {
      Issue.record("white paper isn't blank")
      return
    }
    var dashes = Sketch(width: 1000, height: 60)
    for number in 0..<InkLine.pieceLimit + 20 {
      dashes.fill(PixelRegion(x: 4 * number, y: 20, width: 2, height: 20), .black)
    }
    let text = try dashes.bitmap
    guard case .tooMuch = finder.line(in: text.bytes.span, text.layout) else {
      Issue.record("\(InkLine.pieceLimit + 20) dashes are read")
      return
    }
  }
}
