/// Where the points of strokes come to lie in pixels.
///
/// In `Double`: a dot may be a millionth of its coordinates.
struct StrokePlacement {
  /// The upper left corner of what the strokes cover.
  private var lowest = SIMD2<Double>(repeating: .infinity)
  private var highest = SIMD2<Double>(repeating: -.infinity)
  private let scale: Double
  private let margin: Double

  /// Fits what strokes cover into a square.
  ///
  /// - Parameters:
  ///   - side: the square's, in pixels.
  ///   - margin: pixels around it.
  /// - Returns: nil if there is no point.
  init?(_ drawing: Drawing, side: Int, margin: Int) {
    for stroke in drawing.strokes {
      for point in stroke.points {
        // A line is as wide as the mean of its ends, so no wider than at one of them.
        let radius = Double(stroke.width) * Double(point.pressure) / 2
        let (x, y) = (Double(point.x), Double(point.y))
        lowest = SIMD2(min(lowest.x, x - radius), min(lowest.y, y - radius))
        highest = SIMD2(max(highest.x, x + radius), max(highest.y, y + radius))
      }
    }
    if lowest.x > highest.x { return nil }
    // Above 0, because every width is.
    scale = Double(side) / max(highest.x - lowest.x, highest.y - lowest.y)
    self.margin = Double(margin)
  }

  /// The pixels that are needed.
  var size: (width: Int, height: Int) {
    let size = (highest - lowest) * scale + 2 * margin
    return (Int(size.x) + 1, Int(size.y) + 1)
  }

  func place(_ point: Stroke.Point) -> SIMD2<Float> {
    SIMD2<Float>((SIMD2(Double(point.x), Double(point.y)) - lowest) * scale + margin)
  }

  func length(_ length: Float) -> Float { Float(Double(length) * scale) }
}
