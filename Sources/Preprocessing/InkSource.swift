/// What tells ink from paper on a canvas.
package enum InkSource: Sendable, Equatable {
  /// The paper is transparent and every mark on it is ink: alpha is the drawing.
  case alpha
  /// The paper has a colour; where the canvas is translucent, it shows through.
  case color(PaperColor)
}

extension InkSource {
  /// Below this alpha a pixel counts as transparent.
  private static let transparent: UInt8 = 16
  /// A channel at or above this in all three is near white.
  private static let nearWhite: UInt8 = 224

  /// Decides by looking at about sixteen hundred pixels of the region, and at all of them only
  /// where the canvas is mostly transparent.
  ///
  /// ```
  /// half or more is transparent ─┬─ some of the marks are white, some are not ─▶ white paper
  ///                              └─ otherwise ───────────────────────────────▶ alpha
  /// otherwise ──▶ the commonest colour of what is visible is the paper
  /// ```
  package init(canvas: Canvas, region: PixelRegion) {
    let step = PaperColor.samplingStep(region)
    var samples = 0
    var transparentSamples = 0
    for y in stride(from: region.y, to: region.y + region.height, by: step) {
      for x in stride(from: region.x, to: region.x + region.width, by: step) {
        samples += 1
        if canvas.rgba[4 * (y * canvas.width + x) + 3] < InkSource.transparent {
          transparentSamples += 1
        }
      }
    }
    if 2 * transparentSamples < samples {
      self = .color(
        PaperColor(canvas: canvas, region: region, minimumAlpha: InkSource.transparent))
    } else if InkSource.hasWhiteAndOtherMarks(canvas: canvas, region: region) {
      self = .color(PaperColor(red: 255, green: 255, blue: 255))
    } else {
      self = .alpha
    }
  }

  /// Whether the visible marks are white in part: an eraser that paints white, or a sheet of
  /// white paper on a transparent ground.
  private static func hasWhiteAndOtherMarks(canvas: Canvas, region: PixelRegion) -> Bool {
    let rgba = canvas.rgba.span
    var white = 0
    var other = 0
    for y in region.y..<region.y + region.height {
      var index = 4 * (y * canvas.width + region.x)
      for _ in 0..<region.width {
        if rgba[index + 3] >= 128 {
          let darkest = min(rgba[index], min(rgba[index + 1], rgba[index + 2]))
          if darkest >= nearWhite { white += 1 } else { other += 1 }
        }
        index += 4
      }
    }
    // Less than a tenth of either is antialiasing or a trace of another tool.
    return 10 * min(white, other) > white + other
  }
}
