/// What the strokes in a picture stand out from.
package enum Background: Sendable, Equatable {
  /// The background is transparent and every mark on it is foreground: alpha is the drawing.
  case transparent
  /// The background has a color; where the picture is translucent, it shows through.
  case color(BackgroundColor)
}

extension Background {
  /// Below this alpha a pixel counts as transparent.
  private static let transparentAlpha: Int32 = 16
  /// A pixel is near white if all three channels are at least this.
  private static let nearWhite: UInt8 = 224

  /// Decides by a sample of the pixels, and by all where they are mostly transparent.
  ///
  /// ```
  /// half or more is transparent ─┬─ some of the marks are white, some are not ─▶ white
  ///                              └─ otherwise ───────────────────────────────▶ transparent
  /// otherwise ──▶ the most common color of the visible pixels
  /// ```
  package init(_ thumbnail: Thumbnail, _ sample: PixelSample) {
    var transparentCount: Int32 = 0
    var visibleCount: Int32 = 0
    for color in sample.colors {
      if color.alpha < Background.transparentAlpha {
        transparentCount &+= color.count
      } else {
        visibleCount &+= color.count
      }
    }
    if transparentCount < visibleCount {
      self = .color(BackgroundColor(sample, minimumAlpha: Background.transparentAlpha))
    } else if Background.hasWhiteAndOtherMarks(thumbnail) {
      self = .color(BackgroundColor(red: 255, green: 255, blue: 255))
    } else {
      self = .transparent
    }
  }

  /// Whether some of the visible marks are white: an eraser that paints white, or a sheet of white
  /// paper on a transparent canvas.
  private static func hasWhiteAndOtherMarks(_ thumbnail: Thumbnail) -> Bool {
    let pixels = thumbnail.pixels.span
    var white = 0
    var other = 0
    var index = 0
    while index < pixels.count {
      let alpha = pixels[index &+ 3]
      if alpha >= 128 {
        let darkest = min(pixels[index], min(pixels[index &+ 1], pixels[index &+ 2]))
        if UInt32(darkest) &* 255 >= UInt32(nearWhite) &* UInt32(alpha) {
          white &+= 1
        } else {
          other &+= 1
        }
      }
      index &+= 4
    }
    // Less than a tenth of either is antialiasing or a trace of another tool.
    return 10 * min(white, other) > white + other
  }
}
