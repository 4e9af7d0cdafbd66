/// A color of a pen, not premultiplied.
package struct PenColor: Sendable {
  package var red: UInt8
  package var green: UInt8
  package var blue: UInt8
  package var alpha: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8 = 255) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }
}

extension StrokeRaster {
  /// Puts what was drawn over a picture of the same size.
  ///
  /// - Parameters:
  ///   - color: the pen's.
  ///   - pixels: `width · height` pixels of red, green, blue and alpha, not premultiplied, row by row.
  /// - Complexity: O(pixels)
  /// - Source: Porter and Duff, "Compositing Digital Images", 1984: *over*.
  package func paint(_ color: PenColor, over pixels: inout MutableSpan<UInt8>) {
    precondition(pixels.count == 4 * width * height)
    let coverage = values.span
    let strength = Float(color.alpha) / (255 * 255)
    for index in coverage.indices where coverage[index] > 0 {
      let above = Float(coverage[index]) * strength
      let below = Float(pixels[4 * index + 3]) / 255 * (1 - above)
      let alpha = above + below
      if alpha == 0 { continue }
      let share = above / alpha
      blend(color.red, share, into: &pixels[4 * index])
      blend(color.green, share, into: &pixels[4 * index + 1])
      blend(color.blue, share, into: &pixels[4 * index + 2])
      pixels[4 * index + 3] = UInt8(alpha * 255 + 0.5)
    }
  }

  /// - Parameter share: of the value in the result, from 0 to 1.
  private func blend(_ value: UInt8, _ share: Float, into channel: inout UInt8) {
    channel = UInt8(Float(channel) + (Float(value) - Float(channel)) * share + 0.5)
  }
}
