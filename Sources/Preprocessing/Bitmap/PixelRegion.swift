/// A rectangle of pixels, half open: `x ..< x + width`, `y ..< y + height`.
package struct PixelRegion: Sendable, Equatable {
  package var x: Int
  package var y: Int
  package var width: Int
  package var height: Int

  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// A whole picture.
  package init(of layout: BitmapLayout) {
    self.init(x: 0, y: 0, width: layout.width, height: layout.height)
  }

  package var area: Int { width * height }

  package var longerSide: Int { max(width, height) }

  /// The smallest rectangle around both.
  package func union(_ other: PixelRegion) -> PixelRegion {
    let left = min(x, other.x)
    let top = min(y, other.y)
    let right = max(x + width, other.x + other.width)
    let bottom = max(y + height, other.y + other.height)
    return PixelRegion(x: left, y: top, width: right - left, height: bottom - top)
  }

  /// The rectangle with so many more pixels on each side.
  package func expanded(by margin: Int) -> PixelRegion {
    PixelRegion(
      x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin)
  }

  /// The pixels between the two rectangles along the axis where they are farther apart; 0 where
  /// they touch or overlap.
  package func gap(to other: PixelRegion) -> Int {
    let across = max(other.x - (x + width), x - (other.x + other.width))
    let down = max(other.y - (y + height), y - (other.y + other.height))
    return max(0, max(across, down))
  }
}
