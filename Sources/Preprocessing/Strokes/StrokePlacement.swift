/// Where the points of strokes come to lie in pixels.
///
/// In `Double`: a dot may be a millionth of its coordinates.
struct StrokePlacement {
  let width: Int
  let height: Int
  /// What lies in the upper left corner.
  private let origin: SIMD2<Double>
  private let scale: Double

  /// One unit of the strokes is one pixel.
  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    origin = .zero
    scale = 1
  }

  /// Fits what strokes cover into a square.
  ///
  /// - Parameters:
  ///   - side: the square's, in pixels.
  ///   - margin: pixels around it.
  /// - Returns: nil if there is no point.
  init?(_ drawing: Drawing, side: Int, margin: Int) {
    guard let extent = Extent(drawing.strokes) else { return nil }
    // Above 0, because every width is.
    self.init(extent, scale: Double(side) / max(extent.size.x, extent.size.y), margin: margin)
  }

  /// Fits what strokes cover into a height, as long as that isn't too wide.
  ///
  /// - Parameters:
  ///   - height: in pixels.
  ///   - widest: in pixels.
  ///   - margin: pixels around it.
  /// - Returns: nil if there is no point.
  init?(_ drawing: Drawing, height: Int, widest: Int, margin: Int) {
    guard let extent = Extent(drawing.strokes) else { return nil }
    let scale = min(Double(height) / extent.size.y, Double(widest) / extent.size.x)
    self.init(extent, scale: scale, margin: margin)
  }

  private init(_ extent: Extent, scale: Double, margin: Int) {
    self.scale = scale
    origin = extent.lowest - Double(margin) / scale
    let size = extent.size * scale + 2 * Double(margin)
    width = Int(size.x) + 1
    height = Int(size.y) + 1
  }

  /// Where pixels were before they were placed.
  func inverse(_ box: InkBox) -> InkBox {
    let corner = SIMD2(Double(box.x), Double(box.y)) / scale + origin
    return InkBox(
      x: Float(corner.x), y: Float(corner.y), width: Float(Double(box.width) / scale),
      height: Float(Double(box.height) / scale))
  }

  func place(_ point: Stroke.Point) -> SIMD2<Float> {
    SIMD2<Float>((SIMD2(Double(point.x), Double(point.y)) - origin) * scale)
  }

  func length(_ length: Float) -> Float { Float(Double(length) * scale) }
}

/// What strokes cover.
struct Extent {
  private(set) var lowest = SIMD2<Double>(repeating: .infinity)
  private var highest = SIMD2<Double>(repeating: -.infinity)

  var size: SIMD2<Double> { highest - lowest }

  /// - Returns: nil if there is no point.
  init?(_ strokes: [Stroke]) {
    for stroke in strokes {
      for point in stroke.points {
        // A line is as wide as the mean of its ends, so no wider than at one of them.
        let radius = Double(stroke.width) * Double(point.pressure) / 2
        let (x, y) = (Double(point.x), Double(point.y))
        lowest = SIMD2(min(lowest.x, x - radius), min(lowest.y, y - radius))
        highest = SIMD2(max(highest.x, x + radius), max(highest.y, y + radius))
      }
    }
    if lowest.x > highest.x { return nil }
  }
}
