import MNISTPreprocessing
import MNISTTestSupport
import Testing

@Suite struct ThumbnailTests {
  @Test(arguments: [
    (1, 1, 0), (120, 120, 0), (121, 90, 1), (280, 280, 2), (960, 300, 3), (4000, 3000, 6),
    (1, 4000, 0), (5000, 20, 1), (5000, 40, 1), (1, 100_000, 5),
  ])
  func sizes(width: Int, height: Int, halvings: Int) throws {
    let bitmap = try Bitmap(
      bytes: [UInt8](repeating: 90, count: width * height),
      layout: BitmapLayout(width: width, height: height, format: .gray))
    let thumbnail = Thumbnail(bitmap)
    let size = 1 << halvings
    #expect(thumbnail.halvings == halvings)
    #expect(thumbnail.width == (width + size - 1) / size)
    #expect(thumbnail.height == (height + size - 1) / size)
    let expected = (0..<thumbnail.width * thumbnail.height).flatMap { _ in [90, 90, 90, 255] }
    #expect(thumbnail.pixels.elementsEqual(expected.map { UInt8($0) }))
  }

  /// Pixels of any values, in rows with something between them.
  private func bitmap(
    _ generator: inout SeededGenerator, _ format: PixelFormat, width: Int, height: Int
  ) throws -> Bitmap {
    let layout = try BitmapLayout(
      width: width, height: height, bytesPerRow: width * format.bytesPerPixel + 5,
      format: format)
    let bytes = (0..<layout.byteCount).map { _ in UInt8.random(in: 0...255, using: &generator) }
    return try Bitmap(bytes: bytes, layout: layout)
  }

  /// A pixel's premultiplied color and alpha.
  private func pixel(_ bitmap: Bitmap, _ x: Int, _ y: Int) -> [Double] {
    let format = bitmap.layout.format
    let start = y * bitmap.layout.bytesPerRow + x * format.bytesPerPixel
    let bytes = bitmap.bytes[start..<start + format.bytesPerPixel].map { Double($0) }
    return switch format {
    case .gray: [bytes[0], bytes[0], bytes[0], 255]
    case .rgbx, .bgrx: bytes.dropLast() + [255]
    case .rgba, .bgra: bytes.dropLast().map { $0 * bytes[3] / 255 } + [bytes[3]]
    case .premultipliedRGBA, .premultipliedBGRA: bytes
    }
  }

  /// Each pixel is the mean of those that it stands for.
  @Test(arguments: PixelFormat.allCases, [(50, 40), (241, 130), (260, 250), (1000, 530)])
  func pixelsAreMeans(format: PixelFormat, size: (Int, Int)) throws {
    let seed = UInt64(size.0)
    var generator = SeededGenerator(seed: seed)
    let bitmap = try bitmap(&generator, format, width: size.0, height: size.1)
    let region = PixelRegion(x: 3, y: 2, width: size.0 - 7, height: size.1 - 5)
    let thumbnail = Thumbnail(bitmap, region: region)
    let side = 1 << thumbnail.halvings
    // Whole blocks: where a picture ends, the last pixel counts more than once.
    for y in stride(from: 0, to: region.height / side, by: 3) {
      for x in stride(from: 0, to: region.width / side, by: 5) {
        var sums = [0.0, 0, 0, 0]
        for dy in 0..<side {
          for dx in 0..<side {
            let there = pixel(bitmap, 3 + x * side + dx, 2 + y * side + dy)
            for channel in 0..<4 { sums[channel] += there[channel] }
          }
        }
        for channel in 0..<4 {
          let mean = sums[channel] / Double(side * side)
          let actual = Double(thumbnail.pixels[4 * (y * thumbnail.width + x) + channel])
          // Products are rounded, and each of two means for a halving is rounded up.
          #expect(
            actual >= mean - 0.51 && actual <= mean + 0.51 + Double(thumbnail.halvings),
            "seed \(seed)")
        }
      }
    }
  }

  @Test func anyMemoryGivesTheSameDigit() throws {
    var sketch = Sketch(width: 150, height: 140, background: .white)
    sketch.drawFour(left: 40, top: 20, size: 90, pen: 10, color: .gray(40))
    var preprocessor = Preprocessor()
    let expected = preprocessor.digitImage(from: try sketch.bitmap)
    try #require(expected != nil)
    for format in PixelFormat.allCases {
      let layout = try BitmapLayout(width: 150, height: 140, bytesPerRow: 640, format: format)
      var bytes = [UInt8](repeating: 7, count: layout.byteCount)
      for y in 0..<140 {
        for x in 0..<150 {
          for channel in 0..<format.bytesPerPixel {
            bytes[640 * y + format.bytesPerPixel * x + channel] =
              sketch.rgba[4 * (150 * y + x) + channel]
          }
        }
      }
      let found = try preprocessor.digitImage(from: bytes.span, layout: layout)
      #expect(found == expected, "\(format)")
    }
  }

  @Test func refusesAPictureThatReachesBeyondItsBytes() throws {
    let layout = try BitmapLayout(width: 5, height: 3, bytesPerRow: 24)
    #expect(layout.byteCount == 68)
    let bytes = [UInt8](repeating: 0, count: 67)
    var preprocessor = Preprocessor()
    #expect(throws: BitmapError.tooFewBytes(needed: 68, actual: 67)) {
      try preprocessor.digitImage(from: bytes.span, layout: layout)
    }
    #expect(throws: BitmapError.tooFewBytes(needed: 68, actual: 67)) {
      try Bitmap(bytes: bytes, layout: layout)
    }
  }
}
