/// Finds a line of writing in a drawing and divides it into what may be digits.
///
/// ```
/// Bitmap ─▶ Thumbnail ─▶ Foreground ─▶ ConnectedComponents ─▶ PieceCutting ─▶ PixelPieces ─┐
///           of the line                 without frames,         digits that                ├▶ InkLine
///                                       lines and specks        touch                      │
/// Drawing ────────────────────────────────────────────────────────────────▶ strokes ───────┘
/// ```
///
/// It keeps its memory from one drawing to the next. Copies are independent.
package struct LineFinder: Sendable {
  /// What there is to read.
  package enum Found: Sendable {
    /// Nothing is drawn.
    case blank
    /// More ink than a line of digits has: text, or noise.
    case tooMuch
    case line(InkLine)
  }

  private var raster = StrokeRaster()
  private var thumbnail = Thumbnail()
  private var foreground = Foreground()
  private var components = ConnectedComponents()
  private var preprocessor = Preprocessor()
  private var fitter = DigitFitter()
  /// What the pieces of the last line are.
  private var ink = Ink.none

  private enum Ink {
    case none
    case pixels(PixelPieces)
    case strokes([StrokePiece])
  }

  package init() {}

  /// The longest side of the first look, and of the next one, in pixels.
  private static let firstSide = 256
  private static let longestSide = 1024
  /// Digits that are lower than this, in pixels, are looked at more closely if the picture has more.
  private static let lowDigit = 48
  /// More isn't looked at one by one: it would take the square of their number.
  private static let componentLimit = 1024
  /// There may be frames around frames, but no more than two.
  private static let frameLimit = 2
  /// Relative to the height of digits: a single stroke that is wider may be several digits.
  private static let widestStroke: Float = 1.35

  /// Whether the pieces of the last line are strokes: all of them together are then the picture of one digit.
  package var hasStrokes: Bool {
    if case .strokes = ink { true } else { false }
  }

  /// The picture of neighboring pieces of the line that was found last; nil if they are too small.
  ///
  /// - Complexity: O(pixels of the span)
  package mutating func image(of span: InkLine.Span) -> DigitImage? {
    switch ink {
    case .none: return nil
    case .pixels(let pieces): return pieces.image(of: span.pieces, &fitter)
    case .strokes(let pieces): return image(of: pieces[span.pieces].flatMap { $0.strokes })
    }
  }

  /// The picture of a stroke without the line across it; nil unless the span is one stroke with such a line.
  package mutating func imageWithoutLine(of span: InkLine.Span) -> DigitImage? {
    guard case .strokes(let pieces) = ink, span.pieces.count == 1 else { return nil }
    let piece = pieces[span.pieces.lowerBound]
    return piece.isCrossed ? image(of: [piece.body]) : nil
  }

  private mutating func image(of strokes: [Stroke]) -> DigitImage? {
    // A part of a drawing is one too.
    (try? Drawing(strokes)).flatMap { preprocessor.digitImage(from: $0) }
  }

  /// The line in strokes. They are the pieces, with the marks in their middles, unless one of them seems to
  /// be several digits.
  package mutating func line(in drawing: Drawing) -> Found {
    ink = .none
    let strokes = drawing.pieces
    if strokes.isEmpty { return .blank }
    if strokes.count > InkLine.pieceLimit { return .tooMuch }
    let pieces = strokes.joiningMarks()
    let boxes = pieces.map { $0.box }
    let height = InkLine.digitHeight(boxes.map { $0.height })
    if boxes.contains(where: { $0.width > LineFinder.widestStroke * height }) {
      return line(rasterizing: drawing)
    }
    ink = .strokes(pieces)
    return .line(InkLine(pieces: boxes))
  }

  /// The last line's strokes, divided as pixels are: one of them may be two digits; nil if it had none.
  package mutating func lineOfInk() -> Found? {
    guard case .strokes(let pieces) = ink,
      let drawing = try? Drawing(pieces.flatMap { $0.strokes })
    else { return nil }
    return line(rasterizing: drawing)
  }

  /// The line in a picture.
  ///
  /// - Precondition: there are as many bytes as the layout has.
  package mutating func line(in bytes: Span<UInt8>, _ layout: BitmapLayout) -> Found {
    ink = .none
    var region = PixelRegion(of: layout)
    guard var levels = look(bytes, layout, region, longestSide: LineFinder.firstSide)
    else { return .blank }
    for _ in 0..<LineFinder.frameLimit {
      guard let inside = components.frameInterior() else { break }
      let next = thumbnail.region(of: inside, in: region)
      if let inner = look(bytes, layout, next, longestSide: LineFinder.firstSide) {
        (region, levels) = (next, inner)
      } else {
        // What seemed to be a frame is a digit.
        _ = look(bytes, layout, region, longestSide: LineFinder.firstSide)
        break
      }
    }
    if components.components.count > LineFinder.componentLimit { return .tooMuch }
    components.markLine()
    guard let box = components.markedBox else { return .blank }
    if thumbnail.halvings > 0, components.digitHeight < LineFinder.lowDigit {
      let surroundings = box.expanded(by: max(4, components.digitHeight / 2))
      let next = thumbnail.region(of: surroundings, in: region)
      guard let closer = look(bytes, layout, next, longestSide: LineFinder.longestSide),
        components.components.count <= LineFinder.componentLimit
      else { return .tooMuch }
      (region, levels) = (next, closer)
      components.markLine()
    }
    return line(levels, region)
  }

  /// Measures a region and finds its components; nil if there is nothing.
  private mutating func look(
    _ bytes: Span<UInt8>, _ layout: BitmapLayout, _ region: PixelRegion, longestSide: Int
  ) -> ForegroundLevels? {
    thumbnail.reduce(bytes, layout, region: region, longestSide: longestSide)
    foreground.measure(thumbnail)
    guard var levels = ForegroundLevels(foreground) else { return nil }
    components.find(in: foreground, threshold: levels.threshold)
    // Into a frame, whose sides are such lines too, there is another look.
    if components.frameInterior() == nil, let rest = foreground.eraseRuledLines(levels) {
      levels = rest
      components.find(in: foreground, threshold: levels.threshold)
    }
    return components.components.isEmpty ? nil : levels
  }

  /// Divides the marked components.
  private mutating func line(_ levels: ForegroundLevels, _ region: PixelRegion) -> Found {
    guard let shape = DigitShape(components) else { return .blank }
    // Before they are cut: that takes a while for each.
    guard components.components.count(where: { $0.isDigit }) <= InkLine.pieceLimit
    else { return .tooMuch }
    let cutting = PieceCutting(
      components, digitHeight: Float(components.digitHeight), strokeWidth: shape.strokeWidth)
    guard let pieces = PixelPieces(foreground, levels, components, cutting)
    else { return .tooMuch }
    let scale = Float(1 << thumbnail.halvings)
    let boxes = pieces.boxes.map { box in
      InkBox(
        x: Float(region.x) + scale * Float(box.x), y: Float(region.y) + scale * Float(box.y),
        width: scale * Float(box.width), height: scale * Float(box.height))
    }
    ink = .pixels(pieces)
    return .line(InkLine(pieces: boxes, cuts: pieces.cuts, components: pieces.components))
  }

  /// Digits that were written without lifting the pen are divided as pixels.
  private mutating func line(rasterizing drawing: Drawing) -> Found {
    ink = .none
    guard let placement = raster.drawLine(drawing),
      let layout = try? BitmapLayout(width: raster.width, height: raster.height, format: .gray)
    else { return .blank }
    thumbnail.clear()
    let coverage = raster.values
    foreground.take(coverage.span, layout, region: PixelRegion(of: layout))
    guard let levels = ForegroundLevels(foreground) else { return .blank }
    components.find(in: foreground, threshold: levels.threshold)
    components.mark(.all)
    guard case .line(let line) = line(levels, PixelRegion(of: layout)) else { return .tooMuch }
    return .line(line.mapped { placement.inverse($0) })
  }
}
