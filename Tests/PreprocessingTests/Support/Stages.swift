import MNISTPreprocessing

// The stages as values, for tests of one at a time.

extension Thumbnail {
  init(_ bitmap: Bitmap, region: PixelRegion? = nil, longestSide: Int = Thumbnail.longestSide) {
    self.init()
    reduce(
      bitmap.bytes.span, bitmap.layout, region: region ?? PixelRegion(of: bitmap.layout),
      longestSide: longestSide)
  }
}

extension Foreground {
  init(_ bitmap: Bitmap, region: PixelRegion? = nil) {
    self.init()
    measure(Thumbnail(bitmap, region: region, longestSide: 400))
  }
}

extension ConnectedComponents {
  init(_ foreground: Foreground, threshold: Float, strong: Float? = nil) {
    self.init()
    find(in: foreground, threshold: threshold, strong: strong)
  }

  /// Which components are marked.
  var isDigit: [Bool] { components.map { $0.isDigit } }

  /// The same with these marked.
  func marked(_ isDigit: [Bool]) -> ConnectedComponents {
    var copy = self
    for (index, isDigit) in zip(components.indices, isDigit) {
      copy.components[index].isDigit = isDigit
    }
    return copy
  }
}

extension Glyph {
  init(
    _ foreground: Foreground, _ shape: DigitShape, levels: ForegroundLevels
  ) {
    self.init()
    var memory = GlyphMemory()
    fit(foreground, shape, levels: levels, memory: &memory)
  }

  init(_ foreground: Foreground, box: PixelRegion, levels: ForegroundLevels, scale: Float) {
    self.init()
    var resampler = Resampler()
    resampler.resample(foreground, box: box, levels: levels, scale: scale, into: &self)
  }

  /// Of values from 0 to 1, row by row.
  init(width: Int, height: Int, values: [Float]) {
    self.init(width: width, height: height)
    for y in 0..<height {
      for x in 0..<width {
        self.values[Glyph.stride * x + y] = UInt8(values[y * width + x] * 255 + 0.5)
      }
    }
  }

  /// From 0 to 1.
  subscript(x: Int, y: Int) -> Float { Float(values[Glyph.stride * x + y]) / 255 }

  /// The values of a row, from 0 to 1.
  func row(_ y: Int) -> [Float] { (0..<width).map { self[$0, y] } }

  /// The sum of all values.
  var mass: Float { values.reduce(0) { $0 + Float($1) } / 255 }
}
