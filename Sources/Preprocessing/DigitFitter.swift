/// Fits a digit that has been found into a picture, in memory that is used again.
struct DigitFitter: Sendable {
  /// Strokes thinner than this, in pixels, have other levels.
  static let thinStroke: Float = 2.5

  private var components = ConnectedComponents()
  private var glyph = Glyph()
  private var memory = GlyphMemory()

  /// The digit among components, without what is beside it.
  ///
  /// - Parameters:
  ///   - foreground: in which everything else is erased.
  ///   - components: in which the digit is marked.
  ///   - shape: the place and the stroke width of the digit.
  /// - Returns: nil if the digit is too small.
  mutating func fit(
    _ foreground: inout Foreground, _ components: inout ConnectedComponents, _ shape: DigitShape,
    _ levels: ForegroundLevels
  ) -> DigitImage? {
    guard let (shape, levels) = refined(shape, levels, foreground, &components, marks: .digit)
    else { return nil }
    foreground.eraseAllButDigit(components)
    return fit(foreground, shape, levels)
  }

  /// Everything in a foreground.
  ///
  /// - Returns: nil if it is too small.
  mutating func fitAll(_ foreground: Foreground, _ levels: ForegroundLevels) -> DigitImage? {
    components.find(in: foreground, threshold: levels.threshold)
    components.mark(.all)
    guard let shape = DigitShape(components),
      let (shape, levels) = refined(shape, levels, foreground, &components, marks: .all)
    else { return nil }
    return fit(foreground, shape, levels)
  }

  /// Thin strokes have other levels, and are found again with them.
  private func refined(
    _ shape: DigitShape, _ levels: ForegroundLevels, _ foreground: Foreground,
    _ components: inout ConnectedComponents, marks: ConnectedComponents.Marks
  ) -> (DigitShape, ForegroundLevels)? {
    if shape.strokeWidth >= DigitFitter.thinStroke { return (shape, levels) }
    let thin = levels.ofThinStrokes
    components.find(in: foreground, threshold: thin.threshold, strong: levels.threshold)
    components.mark(marks)
    return DigitShape(components).map { ($0, thin) }
  }

  private mutating func fit(
    _ foreground: Foreground, _ shape: DigitShape, _ levels: ForegroundLevels
  ) -> DigitImage {
    glyph.fit(foreground, shape, levels: levels, memory: &memory)
    return DigitImage(centering: glyph)
  }
}
