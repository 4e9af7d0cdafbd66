import MNISTPreprocessing

/// A drawing like one made on a touch screen: a three, black on white, drawn with a round brush that has
/// a soft edge. It is always the same.
enum SampleDrawing {
  /// The sides of square canvases to measure.
  static let sides = [140, 280, 560, 1120]
  /// A camera's picture.
  static let photograph = (width: 4000, height: 3000)

  private struct Place {
    var x: Double
    var y: Double
  }

  /// The stroke on a canvas of 280×280: cubic Bézier curves, each with its start, two control points and
  /// its end.
  private static let curves = [
    (Place(x: 88, y: 82), Place(x: 110, y: 30), Place(x: 205, y: 48), Place(x: 178, y: 104)),
    (Place(x: 178, y: 104), Place(x: 168, y: 124), Place(x: 146, y: 133), Place(x: 124, y: 136)),
    (Place(x: 124, y: 136), Place(x: 166, y: 132), Place(x: 204, y: 158), Place(x: 192, y: 196)),
    (Place(x: 192, y: 196), Place(x: 178, y: 240), Place(x: 112, y: 244), Place(x: 84, y: 208)),
  ]
  private static let brushRadius = 10.0
  private static let stepsPerCurve = 48

  /// The drawing on a square canvas.
  static func canvas(side: Int = 280) throws(BitmapError) -> Bitmap {
    var rgba = [UInt8](repeating: 255, count: 4 * side * side)
    for curve in curves {
      for step in 0...stepsPerCurve {
        let center = place(on: curve, Double(step) / Double(stepsPerCurve))
        let scale = Double(side) / 280
        press(at: Place(x: center.x * scale, y: center.y * scale), scale, &rgba, width: side)
      }
    }
    return try Bitmap(rgba: rgba, width: side, height: side)
  }

  /// The drawing four times in a row, half as large, on a canvas of 600×280: the number 3333.
  static func number() throws(BitmapError) -> Bitmap {
    var rgba = [UInt8](repeating: 255, count: 4 * 600 * 280)
    for digit in 0..<4 {
      for curve in curves {
        for step in 0...stepsPerCurve {
          let center = place(on: curve, Double(step) / Double(stepsPerCurve))
          let left = Double(20 + 140 * digit)
          press(at: Place(x: left + center.x / 2, y: 70 + center.y / 2), 0.5, &rgba, width: 600)
        }
      }
    }
    return try Bitmap(rgba: rgba, width: 600, height: 280)
  }

  /// The drawing in the middle of a sheet of paper, in light that falls off to the right, with grain.
  static func photographed() throws(BitmapError) -> Bitmap {
    let drawing = try canvas()
    let (width, height) = photograph
    let size = height / drawing.height
    let left = (width - size * drawing.width) / 2
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4 * width * height)
    var row = [UInt8](repeating: 255, count: 4 * width)
    for y in 0..<height {
      if y.isMultiple(of: size) {
        let line = min(y / size, drawing.height - 1) * drawing.width
        for x in 0..<width {
          let column = (x - left) / size
          let isInside = x >= left && column < drawing.width
          let ink = isInside ? 255 - Int(drawing.bytes[4 * (line + column)]) : 0
          let grain = (x &* 7_919 &+ y &* 104_729) % 11
          let level = UInt8(max(0, 215 - 60 * x / width + grain - ink * 150 / 255))
          for channel in 0..<3 { row[4 * x + channel] = level }
        }
      }
      bytes += row
    }
    return try Bitmap(rgba: bytes, width: width, height: height)
  }

  /// The drawing as six strokes of 40 points each.
  static func strokes() throws(DrawingError) -> Drawing {
    var strokes: [Stroke] = []
    for part in 0..<6 {
      let points = (0..<40).map { step -> Stroke.Point in
        let time = 4 * (Double(part) + Double(step) / 40) / 6
        let curve = min(3, Int(time))
        let place = place(on: curves[curve], time - Double(curve))
        return Stroke.Point(x: Float(place.x), y: Float(place.y))
      }
      strokes.append(Stroke(points, width: Float(2 * brushRadius)))
    }
    return try Drawing(strokes)
  }

  private static func place(on curve: (Place, Place, Place, Place), _ time: Double) -> Place {
    let rest = 1 - time
    let weights = (
      rest * rest * rest, 3 * rest * rest * time, 3 * rest * time * time, time * time * time
    )
    func blend(_ coordinate: (Place) -> Double) -> Double {
      weights.0 * coordinate(curve.0) + weights.1 * coordinate(curve.1)
        + weights.2 * coordinate(curve.2) + weights.3 * coordinate(curve.3)
    }
    return Place(x: blend { $0.x }, y: blend { $0.y })
  }

  /// Darkens the pixels under the brush: black, and gray over the last pixel of its radius.
  private static func press(
    at center: Place, _ scale: Double, _ rgba: inout [UInt8], width: Int
  ) {
    let radius = brushRadius * scale
    let reach = Int(radius) + 1
    for y in Int(center.y) - reach...Int(center.y) + reach {
      for x in Int(center.x) - reach...Int(center.x) + reach {
        let across = Double(x) - center.x
        let down = Double(y) - center.y
        let distance = (across * across + down * down).squareRoot()
        let coverage = min(max(radius - distance, 0), 1)
        let shade = UInt8(255 - 255 * coverage)
        let pixel = 4 * (y * width + x)
        for channel in pixel..<pixel + 3 { rgba[channel] = min(rgba[channel], shade) }
      }
    }
  }
}
