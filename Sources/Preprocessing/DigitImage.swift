/// The picture a digit classifier sees: 28×28 as MNIST made them, light ink on dark paper.
///
/// The digit fills a box of 20×20 and its centre of mass is at the centre of the picture
/// (<http://yann.lecun.com/exdb/mnist/>: "size normalized to fit in a 20×20 pixel box while
/// preserving their aspect ratio … centered in a 28×28 image by computing the center of mass").
public struct DigitImage: Sendable, Equatable {
  /// Pixels along each side.
  public static let side = 28

  /// 784 values row by row from the top: 0 is paper, 1 is ink.
  public let pixels: [Float]

  /// Takes 784 values from 0 (paper) to 1 (ink), row by row from the top.
  ///
  /// - Throws: ``DigitImageError`` when the count differs, or a value is outside 0…1 or not a
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
