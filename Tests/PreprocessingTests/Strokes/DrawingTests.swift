import MNISTPreprocessing
import MNISTTestSupport
import Testing

@Suite struct DrawingTests {
  private static func image(_ drawing: Drawing) -> DigitImage? {
    var preprocessor = Preprocessor()
    return preprocessor.digitImage(from: drawing)
  }

  /// A four of two strokes.
  private static func strokes(
    left: Float = 30, top: Float = 20, size: Float = 60, pen: Float = 8
  ) -> [Stroke] {
    four(left: Double(left), top: Double(top), size: Double(size)).map { line in
      // Points on the way keep the corners sharp, as a hand's many points do.
      var points: [Stroke.Point] = []
      for (start, end) in zip(line, line.dropFirst()) {
        for step in 0...20 {
          let share = Double(step) / 20
          points.append(
            .init(
              x: Float(start.x + share * (end.x - start.x)),
              y: Float(start.y + share * (end.y - start.y))))
        }
      }
      return Stroke(points, width: pen)
    }
  }

  @Test func looksLikeTheSameDrawingInPixels() throws {
    var sketch = Sketch(width: 100, height: 100)
    sketch.drawFour(left: 30, top: 20, size: 60, pen: 8)
    var preprocessor = Preprocessor()
    let fromPixels = preprocessor.digitImage(from: try sketch.bitmap)
    let image = try #require(Self.image(try Drawing(Self.strokes())))
    #expect(meanDifference(image, try #require(fromPixels)) < 0.02)
  }

  @Test(
    arguments: [
      (0, 0, 1), (-500, 900, 3), (900_000, -900_000, 500), (0.5, 0.25, 0.01),
    ] as [(Float, Float, Float)])
  func placeAndUnitDoNotMatter(left: Float, top: Float, size: Float) throws {
    let expected = try #require(Self.image(try Drawing(Self.strokes(left: 0, top: 0))))
    let strokes = Self.strokes(left: 0, top: 0).map { stroke in
      Stroke(
        stroke.points.map { .init(x: left + size * $0.x, y: top + size * $0.y) },
        width: size * stroke.width)
    }
    let image = try #require(Self.image(try Drawing(strokes)))
    // Where coordinates are large, they have fewer digits after the point.
    #expect(meanDifference(image, expected) < 0.001)
  }

  @Test func nothingIsBlank() throws {
    #expect(Self.image(try Drawing([])) == nil)
    #expect(Self.image(try Drawing([Stroke([], width: 1)])) == nil)
  }

  @Test(arguments: [0.001, 1, 1e6] as [Float])
  func aDotIsADisc(width: Float) throws {
    let dot = Stroke([.init(x: 1e6, y: -1e6)], width: width)
    let image = try #require(Self.image(try Drawing([dot])))
    #expect(image.pixels[14 * 28 + 14] == 1)
    #expect(image.pixels[0] == 0)
  }

  @Test(arguments: [.nan, .infinity, -.infinity, 1.1e6, -1.1e6] as [Float])
  func refusesCoordinates(value: Float) {
    let points: [Stroke.Point] = [.init(x: 1, y: 2), .init(x: value, y: 2)]
    #expect(throws: DrawingError.invalidPoint(stroke: 1, point: 1)) {
      try Drawing([Stroke([], width: 1), Stroke(points, width: 1)])
    }
    #expect(throws: DrawingError.invalidPoint(stroke: 0, point: 0)) {
      try Drawing([Stroke([.init(x: 0, y: value)], width: 1)])
    }
  }

  @Test(arguments: [.nan, .infinity, 0, -1, 0.0009, 1.1e6] as [Float])
  func refusesWidthsAndPressures(value: Float) {
    #expect(throws: DrawingError.invalidWidth(stroke: 0)) {
      try Drawing([Stroke([.init(x: 1, y: 2)], width: value)])
    }
    #expect(throws: DrawingError.invalidPressure(stroke: 0, point: 0)) {
      try Drawing([Stroke([.init(x: 1, y: 2, pressure: value)], width: 1)])
    }
  }

  @Test func refusesTooManyPoints() throws {
    let half = Stroke(
      [Stroke.Point](repeating: .init(x: 1, y: 1), count: Drawing.pointLimit / 2), width: 1)
    #expect(try Drawing([half, half]).strokes.count == 2)
    #expect(throws: DrawingError.tooManyPoints(limit: Drawing.pointLimit)) {
      try Drawing([half, half, Stroke([.init(x: 1, y: 1)], width: 1)])
    }
  }

  /// Any numbers at all: no trap, and values in range.
  @Test(arguments: 0..<30 as Range<UInt64>)
  func survivesScribbles(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let reach = Float([0.001, 1, 100, 1e6].randomElement(using: &generator) ?? 1)
    let strokes = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      Stroke(
        (0..<Int.random(in: 0...30, using: &generator)).map { _ in
          .init(
            x: Float.random(in: -reach...reach, using: &generator),
            y: Float.random(in: -reach...reach, using: &generator),
            pressure: Float.random(in: 0.001...16, using: &generator))
        }, width: Float.random(in: 0.001...2, using: &generator) * max(1, reach / 2))
    }
    let image = Self.image(try Drawing(strokes))
    let isInRange = image?.pixels.allSatisfy { $0 >= 0 && $0 <= 1 } ?? true
    #expect(isInRange, "seed \(seed)")
  }
}
