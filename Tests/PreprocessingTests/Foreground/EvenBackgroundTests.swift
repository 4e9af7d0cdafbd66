import MNISTPreprocessing
import MNISTTestSupport
import Testing

/// Measuring the foreground in blocks against measuring it pixel by pixel.
@Suite struct EvenBackgroundTests {
  /// Mostly background, with marks of any color and alpha; the region is inside the picture.
  private func drawing(
    _ generator: inout SeededGenerator, width: Int, background: Color
  ) -> (Sketch, PixelRegion) {
    var drawing = Sketch(width: width + 3, height: 9, background: background)
    for pixel in 0..<drawing.width * drawing.height {
      guard Int.random(in: 0..<20, using: &generator) == 0 else { continue }
      for channel in 0..<4 {
        drawing.rgba[4 * pixel + channel] = UInt8.random(in: 0...255, using: &generator)
      }
    }
    return (drawing, PixelRegion(x: 2, y: 1, width: width, height: 7))
  }

  private func expectBlank(_ foreground: Foreground, outside: [Range<Int>], seed: UInt64) {
    for y in 0..<foreground.height {
      for x in 0..<foreground.width where !outside[y].contains(x) {
        #expect(foreground.values[y * foreground.width + x] == 0, "seed \(seed)")
      }
    }
  }

  @Test(arguments: [1, 15, 31, 32, 33, 64, 75], [Polarity.darkOnLight, .lightOnDark])
  func differencesFromTheBackground(width: Int, polarity: Polarity) throws {
    let seed = UInt64(width)
    var generator = SeededGenerator(seed: seed)
    let background = Color(red: 140, green: 100, blue: 180)
    let (drawing, region) = drawing(&generator, width: width, background: background)
    var foreground = Foreground()
    foreground.measure(
      Thumbnail(try drawing.bitmap, region: region),
      onEven: BackgroundColor(red: 140, green: 100, blue: 180), polarity: polarity)
    let sign = polarity == .darkOnLight ? 1 : -1
    for y in 0..<region.height {
      for x in 0..<width {
        let index = 4 * ((y + 1) * drawing.width + x + 2)
        let level = { (channel: Int) in Int(drawing.rgba[index + channel]) }
        let difference = max(
          sign * (140 - level(0)), sign * (100 - level(1)), sign * (180 - level(2)), 0)
        // The paper and the color are each multiplied by alpha, and rounded.
        let expected = Double(difference * level(3)) / 255
        #expect(
          abs(Double(foreground.values[y * width + x]) - expected) <= 1, "seed \(seed)")
      }
    }
    expectBlank(foreground, outside: foreground.occupiedColumns, seed: seed)
  }

  @Test(arguments: [1, 15, 31, 32, 33, 64, 75])
  func alpha(width: Int) throws {
    let seed = UInt64(width)
    var generator = SeededGenerator(seed: seed)
    let (drawing, region) = drawing(&generator, width: width, background: .transparent)
    var foreground = Foreground()
    foreground.measureAlpha(Thumbnail(try drawing.bitmap, region: region))
    for y in 0..<region.height {
      for x in 0..<width {
        let alpha = drawing.rgba[4 * ((y + 1) * drawing.width + x + 2) + 3]
        #expect(foreground.values[y * width + x] == alpha, "seed \(seed)")
      }
    }
    expectBlank(foreground, outside: foreground.occupiedColumns, seed: seed)
  }

  @Test func aCleanBackgroundHasNoOccupiedColumns() throws {
    let drawing = Sketch(width: 100, height: 4, background: .gray(90))
    let foreground = Foreground(try drawing.bitmap)
    #expect(foreground.occupiedColumns.allSatisfy { $0.isEmpty })
  }
}
