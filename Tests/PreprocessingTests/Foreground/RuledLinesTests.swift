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

  private func expectNothingErased(
    _ sketch: Sketch, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let foreground = Foreground(try sketch.bitmap)
    var erased = foreground
    let levels = try #require(ForegroundLevels(foreground), sourceLocation: sourceLocation)
    #expect(erased.eraseRuledLines(levels) == nil, sourceLocation: sourceLocation)
    #expect(erased.values == foreground.values, sourceLocation: sourceLocation)
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
    try expectNothingErased(sketch)
  }

  /// The base of a 2 and the bar of a 7 in such pictures.
  @Test(arguments: [false, true])
  func keepsABarAtTheEdge(isAtTop: Bool) throws {
    var sketch = Sketch(width: 60, height: 80)
    let (near, far) = isAtTop ? (0.0, 80.0) : (80.0, 0.0)
    sketch.stroke([(0, near), (60, near)], pen: 6, color: .black)
    sketch.stroke([(60, near), (20, far)], pen: 3, color: .black)
    try expectNothingErased(sketch)
  }

  /// What reaches from edge to edge and isn't thin is no line.
  @Test func keepsAWideBand() throws {
    var sketch = Sketch(width: 100, height: 100)
    sketch.fill(PixelRegion(x: 0, y: 40, width: 100, height: 12), .gray(60))
    try expectNothingErased(sketch)
  }

  @Test(arguments: [4.0, -5, 1])
  func leavesOutALineAslant(slant: Double) throws {
    let clean = four(100, pen: 6)
    for top in [50.0, 88] {
      var ruled = clean
      ruled.stroke([(0, top), (100, top + slant)], pen: 2, color: .gray(120))
      let expected = try #require(try image(clean))
      let actual = try #require(try image(ruled))
      // Nine pixels: the corners where the line crosses strokes.
      #expect(meanDifference(expected, actual) < 0.012, "at \(top)")
    }
  }

  /// The line beside which one writes, and paper ruled both ways.
  @Test func leavesOutAMarginLineAndAGrid() throws {
    let clean = four(100, pen: 6)
    let expected = try #require(try image(clean))
    var ruled = clean
    ruled.fill(
      PixelRegion(x: 12, y: 0, width: 2, height: 100), Color(red: 230, green: 90, blue: 90))
    #expect(meanDifference(expected, try #require(try image(ruled))) < 0.006)
    var squared = clean
    for place in [12, 37, 62, 87] {
      squared.fill(PixelRegion(x: place, y: 0, width: 1, height: 100), .gray(180))
      squared.fill(PixelRegion(x: 0, y: place, width: 100, height: 1), .gray(180))
    }
    // The lines change the contrast, and so the edges of strokes; each would be 20 pixels, or 0.026.
    #expect(meanDifference(expected, try #require(try image(squared))) < 0.04)
  }

  /// The dark edge of a scan, beside which a pale digit would be nothing.
  @Test(arguments: [0, 94])
  func leavesOutADarkEdge(x: Int) throws {
    var pale = Sketch(width: 100, height: 100)
    pale.drawFour(left: 30, top: 25, size: 50, pen: 6, color: .gray(190))
    let expected = try #require(try image(pale))
    pale.fill(PixelRegion(x: x, y: 0, width: 6, height: 100), .gray(20))
    #expect(meanDifference(expected, try #require(try image(pale))) < 0.006)
  }

  /// Stems go from edge to edge in pictures that were cut out closely.
  @Test(arguments: [UInt8(0), 150])
  func keepsStems(level: UInt8) throws {
    var one = Sketch(width: 60, height: 80)
    one.stroke([(30, 0), (30, 80)], pen: 4, color: .gray(level))
    var nine = one
    nine.stroke([(30, 3), (12, 12), (12, 30), (30, 38)], pen: 4, color: .gray(level))
    var four = one
    four.stroke([(28, 2), (8, 50), (52, 50)], pen: 4, color: .gray(level))
    for sketch in [one, nine, four] { try expectNothingErased(sketch) }
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
