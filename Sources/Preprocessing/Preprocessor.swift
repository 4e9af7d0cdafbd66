/// Turns a drawing of a digit into the picture that a digit classifier expects.
///
/// ```
/// Bitmap ─▶ Thumbnail ─▶ Foreground ─▶ ForegroundLevels ─▶ ConnectedComponents ─▶ Glyph ─▶ DigitImage
///           working      difference    background noise,   the digit without      crop,    centroid,
///           resolution   from the      strength of the     specks, frames and     stroke   28×28
///                        background    strokes             margins                width
/// ```
///
/// The result depends on the picture alone. A preprocessor keeps its memory, some hundred kilobytes and at
/// most ten megabytes, so that drawings after the first allocate nothing but the result; photographs in
/// uneven light allocate a few kilobytes more. Time is proportional to the pixels. Copies are independent.
public struct Preprocessor: Sendable {
  private var raster = StrokeRaster()
  private var thumbnail = Thumbnail()
  private var foreground = Foreground()
  private var components = ConnectedComponents()
  private var fitter = DigitFitter()

  /// There is nothing to configure.
  public init() {}

  /// The digit in a picture as MNIST would have shown it.
  ///
  /// Strokes and background may have any color, and the background may be transparent. Specks,
  /// frames around the digit and margins along the picture's edges are left out. What already is an
  /// MNIST picture, in either polarity, keeps its pixels.
  ///
  /// - Returns: nil if the picture is blank: one color, or nothing but noise and uneven light.
  public mutating func digitImage(from bitmap: Bitmap) -> DigitImage? {
    digitImage(bitmap.bytes.span, bitmap.layout, Look(bitmap.layout))
  }

  /// The digit in a picture in the caller's memory, which isn't copied.
  ///
  /// - Parameters:
  ///   - bytes: at least `layout.byteCount` bytes.
  ///   - layout: how the pixels lie in them.
  /// - Returns: nil if the picture is blank.
  /// - Throws: ``BitmapError/tooFewBytes(needed:actual:)``.
  public mutating func digitImage(
    from bytes: Span<UInt8>, layout: BitmapLayout
  ) throws(BitmapError) -> DigitImage? {
    try layout.check(byteCount: bytes.count)
    return digitImage(bytes, layout, Look(layout))
  }

  /// The digit that strokes make, as MNIST would have shown it.
  ///
  /// - Returns: nil if there is no point.
  /// - Complexity: O(points · pixels under the pen), of which there are at most 5,000.
  public mutating func digitImage(from drawing: Drawing) -> DigitImage? {
    guard raster.draw(drawing),
      let layout = try? BitmapLayout(width: raster.width, height: raster.height, format: .gray)
    else { return nil }
    // Shared, not copied: nothing is drawn meanwhile.
    let coverage = raster.values
    return digitImage(coverage.span, layout, Look(layout, isCoverage: true))
  }

  /// A digit that is smaller than this in a thumbnail, in pixels, is looked at again.
  private static let smallDigit = 40
  /// Background with at least this noise hides thin strokes.
  private static let roughNoise: Float = 1

  private mutating func digitImage(
    _ bytes: Span<UInt8>, _ layout: BitmapLayout, _ look: Look
  ) -> DigitImage? {
    if look.isCoverage {
      thumbnail.clear()
      foreground.take(bytes, layout, region: look.region)
    } else {
      thumbnail.reduce(bytes, layout, region: look.region, longestSide: look.longestSide)
      foreground.measure(thumbnail)
    }
    guard var levels = ForegroundLevels(foreground) else { return closerLook(bytes, layout, look) }
    if look.isFirst, let image = DigitImage(normalized: foreground) { return image }
    components.find(in: foreground, threshold: levels.threshold)
    var frame = frame(for: look)
    // Within a frame, whose sides are such lines too, there is another look.
    if !look.isCoverage, frame == nil, let rest = foreground.eraseRuledLines(levels) {
      levels = rest
      components.find(in: foreground, threshold: levels.threshold)
      frame = self.frame(for: look)
    }
    guard !components.components.isEmpty else { return nil }
    components.markDigit()
    let shape = DigitShape(components)
    if let next = nextLook(after: look, at: shape, in: frame) {
      // If nothing is there, the whole counts.
      return digitImage(bytes, layout, next) ?? digitImage(bytes, layout, look.last)
    }
    return shape.flatMap { fitter.fit(&foreground, &components, $0, levels) }
  }

  /// The inside of a frame that this look may lead into.
  private mutating func frame(for look: Look) -> PixelRegion? {
    look.mayEnterFrame ? components.frameInterior() : nil
  }

  /// The inside of a frame, or the surroundings of a digit of which more would be seen in a larger
  /// thumbnail; nil if this look was enough.
  private func nextLook(
    after look: Look, at shape: DigitShape?, in frame: PixelRegion?
  ) -> Look? {
    if let frame { return look.inside(thumbnail.region(of: frame, in: look.region)) }
    guard mayBeCloser(than: look), let shape, isUnclear(shape) else { return nil }
    let surroundings = shape.boundingBox.expanded(by: shape.boundingBox.longerSide / 2)
    return look.closer(at: thumbnail.region(of: surroundings, in: look.region))
  }

  /// A larger thumbnail of what seems to be blank: there strokes may be seen that are thin and faint.
  private mutating func closerLook(
    _ bytes: Span<UInt8>, _ layout: BitmapLayout, _ look: Look
  ) -> DigitImage? {
    mayBeCloser(than: look) ? digitImage(bytes, layout, look.closer(at: look.region)) : nil
  }

  /// Whether there may be a larger thumbnail.
  private func mayBeCloser(than look: Look) -> Bool { look.mayBeCloser && thumbnail.halvings > 0 }

  /// Whether more would be seen of a digit in a larger thumbnail.
  private func isUnclear(_ shape: DigitShape) -> Bool {
    shape.boundingBox.longerSide < Preprocessor.smallDigit
      || foreground.noise >= Preprocessor.roughNoise && shape.strokeWidth < DigitFitter.thinStroke
  }
}

/// A part of the picture, and how closely it is looked at: there is a first look at the whole, then one
/// into each frame, and one at what is small or faint. Where these find nothing, there is a last one.
private struct Look {
  /// There may be frames around frames, but no more than two.
  private static let frameLimit = 2

  let region: PixelRegion
  /// Whether the bytes say how much a pen covers of each pixel, and aren't colors.
  let isCoverage: Bool
  private(set) var isFirst = true
  private(set) var mayBeCloser = true
  private var frames = 0

  init(_ layout: BitmapLayout, isCoverage: Bool = false) {
    region = PixelRegion(of: layout)
    self.isCoverage = isCoverage
  }

  private init(_ region: PixelRegion, after look: Look) {
    self.region = region
    isCoverage = look.isCoverage
    isFirst = false
    mayBeCloser = look.mayBeCloser
    frames = look.frames
  }

  /// The longest side of the thumbnail.
  var longestSide: Int { mayBeCloser ? Thumbnail.longestSide : 2 * Thumbnail.longestSide }

  var mayEnterFrame: Bool { frames < Look.frameLimit }

  func inside(_ region: PixelRegion) -> Look {
    var look = Look(region, after: self)
    look.frames += 1
    return look
  }

  /// The same in a larger thumbnail, and without any look after it.
  var last: Look {
    var look = closer(at: region)
    look.frames = Look.frameLimit
    return look
  }

  func closer(at region: PixelRegion) -> Look {
    var look = Look(region, after: self)
    look.mayBeCloser = false
    return look
  }
}
