/// What the strokes on a canvas stand out from.
package enum Background: Sendable, Equatable {
  /// The background is transparent and every mark on it is foreground: alpha is the drawing.
  case transparent
  /// The background has a color; where the canvas is translucent, it shows through.
  case color(BackgroundColor)
}

extension Background {
  /// Below this alpha a pixel counts as transparent.
  private static let transparentAlpha: UInt8 = 16
  /// A pixel is near white if all three channels are at least this.
  private static let nearWhite: UInt8 = 224

  /// Decides by a sample of the region, and by more pixels where the canvas is mostly transparent.
  ///
  /// ```
  /// half or more is transparent ─┬─ some of the marks are white, some are not ─▶ white
  ///                              └─ otherwise ───────────────────────────────▶ transparent
  /// otherwise ──▶ the most common color of the visible pixels
  /// ```
  package init(_ sample: CanvasSample, of canvas: Canvas, region: PixelRegion) {
    let alphas = stride(from: 3, to: sample.rgba.count, by: 4)
    var transparentCount = 0
    for index in alphas where sample.rgba[index] < Background.transparentAlpha {
      transparentCount += 1
    }
    if 8 * transparentCount < sample.rgba.count {
      self = .color(BackgroundColor(sample, minimumAlpha: Background.transparentAlpha))
    } else if Background.hasWhiteAndOtherMarks(canvas, region: region) {
      self = .color(BackgroundColor(red: 255, green: 255, blue: 255))
    } else {
      self = .transparent
    }
  }

  /// So many visible pixels tell enough about the marks' colors.
  private static let enoughMarks = 100

  /// Whether some of the visible marks are white: an eraser that paints white, or a sheet of white
  /// paper on a transparent canvas.
  private static func hasWhiteAndOtherMarks(_ canvas: Canvas, region: PixelRegion) -> Bool {
    let step = CanvasSample.step(of: region, pixelCount: 6400)
    var marks = countMarks(canvas, region: region, step: step)
    if marks.white + marks.other < enoughMarks {
      marks = countMarks(canvas, region: region, step: 1)
    }
    // Less than a tenth of either is antialiasing or a trace of another tool.
    return 10 * min(marks.white, marks.other) > marks.white + marks.other
  }

  /// How many visible pixels on a grid over the region are near white, and how many aren't.
  private static func countMarks(
    _ canvas: Canvas, region: PixelRegion, step: Int
  ) -> (white: Int, other: Int) {
    var white = 0
    var other = 0
    for y in stride(from: region.y, to: region.y + region.height, by: step) {
      let start = 4 * (y * canvas.width + region.x)
      let row = canvas.rgba.span.extracting(start..<start + 4 * region.width)
      var index = 0
      while index < row.count {
        if row[index &+ 3] >= 128 {
          let darkest = min(row[index], min(row[index &+ 1], row[index &+ 2]))
          if darkest >= nearWhite { white &+= 1 } else { other &+= 1 }
        }
        index &+= 4 &* step
      }
    }
    return (white, other)
  }
}

/// The pixels on a grid over a region: about 1,600, or more if the region is narrower than the
/// grid's spacing. They are enough to know the background.
package struct CanvasSample: Sendable {
  /// The grid's spacing.
  package let step: Int
  /// Four bytes a pixel.
  package let rgba: [UInt8]

  /// The spacing of a grid of about this many pixels over a region; 1 if it has fewer.
  static func step(of region: PixelRegion, pixelCount: Int) -> Int {
    let area = Float(region.width) * Float(region.height)
    return max(1, Int((area / Float(pixelCount)).squareRoot()))
  }

  package init(_ canvas: Canvas, region: PixelRegion) {
    let step = CanvasSample.step(of: region, pixelCount: 1600)
    let columns = (region.width + step - 1) / step
    let rows = (region.height + step - 1) / step
    let source = canvas.rgba.span
    var rgba = [UInt8](repeating: 0, count: 4 * columns * rows)
    var target = rgba.mutableSpan
    var output = 0
    for row in 0..<rows {
      var input = 4 * ((region.y + row * step) * canvas.width + region.x)
      for _ in 0..<columns {
        for channel in 0..<4 { target[output &+ channel] = source[input &+ channel] }
        output &+= 4
        input &+= 4 &* step
      }
    }
    self.step = step
    self.rgba = rgba
  }

  /// Calls `body` with the colors of the pixels whose alpha is at least this, and how many neighbors
  /// in the grid's order have each.
  @inline(__always)
  func forEachColor(minimumAlpha: UInt8, _ body: (SIMD4<UInt8>, Int32) -> Void) {
    let rgba = rgba.span
    var last = SIMD4<UInt8>.zero
    var count: Int32 = 0
    var index = 0
    while index < rgba.count {
      let pixel = SIMD4(rgba[index], rgba[index &+ 1], rgba[index &+ 2], rgba[index &+ 3])
      index &+= 4
      if pixel == last {
        count &+= 1
      } else {
        if count > 0, last.w >= minimumAlpha { body(last, count) }
        last = pixel
        count = 1
      }
    }
    if count > 0, last.w >= minimumAlpha { body(last, count) }
  }
}
