/// Turns a drawing of a digit into the picture that a digit classifier expects.
///
/// ```
/// Canvas ─▶ Foreground ─▶ ForegroundLevels ─▶ ConnectedComponents ─▶ Glyph ─▶ DigitImage
///           difference    background noise,   the digit without      crop,    centroid,
///           from the      strength of the     specks, frames and     stroke   28×28
///           background    strokes             margins                width
/// ```
///
/// The result depends on the canvas alone. Memory: about two bytes a pixel for drawings, and some
/// forty for pure noise, where every other pixel is a component. Time is proportional to the
/// pixels.
public struct Preprocessor: Sendable {
  /// There is nothing to configure.
  public init() {}

  /// The digit on a canvas as MNIST would have shown it.
  ///
  /// Strokes and background may have any color, and the background may be transparent. Specks,
  /// frames around the digit and margins along the canvas's edges are left out. A canvas that
  /// already is an MNIST picture, in either polarity, keeps its pixels.
  ///
  /// - Returns: nil if the canvas is blank: one color, or nothing but noise and uneven light.
  public func digitImage(from canvas: Canvas) -> DigitImage? {
    digitImage(
      from: canvas,
      region: PixelRegion(x: 0, y: 0, width: canvas.width, height: canvas.height), depth: 0)
  }

  /// A frame leads to a second look at its inside, and to a third if that holds another frame.
  private static let deepestFrame = 2

  /// Strokes thinner than this, in pixels, have other levels.
  private static let thinStroke: Float = 2.5

  private func digitImage(from canvas: Canvas, region: PixelRegion, depth: Int) -> DigitImage? {
    var foreground = Foreground(canvas, region: region)
    guard let levels = ForegroundLevels(foreground) else { return nil }
    if depth == 0, let image = DigitImage(normalized: foreground) { return image }
    let components = ConnectedComponents(foreground, threshold: levels.threshold)
    guard !components.components.isEmpty else { return nil }
    if depth < Preprocessor.deepestFrame, let inside = components.frameInterior(),
      let image = digitImage(
        from: canvas,
        region: PixelRegion(
          x: region.x + inside.x, y: region.y + inside.y, width: inside.width,
          height: inside.height),
        depth: depth + 1)
    {
      return image
    }
    var digit = Digit(levels, components)
    if let shape = digit.shape, shape.strokeWidth < Preprocessor.thinStroke {
      let thin = levels.ofThinStrokes
      digit = Digit(
        thin,
        ConnectedComponents(foreground, threshold: thin.threshold, strong: levels.threshold))
    }
    guard let shape = digit.shape else { return nil }
    foreground.erase(digit.components, except: digit.isDigit)
    return DigitImage(centering: Glyph(foreground, shape, levels: digit.levels))
  }
}

/// Which components are the digit, and its place and stroke width: nil if it is too small.
private struct Digit {
  let levels: ForegroundLevels
  let components: ConnectedComponents
  let isDigit: [Bool]
  let shape: DigitShape?

  init(_ levels: ForegroundLevels, _ components: ConnectedComponents) {
    self.levels = levels
    self.components = components
    isDigit = components.digit()
    shape = DigitShape(components, of: isDigit)
  }
}
