import MNISTPreprocessing
import MNISTTestSupport
import Testing

/// Drawing strokes against the distance of every pixel from them.
@Suite struct StrokeRasterTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func straightLinesCoverByDistance(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func any() -> Double { Double.random(in: 0...1000, using: &generator) }
    let (start, end) = (SIMD2(any(), any()), SIMD2(any(), any()))
    let pen = Double.random(in: 1...400, using: &generator)
    var raster = StrokeRaster()
    let line = Stroke(
      [.init(x: Float(start.x), y: Float(start.y)), .init(x: Float(end.x), y: Float(end.y))],
      width: Float(pen))
    let isDrawn = raster.draw(try Drawing([line]))
    try #require(isDrawn)
    let size = SIMD2(abs(end.x - start.x), abs(end.y - start.y)) + pen
    let scale = 64 / max(size.x, size.y)
    let lowest = SIMD2(min(start.x, end.x), min(start.y, end.y)) - pen / 2
    let (from, to) = ((start - lowest) * scale + 2, (end - lowest) * scale + 2)
    let radius = pen / 2 * scale
    for y in 0..<raster.height {
      for x in 0..<raster.width {
        let expected = min(
          1,
          max(
            0,
            radius + 0.5
              - Sketch.distance(
                (Double(x) + 0.5, Double(y) + 0.5), (from.x, from.y), (to.x, to.y))))
        let actual = Double(raster.values[y * raster.width + x]) / 255
        // Linear in the square of the distance; of lines thinner than a pixel, that is farther off.
        #expect(abs(actual - expected) < (radius < 1 ? 0.27 : 0.13), "seed \(seed)")
      }
    }
  }

  /// The corners of a hexagon make a circle: at corners, the line is 0.875 of the hexagon's radius from
  /// its center, and between them, at the middles of its sides, 0.866.
  @Test func curvesAreSmooth() throws {
    let corners: [(Float, Float)] = [
      (1, 0), (0.5, 0.866), (-0.5, 0.866), (-1, 0), (-0.5, -0.866), (0.5, -0.866), (1, 0),
    ]
    let points = corners.map { Stroke.Point(x: 100 * $0.0, y: 100 * $0.1) }
    var raster = StrokeRaster()
    let isDrawn = raster.draw(try Drawing([Stroke(points, width: 10)]))
    try #require(isDrawn)
    // From the first corner at the right to the last, and the pen beyond both: 210 units.
    let scale = 64.0 / 210
    let center = SIMD2(105 * scale + 2, 91.6 * scale + 2)
    for y in 0..<raster.height {
      // The first and the last piece are straight.
      for x in 0..<Int(center.x) where raster.values[y * raster.width + x] > 128 {
        let away = SIMD2(Double(x) + 0.5, Double(y) + 0.5) - center
        let distance = (away * away).sum().squareRoot()
        // Half the pen, half a pixel, and a fifth that lines may stray.
        #expect(abs(distance - 87 * scale) < 5 * scale + 0.75, "\(x), \(y)")
      }
    }
  }

  @Test func pressureWidens() throws {
    let points = (0...40).map { step in
      Stroke.Point(x: Float(step), y: 0, pressure: 1 + Float(step) / 20)
    }
    var raster = StrokeRaster()
    let isDrawn = raster.draw(try Drawing([Stroke(points, width: 2)]))
    try #require(isDrawn)
    func width(_ x: Int) -> Double {
      (0..<raster.height).reduce(0) { $0 + Double(raster.values[$1 * raster.width + x]) } / 255
    }
    // The units from the line's start to its end are 40, with the pen 44.
    let scale = 64.0 / 44
    for step in [10.0, 20, 30] {
      let expected = 2 * (1 + step / 20) * scale
      #expect(abs(width(2 + Int((1 + step) * scale)) - expected) < 0.6)
    }
  }

  /// Where the strokes are, a unit a pixel, and cut off at the edges.
  @Test func drawsInPlace() throws {
    let line = Stroke([.init(x: -40, y: 20), .init(x: 500, y: 20)], width: 10)
    let dot = Stroke([.init(x: 3000, y: -7000)], width: 30)
    var raster = StrokeRaster()
    raster.draw(try Drawing([line, dot]), width: 60, height: 50)
    #expect((raster.width, raster.height) == (60, 50))
    for y in 0..<50 {
      let row = raster.values[y * 60..<(y + 1) * 60]
      #expect(Set(row) == [(15..<25).contains(y) ? 255 : 0], "row \(y)")
    }
    raster.draw(try Drawing([]), width: 3, height: 2)
    #expect(raster.values == [UInt8](repeating: 0, count: 6))
  }

  @Test func paintsOverWhatIsThere() throws {
    var raster = StrokeRaster()
    // Covers the left pixel, half of the middle one, and none of the right one.
    let line = Stroke([.init(x: -20, y: 0), .init(x: -8.5, y: 0)], width: 20)
    raster.draw(try Drawing([line]), width: 3, height: 1)
    try #require(raster.values[0] == 255 && raster.values[2] == 0)
    let half = Int(raster.values[1])
    #expect((100...155).contains(half))
    func painted(_ pixel: [UInt8], alpha: UInt8) -> [UInt8] {
      var pixels = pixel + pixel + pixel
      var span = pixels.mutableSpan
      raster.paint(PenColor(red: 200, green: 0, blue: 100, alpha: alpha), over: &span)
      return pixels
    }
    // On an opaque picture colors mix; on a transparent one, only the alpha does.
    let opaque = painted([0, 0, 0, 255], alpha: 255)
    #expect(
      opaque == [200, 0, 100, 255] + [
        UInt8((200 * half + 127) / 255), 0,
        UInt8((100 * half + 127) / 255), 255,
      ] + [0, 0, 0, 255])
    let transparent = painted([7, 8, 9, 0], alpha: 255)
    #expect(transparent == [200, 0, 100, 255, 200, 0, 100, UInt8(half), 7, 8, 9, 0])
    #expect(painted([1, 2, 3, 4], alpha: 0) == [1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4])
    #expect(painted([0, 100, 0, 255], alpha: 51).prefix(4) == [40, 80, 20, 255])
  }
}
