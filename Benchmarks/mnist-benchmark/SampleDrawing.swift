import MNISTPreprocessing

/// A drawing like one made on a touch screen: a three, black on white, 280×280, drawn with a round
/// brush that has a soft edge. It is always the same.
enum SampleDrawing {
  static let side = 280

  private struct Point {
    var x: Double
    var y: Double
  }

  /// The stroke: cubic Bézier curves, each with its start, two control points and its end.
  private static let curves = [
    (Point(x: 88, y: 82), Point(x: 110, y: 30), Point(x: 205, y: 48), Point(x: 178, y: 104)),
    (Point(x: 178, y: 104), Point(x: 168, y: 124), Point(x: 146, y: 133), Point(x: 124, y: 136)),
    (Point(x: 124, y: 136), Point(x: 166, y: 132), Point(x: 204, y: 158), Point(x: 192, y: 196)),
    (Point(x: 192, y: 196), Point(x: 178, y: 240), Point(x: 112, y: 244), Point(x: 84, y: 208)),
  ]
  private static let brushRadius = 10.0
  private static let stepsPerCurve = 48

  static func canvas() throws(BitmapError) -> Bitmap {
    var rgba = [UInt8](repeating: 255, count: 4 * side * side)
    for curve in curves {
      for step in 0...stepsPerCurve {
        press(at: point(on: curve, Double(step) / Double(stepsPerCurve)), &rgba)
      }
    }
    return try Bitmap(rgba: rgba, width: side, height: side)
  }

  private static func point(on curve: (Point, Point, Point, Point), _ time: Double) -> Point {
    let rest = 1 - time
    let weights = (
      rest * rest * rest, 3 * rest * rest * time, 3 * rest * time * time, time * time * time
    )
    func blend(_ coordinate: (Point) -> Double) -> Double {
      weights.0 * coordinate(curve.0) + weights.1 * coordinate(curve.1)
        + weights.2 * coordinate(curve.2) + weights.3 * coordinate(curve.3)
    }
    return Point(x: blend { $0.x }, y: blend { $0.y })
  }

  /// Darkens the pixels under the brush: black, and gray over the last pixel of its radius.
  private static func press(at center: Point, _ rgba: inout [UInt8]) {
    let reach = Int(brushRadius) + 1
    for y in Int(center.y) - reach...Int(center.y) + reach {
      for x in Int(center.x) - reach...Int(center.x) + reach {
        let across = Double(x) - center.x
        let down = Double(y) - center.y
        let distance = (across * across + down * down).squareRoot()
        let coverage = min(max(brushRadius - distance, 0), 1)
        let shade = UInt8(255 - 255 * coverage)
        let pixel = 4 * (y * side + x)
        for channel in pixel..<pixel + 3 { rgba[channel] = min(rgba[channel], shade) }
      }
    }
  }
}
