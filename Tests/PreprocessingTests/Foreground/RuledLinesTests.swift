import MNISTPreprocessing
import MNISTTestSupport
import Testing

@Suite struct RuledLinesTests {
  private func image(_ sketch: Sketch) throws -> DigitImage? {
    var preprocessor = Preprocessor()
    return preprocessor.digitImage(from: try sketch.bitmap)
  }

  private func four(_ side: Int, pen: Double) -> Sketch {
    let scale = Double(side) / 100
    var sketch = Sketch(width: side, height: side)
    sketch.drawFour(left: 30 * scale, top: 25 * scale, size: 50 * scale, pen: pen, color: .gray(40))
    return sketch
  }

  private func rule(_ sketch: inout Sketch, at rows: [Int], thickness: Int, level: UInt8) {
    for row in rows {
      sketch.fill(
        PixelRegion(x: 0, y: row * sketch.height / 100, width: sketch.width, height: thickness),
        .gray(level))
    }
  }

  /// Pale and dark, apart from the digit and across it.
  @Test(
    arguments: [[8, 92], [8, 82], [50], [12, 48, 88]], [UInt8(205), 150, 90])
  func leavesOutLines(rows: [Int], level: UInt8) throws {
    for (side, pen) in [(60, 4.0), (100, 6), (280, 12)] {
      let clean = four(side, pen: pen)
      var ruled = clean
      rule(&ruled, at: rows, thickness: max(1, side / 100), level: level)
      let expected = try #require(try image(clean))
      let actual = try #require(try image(ruled))
      // Where a line crosses strokes, its edges leave a trace; lines of ink would be 20 pixels long each.
      #expect(meanDifference(expected, actual) < 0.016, "\(side) pixels, pen \(pen)")
    }
  }

  /// A picture cut out so closely that the crossbar of the 4 goes from edge to edge.
  @Test(arguments: [40, 56, 90])
  func keepsTheCrossbarOfAFour(side: Int) throws {
    var sketch = Sketch(width: side, height: side + 10)
    let (width, height) = (Double(side), Double(side + 10))
    let bar = (0.65 * height).rounded()
    sketch.stroke([(0.4 * width, 0), (0, bar), (width, bar)], pen: 3, color: .black)
    sketch.stroke([(0.7 * width, 0.3 * height), (0.7 * width, height)], pen: 3, color: .black)
    let foreground = Foreground(try sketch.bitmap)
    var erased = foreground
    erased.eraseRuledLines(try #require(ForegroundLevels(foreground)))
    #expect(erased.values == foreground.values)
  }

  /// The base of a 2 and the bar of a 7 in such pictures.
  @Test(arguments: [false, true])
  func keepsABarAtTheEdge(isAtTop: Bool) throws {
    var sketch = Sketch(width: 60, height: 80)
    let (near, far) = isAtTop ? (0.0, 80.0) : (80.0, 0.0)
    sketch.stroke([(0, near), (60, near)], pen: 6, color: .black)
    sketch.stroke([(60, near), (20, far)], pen: 3, color: .black)
    let foreground = Foreground(try sketch.bitmap)
    var erased = foreground
    erased.eraseRuledLines(try #require(ForegroundLevels(foreground)))
    #expect(erased.values == foreground.values)
  }

  /// What reaches from edge to edge and isn't thin is no line.
  @Test func keepsAWideBand() throws {
    var sketch = Sketch(width: 100, height: 100)
    sketch.fill(PixelRegion(x: 0, y: 40, width: 100, height: 12), .gray(60))
    let foreground = Foreground(try sketch.bitmap)
    var erased = foreground
    erased.eraseRuledLines(try #require(ForegroundLevels(foreground)))
    #expect(erased.values == foreground.values)
  }

  /// A line aslant is no row, but a component from edge to edge.
  @Test func leavesOutALineAslant() throws {
    let clean = four(100, pen: 6)
    var ruled = clean
    ruled.stroke([(0, 88), (100, 93)], pen: 2, color: .gray(100))
    let expected = try #require(try image(clean))
    let actual = try #require(try image(ruled))
    #expect(meanDifference(expected, actual) < 0.01)
  }

  /// Digits on a line are read without it.
  @Test func findsDigitsOnALine() throws {
    var sketch = Sketch(width: 300, height: 120)
    for left in [40.0, 130, 220] { sketch.drawFour(left: left, top: 25, size: 60, pen: 7) }
    sketch.fill(PixelRegion(x: 0, y: 78, width: 300, height: 2), .gray(150))
    let bitmap = try sketch.bitmap
    var finder = LineFinder()
    guard case .line(let line) = finder.line(in: bitmap.bytes.span, bitmap.layout) else {
      Issue.record("no line")
      return
    }
    #expect(line.pieces.allSatisfy { $0.width < 80 })
  }
}
