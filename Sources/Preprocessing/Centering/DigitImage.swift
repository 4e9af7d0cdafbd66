/// The picture a digit classifier sees: 28×28 as MNIST made them, light strokes on a dark
/// background.
///
/// The digit fills a box of 20×20, and its center of mass is at the center of the picture
/// (<http://yann.lecun.com/exdb/mnist/>: "size normalized to fit in a 20×20 pixel box while
/// preserving their aspect ratio … centered in a 28×28 image by computing the center of mass").
public struct DigitImage: Sendable, Hashable {
  /// Pixels along each side.
  public static let side = 28

  /// 784 values row by row from the top: 0 is background, 1 is foreground.
  public let pixels: [Float]

  /// Takes 784 values from 0 (background) to 1 (foreground), row by row from the top.
  ///
  /// - Throws: ``DigitImageError`` if the count differs, or if a value is outside 0…1 or not a
  ///   number.
  public init(pixels: [Float]) throws(DigitImageError) {
    let expected = DigitImage.side * DigitImage.side
    guard pixels.count == expected else {
      throw .pixelCountMismatch(expected: expected, actual: pixels.count)
    }
    for (index, value) in pixels.enumerated() where !(value >= 0 && value <= 1) {
      throw .valueOutOfRange(index: index)
    }
    self.pixels = pixels
  }

  /// The same for values known to be 784 and in range.
  init(checkedPixels pixels: [Float]) {
    self.pixels = pixels
  }
}

extension DigitImage {
  /// Below this a pixel doesn't count as foreground here.
  private static let lowestLevel: UInt8 = 16

  /// Takes a foreground that already is such a picture as it is; nil if it isn't one.
  ///
  /// It is one if it has 28×28 pixels, if the longer side of its bounding box is 18 to 20 pixels,
  /// if its center of mass is within a pixel of (14, 14), and if a quarter of its pixels are gray,
  /// as MNIST's antialiasing makes them (a pixel drawing has fewer). Either polarity will do.
  package init?(normalized foreground: Foreground) {
    let side = DigitImage.side
    guard foreground.width == side, foreground.height == side, foreground.noise < 3 else {
      return nil
    }
    var left = side
    var right = 0
    var top = side
    var bottom = 0
    var count = 0
    var grayCount = 0
    var strongest: UInt8 = 0
    var mass = 0
    var moments = (x: 0, y: 0)
    for y in 0..<side {
      for x in 0..<side {
        let value = foreground.values[y * side + x]
        if value < DigitImage.lowestLevel { continue }
        left = min(left, x)
        right = max(right, x + 1)
        top = min(top, y)
        bottom = max(bottom, y + 1)
        count += 1
        if value < 240 { grayCount += 1 }
        strongest = max(strongest, value)
        mass += Int(value)
        moments.x += Int(value) * x
        moments.y += Int(value) * y
      }
    }
    guard strongest >= 128, 18...20 ~= max(right - left, bottom - top), 4 * grayCount >= count,
      abs(moments.x - 14 * mass) <= mass, abs(moments.y - 14 * mass) <= mass
    else { return nil }
    let scale = 1 / Float(strongest)
    self.init(checkedPixels: foreground.values.map { value in min(1, Float(value) * scale) })
  }
}

extension DigitImage {
  /// The picture as 28×28 gray pixels, strokes light on dark.
  public var bitmap: Bitmap {
    do throws(BitmapError) {
      let layout = try BitmapLayout(width: DigitImage.side, height: DigitImage.side, format: .gray)
      return try Bitmap(bytes: pixels.map { UInt8($0 * 255 + 0.5) }, layout: layout)
    } catch {
      // Both sizes are constants.
      fatalError(error.description)
    }
  }
}

/// Why some values aren't a ``DigitImage``.
public enum DigitImageError: Error, Sendable, Equatable {
  /// There must be `expected` values, but there are `actual`.
  case pixelCountMismatch(expected: Int, actual: Int)
  /// The value at `index` is below 0, above 1 or not a number.
  case valueOutOfRange(index: Int)
}

extension DigitImageError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .pixelCountMismatch(let expected, let actual):
      "digit image: " + String(expected) + " values expected, got " + String(actual)
    case .valueOutOfRange(let index):
      "digit image: the value at index " + String(index) + " is not within 0…1"
    }
  }
}
