import MNISTPreprocessing
import MNISTTestSupport

/// A color with straight alpha.
struct Color {
  var red: UInt8
  var green: UInt8
  var blue: UInt8
  var alpha: UInt8 = 255

  static let white = Color(red: 255, green: 255, blue: 255)
  static let black = Color(red: 0, green: 0, blue: 0)
  static let transparent = Color(red: 0, green: 0, blue: 0, alpha: 0)

  static func gray(_ level: UInt8) -> Color { Color(red: level, green: level, blue: level) }
}

/// A picture under construction.
struct Sketch {
  let width: Int
  let height: Int
  var rgba: [UInt8]

  init(width: Int, height: Int, background: Color = .white) {
    self.width = width
    self.height = height
    rgba = []
    for _ in 0..<width * height {
      rgba += [background.red, background.green, background.blue, background.alpha]
    }
  }

  var bitmap: Bitmap {
    get throws { try Bitmap(rgba: rgba, width: width, height: height) }
  }

  /// Draws a line with round ends through points in pixels, antialiased over one pixel.
  mutating func stroke(_ points: [(x: Double, y: Double)], pen: Double, color: Color) {
    for y in 0..<height {
      for x in 0..<width {
        var distance = Double.infinity
        for (start, end) in zip(points, points.dropFirst()) {
          distance = min(distance, Sketch.distance((Double(x) + 0.5, Double(y) + 0.5), start, end))
        }
        let coverage = min(1, max(0, pen / 2 + 0.5 - distance))
        if coverage > 0 { blend(x, y, color, coverage) }
      }
    }
  }

  /// Fills a rectangle.
  mutating func fill(_ region: PixelRegion, _ color: Color) {
    for y in region.y..<region.y + region.height {
      for x in region.x..<region.x + region.width { blend(x, y, color, 1) }
    }
  }

  /// Draws a rectangle's outline inside its edges.
  mutating func frame(_ region: PixelRegion, thickness: Int, _ color: Color) {
    let (right, bottom) = (region.x + region.width, region.y + region.height)
    for y in region.y..<bottom {
      for x in region.x..<right {
        let inset = min(x - region.x, y - region.y, right - 1 - x, bottom - 1 - y)
        if inset < thickness { blend(x, y, color, 1) }
      }
    }
  }

  /// Adds a number to the three color channels of every pixel.
  mutating func add(_ amount: (_ x: Int, _ y: Int) -> Double) {
    for y in 0..<height {
      for x in 0..<width {
        let difference = amount(x, y)
        for channel in 0..<3 {
          let index = 4 * (y * width + x) + channel
          rgba[index] = UInt8(min(255, max(0, Double(rgba[index]) + difference)))
        }
      }
    }
  }

  private mutating func blend(_ x: Int, _ y: Int, _ color: Color, _ coverage: Double) {
    let index = 4 * (y * width + x)
    if rgba[index + 3] == 0 {
      rgba[index] = color.red
      rgba[index + 1] = color.green
      rgba[index + 2] = color.blue
      rgba[index + 3] = UInt8(Double(color.alpha) * coverage)
      return
    }
    for (channel, level) in [color.red, color.green, color.blue].enumerated() {
      let old = Double(rgba[index + channel])
      rgba[index + channel] = UInt8(old + (Double(level) - old) * coverage)
    }
  }

  static func distance(
    _ point: (x: Double, y: Double), _ start: (x: Double, y: Double), _ end: (x: Double, y: Double)
  ) -> Double {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let squared = dx * dx + dy * dy
    let along = squared == 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / squared
    let fraction = min(1, max(0, along))
    let (ex, ey) = (point.x - start.x - fraction * dx, point.y - start.y - fraction * dy)
    return (ex * ex + ey * ey).squareRoot()
  }
}

extension SeededGenerator {
  /// About normal, with deviation 1: the sum of twelve uniform numbers.
  mutating func normal() -> Double {
    (0..<12).reduce(-6) { sum, _ in sum + Double.random(in: 0..<1, using: &self) }
  }
}

/// A 4 (asymmetric both ways) whose box is `size` pixels high and begins at `left`, `top`.
func four(left: Double, top: Double, size: Double) -> [[(x: Double, y: Double)]] {
  let (width, height) = (size * 0.7, size)
  return [
    [
      (left + 0.4 * width, top), (left, top + 0.65 * height),
      (left + width, top + 0.65 * height),
    ],
    [(left + 0.7 * width, top + 0.3 * height), (left + 0.7 * width, top + height)],
  ]
}

extension Sketch {
  mutating func drawFour(
    left: Double, top: Double, size: Double, pen: Double, color: Color = .black
  ) {
    for line in four(left: left, top: top, size: size) { stroke(line, pen: pen, color: color) }
  }
}

/// The mean absolute difference of two pictures, of 0…1.
func meanDifference(_ first: DigitImage, _ second: DigitImage) -> Float {
  zip(first.pixels, second.pixels).reduce(0) { $0 + abs($1.0 - $1.1) } / 784
}
