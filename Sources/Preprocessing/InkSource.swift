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

  /// Decides by a sample of the region, and by more pixels where the canvas is mostly transparent.
  ///
  /// ```
  /// half or more is transparent ─┬─ some of the marks are white, some are not ─▶ white paper
  ///                              └─ otherwise ───────────────────────────────▶ alpha
  /// otherwise ──▶ the commonest colour of what is visible is the paper
  /// ```
  package init(_ sample: CanvasSample, of canvas: Canvas, region: PixelRegion) {
    let alphas = stride(from: 3, to: sample.rgba.count, by: 4)
    var transparentCount = 0
    for index in alphas where sample.rgba[index] < InkSource.transparent { transparentCount += 1 }
    if 8 * transparentCount < sample.rgba.count {
      self = .color(PaperColor(sample, minimumAlpha: InkSource.transparent))
    } else if InkSource.hasWhiteAndOtherMarks(canvas, region: region) {
      self = .color(PaperColor(red: 255, green: 255, blue: 255))
    } else {
      self = .alpha
    }
  }

  /// Visible pixels that tell enough about the marks' colours.
  private static let enoughMarks = 100

  /// Whether the visible marks are white in part: an eraser that paints white, or a sheet of
  /// white paper on a transparent ground.
  private static func hasWhiteAndOtherMarks(_ canvas: Canvas, region: PixelRegion) -> Bool {
    let step = CanvasSample.step(of: region, pixelCount: 6400)
    var marks = Marks(canvas, region: region, step: step)
    if marks.white + marks.other < enoughMarks {
      marks = Marks(canvas, region: region, step: 1)
    }
    // Less than a tenth of either is antialiasing or a trace of another tool.
    return 10 * min(marks.white, marks.other) > marks.white + marks.other
  }

  /// How many visible pixels are near white, and how many aren't.
  private struct Marks {
    private(set) var white = 0
    private(set) var other = 0

    /// Looks at the pixels of a grid over a region.
    init(_ canvas: Canvas, region: PixelRegion, step: Int) {
      for y in stride(from: region.y, to: region.y + region.height, by: step) {
        let start = 4 * (y * canvas.width + region.x)
        count(canvas.rgba.span.extracting(start..<start + 4 * region.width), step: step)
      }
    }

    private mutating func count(_ rgba: Span<UInt8>, step: Int) {
      var index = 0
      while index < rgba.count {
        if rgba[index &+ 3] >= 128 {
          let darkest = min(rgba[index], min(rgba[index &+ 1], rgba[index &+ 2]))
          if darkest >= nearWhite { white &+= 1 } else { other &+= 1 }
        }
        index &+= 4 &* step
      }
    }
  }
}
