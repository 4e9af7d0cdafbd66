import MNISTPreprocessing

/// How long each stage of the preprocessing takes.
struct DrawingStages {
  private(set) var latencies: [(String, Latencies)] = []

  /// - Parameter limit: for each stage.
  init(_ bitmap: Bitmap, _ limit: Duration) throws {
    let region = PixelRegion(of: bitmap.layout)
    var thumbnail = Thumbnail()
    var foreground = Foreground()
    var components = ConnectedComponents()
    var glyph = Glyph()
    var memory = GlyphMemory()
    try time("thumbnail", limit) {
      thumbnail.reduce(bitmap.bytes.span, bitmap.layout, region: region)
    }
    try time("foreground", limit) { foreground.measure(thumbnail) }
    var found = ForegroundLevels(foreground)
    try time("levels", limit) { found = ForegroundLevels(foreground) }
    guard let levels = found else { return }
    try time("components", limit) {
      components.find(in: foreground, threshold: levels.threshold)
      _ = components.frameInterior()
      components.markDigit()
    }
    guard let shape = DigitShape(components) else { return }
    try time("glyph", limit) { glyph.fit(foreground, shape, levels: levels, memory: &memory) }
    try time("picture", limit) { _ = DigitImage(centering: glyph) }
  }

  private mutating func time(_ name: String, _ limit: Duration, _ run: () -> Void) throws {
    latencies.append((name, try Latencies(images: 1, limit, run)))
  }
}
