/// Makes the picture that a digit classifier expects out of any drawing of a digit.
///
/// ```
/// Canvas ─▶ InkMap ─▶ InkLevels ─▶ InkComponents ─▶ Glyph ─▶ DigitImage
///           ink       what is      specks, frames   crop,     centre of
///           against   grain, what  and margins      stroke    mass, 28×28
///           paper     is ink       left out         width
/// ```
///
/// The result depends on the canvas alone. Memory: about two bytes a pixel on drawings; on pure
/// noise, where every other pixel is a piece of ink, some forty. Time grows with the pixels.
public struct Preprocessor: Sendable {
  /// There is nothing to configure.
  public init() {}

  /// The digit on a canvas as MNIST would have shown it.
  ///
  /// Ink and paper may have any colours, transparent paper included. What is small beside the
  /// digit, lies along the canvas's edge or frames the digit is left out. A canvas that already is
  /// an MNIST picture, in either polarity, keeps its pixels.
  ///
  /// - Returns: nil if the canvas is blank: one colour, or nothing but grain and uneven light.
  public func digitImage(from canvas: Canvas) -> DigitImage? {
    digitImage(
      from: canvas,
      region: PixelRegion(x: 0, y: 0, width: canvas.width, height: canvas.height), depth: 0)
  }

  /// A frame leads to a second look at its inside, and once more for a frame in a panel.
  private static let deepestFrame = 2

  private func digitImage(from canvas: Canvas, region: PixelRegion, depth: Int) -> DigitImage? {
    var map = InkMap(canvas: canvas, region: region)
    guard let levels = InkLevels(map) else { return nil }
    if depth == 0, let image = DigitImage(normalized: map) { return image }
    let components = InkComponents(map, threshold: levels.threshold)
    guard !components.components.isEmpty else { return nil }
    if depth < Preprocessor.deepestFrame,
      let inside = components.frameInterior(mapWidth: map.width, mapHeight: map.height),
      let image = digitImage(
        from: canvas,
        region: PixelRegion(
          x: region.x + inside.x, y: region.y + inside.y, width: inside.width,
          height: inside.height),
        depth: depth + 1)
    {
      return image
    }
    let isDigit = components.digit(mapWidth: map.width, mapHeight: map.height)
    guard let shape = InkShape(components, of: isDigit) else { return nil }
    map.erase(components, except: isDigit)
    return DigitImage(centering: Glyph(map, shape, levels: levels))
  }
}
