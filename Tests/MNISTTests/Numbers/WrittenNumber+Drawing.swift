import MNIST
import MNISTPreprocessing
import MNISTTestSupport

/// A number as somebody might write it, as strokes and as pixels.
struct NumberSketch {
  private(set) var strokes: [Stroke] = []
  let width: Int
  let height: Int
  let pen: Float

  init(
    _ number: String = "", size: Double = 100, space: Double = 0.3, pen: Float = 8,
    width: Int? = nil, height: Int? = nil
  ) {
    self.pen = pen
    let margin = 30.0
    self.height = height ?? Int(size + 2 * margin)
    self.width = width ?? Int(Double(number.count) * size * (0.6 + max(0, space)) + 2 * margin)
    for points in WrittenDigits.strokes(
      of: number, left: margin, top: margin, size: size, space: space)
    {
      add(points)
    }
  }

  mutating func add(_ points: [(x: Double, y: Double)]) {
    strokes.append(Stroke(points.map { .init(x: Float($0.x), y: Float($0.y)) }, width: pen))
  }

  var drawing: Drawing {
    get throws { try Drawing(strokes) }
  }

  /// Black on white.
  var pixels: [UInt8] {
    get throws {
      var raster = StrokeRaster()
      raster.draw(try drawing, width: width, height: height)
      var pixels = [UInt8](repeating: 255, count: 4 * width * height)
      var span = pixels.mutableSpan
      raster.paint(PenColor(red: 0, green: 0, blue: 0), over: &span)
      return pixels
    }
  }

  var bitmap: Bitmap {
    get throws { try Bitmap(rgba: try pixels, width: width, height: height) }
  }
}
