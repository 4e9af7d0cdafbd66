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

  /// A slash through a ring; from 0.4 of the ring's width to the right of its middle it is on its own.
  @Test(arguments: [(0.0, 1), (0.2, 1), (0.4, 2), (1.5, 2)])
  func aStrokeInTheMiddleOfAnotherIsAPartOfIt(place: Double, pieces: Int) throws {
    func stroke(_ points: [(x: Double, y: Double)]) -> Stroke {
      Stroke(points.map { .init(x: Float($0.x), y: Float($0.y)) }, width: 4)
    }
    let ring = stroke(ring(60, 60, radius: 20))
    let middle = 60 + 44 * place
    let slash = stroke([(middle - 15, 30), (middle + 15, 90)])
    for strokes in [[ring, slash], [slash, ring]] {
      var finder = LineFinder()
      guard case .line(let line) = finder.line(in: try Drawing(strokes)) else {
        Issue.record("no line")
        return
      }
      #expect(line.pieces.count == pieces)
      let span = try #require(line.spans.first)
      // Without its slash it is the ring alone, however the strokes came.
      let isAlone = finder.imageWithoutMarks(of: span) == nil
      #expect(isAlone == (pieces == 2))
      if pieces == 1 {
        var alone = LineFinder()
        guard case .line(let line) = alone.line(in: try Drawing([ring])) else { return }
        #expect(finder.imageWithoutMarks(of: span) == alone.image(of: line.spans[0]))
      }
    }
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
