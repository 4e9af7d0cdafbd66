import MNISTPreprocessing
import Testing

@Suite struct DigitImageTests {
  @Test func keepsItsPixels() throws {
    let pixels = (0..<784).map { Float($0) / 783 }
    #expect(try DigitImage(pixels: pixels).pixels == pixels)
  }

  @Test(arguments: [0, 783, 785])
  func refusesAnotherCount(count: Int) {
    #expect(throws: DigitImageError.pixelCountMismatch(expected: 784, actual: count)) {
      try DigitImage(pixels: [Float](repeating: 0, count: count))
    }
  }

  @Test(arguments: [-0.001, 1.001, .nan, .infinity, -.infinity] as [Float])
  func refusesValuesOutOfRange(value: Float) {
    var pixels = [Float](repeating: 0.5, count: 784)
    pixels[17] = value
    #expect(throws: DigitImageError.valueOutOfRange(index: 17)) {
      try DigitImage(pixels: pixels)
    }
  }

  /// A soft bar of 20 rows, as MNIST has them.
  private func bar(offset: Int = 0) -> [UInt8] {
    var values = [UInt8](repeating: 0, count: 784)
    for y in 4..<24 {
      for (x, level) in [(12, 90), (13, 255), (14, 255), (15, 255), (16, 90)] {
        values[y * 28 + x + offset] = UInt8(level)
      }
    }
    return values
  }

  @Test func takesANormalizedMapAsItIs() throws {
    let foreground = Foreground(width: 28, height: 28, values: bar())
    let image = try #require(DigitImage(normalized: foreground))
    #expect(image.pixels == bar().map { Float($0) / 255 })
  }

  @Test func aMapOffCenterIsNotNormalized() {
    #expect(
      DigitImage(normalized: Foreground(width: 28, height: 28, values: bar(offset: 4))) == nil)
  }

  @Test func aPixelDrawingIsNotNormalized() {
    let hard = bar().map { $0 >= 128 ? 255 : 0 as UInt8 }
    #expect(DigitImage(normalized: Foreground(width: 28, height: 28, values: hard)) == nil)
  }

  @Test(arguments: [(0, 0), (7, -3), (-10, 9)])
  func centersTheMass(dx: Int, dy: Int) {
    // A glyph with its mass off its center, wherever its box is.
    let (width, height) = (46 + abs(dx), 52 + abs(dy))
    var values = [Float](repeating: 0, count: width * height)
    for y in 9..<44 {
      for x in 9..<18 { values[y * width + x] = 1 }
    }
    for y in 35..<44 {
      for x in 18..<33 { values[y * width + x] = 0.5 }
    }
    let glyph = Glyph(width: width, height: height, values: values)
    let image = DigitImage(centering: glyph)
    var (mass, momentX, momentY): (Float, Float, Float) = (0, 0, 0)
    for y in 0..<28 {
      for x in 0..<28 {
        mass += image.pixels[y * 28 + x]
        momentX += image.pixels[y * 28 + x] * Float(x)
        momentY += image.pixels[y * 28 + x] * Float(y)
      }
    }
    // Glyphs are moved by whole working pixels.
    #expect(abs(momentX / mass - 14) < 0.51 / Float(Glyph.oversampling))
    #expect(abs(momentY / mass - 14) < 0.51 / Float(Glyph.oversampling))
    #expect(abs(mass * Float(Glyph.oversampling * Glyph.oversampling) - glyph.mass) < 0.01)
  }
}
