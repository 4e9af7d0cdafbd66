/// A digit cut out of its canvas, at the working resolution: four times that of the result, with
/// a margin of paper.
package struct Glyph: Sendable, Equatable {
  /// Working pixels along a pixel of ``DigitImage``.
  package static let oversampling = 4
  /// The side of the box that MNIST fits a digit into, in working pixels.
  package static let boxSide = 20 * oversampling
  /// Paper around the digit, in working pixels: what thickening may need.
  package static let margin = 10

  package let width: Int
  package let height: Int
  /// `width · height` values from 0 (paper) to 1 (ink), row by row from the top.
  package var values: [Float]

  package init(width: Int, height: Int, values: [Float]) {
    precondition(values.count == width * height)
    self.width = width
    self.height = height
    self.values = values
  }
}
