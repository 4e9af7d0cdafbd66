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
}
