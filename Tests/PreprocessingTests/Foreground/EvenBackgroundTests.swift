import MNISTPreprocessing
import MNISTTestSupport
import Testing

/// Measuring the foreground in blocks against measuring it pixel by pixel.
@Suite struct EvenBackgroundTests {
  /// Mostly background, with marks of any color and alpha; the region is inside the canvas.
  private func drawing(
    _ generator: inout SeededGenerator, width: Int, background: Color
  ) -> (Drawing, PixelRegion) {
    var drawing = Drawing(width: width + 3, height: 9, background: background)
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
    let foreground = Foreground(
      try drawing.canvas, region: region,
      onEven: BackgroundColor(red: 140, green: 100, blue: 180), polarity: polarity)
    let sign = polarity == .darkOnLight ? 1 : -1
    for y in 0..<region.height {
      for x in 0..<width {
        let index = 4 * ((y + 1) * drawing.width + x + 2)
        let level = { (channel: Int) in Int(drawing.rgba[index + channel]) }
        let difference = max(
          sign * (140 - level(0)), sign * (100 - level(1)), sign * (180 - level(2)), 0)
        #expect(
          Int(foreground.values[y * width + x]) == difference * level(3) / 255, "seed \(seed)")
      }
    }
    expectBlank(foreground, outside: foreground.occupiedColumns, seed: seed)
  }

  @Test(arguments: [1, 15, 31, 32, 33, 64, 75])
  func alpha(width: Int) throws {
    let seed = UInt64(width)
    var generator = SeededGenerator(seed: seed)
    let (drawing, region) = drawing(&generator, width: width, background: .transparent)
    let foreground = Foreground(alphaOf: try drawing.canvas, region: region)
    for y in 0..<region.height {
      for x in 0..<width {
        let alpha = drawing.rgba[4 * ((y + 1) * drawing.width + x + 2) + 3]
        #expect(foreground.values[y * width + x] == alpha, "seed \(seed)")
      }
    }
    expectBlank(foreground, outside: foreground.occupiedColumns, seed: seed)
  }

  @Test func aCleanBackgroundHasNoOccupiedColumns() throws {
    let drawing = Drawing(width: 100, height: 4, background: .gray(90))
    let region = PixelRegion(x: 0, y: 0, width: 100, height: 4)
    let foreground = Foreground(try drawing.canvas, region: region)
    #expect(foreground.occupiedColumns.allSatisfy { $0.isEmpty })
  }

  @Test(arguments: [(1, 1, 1), (280, 280, 7), (30, 20, 1), (1, 5000, 1), (800, 400, 14)])
  func samplesLieOnAGrid(width: Int, height: Int, step: Int) throws {
    var drawing = Drawing(width: width, height: height, background: .black)
    for y in stride(from: 0, to: height, by: step) {
      for x in stride(from: 0, to: width, by: step) { drawing.rgba[4 * (y * width + x)] = 255 }
    }
    let sample = CanvasSample(
      try drawing.canvas, region: PixelRegion(x: 0, y: 0, width: width, height: height))
    #expect(sample.step == step)
    let reds = stride(from: 0, to: sample.rgba.count, by: 4).map { sample.rgba[$0] }
    #expect(reds.count == ((width + step - 1) / step) * ((height + step - 1) / step))
    #expect(reds.allSatisfy { $0 == 255 })
  }
}
