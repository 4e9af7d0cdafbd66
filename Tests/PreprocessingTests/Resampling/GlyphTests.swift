import MNISTPreprocessing
import Testing

@Suite struct GlyphTests {
  private func levels(_ foreground: Foreground) throws -> ForegroundLevels {
    try #require(ForegroundLevels(foreground))
  }

  @Test(arguments: [(10, 4), (40, 100), (80, 80), (333, 57), (3, 200)])
  func keepsAspectAndMass(width: Int, height: Int) throws {
    // A filled box with background around it.
    let (fullWidth, fullHeight) = (width + 8, height + 6)
    var values = [UInt8](repeating: 0, count: fullWidth * fullHeight)
    for y in 3..<height + 3 {
      for x in 4..<width + 4 { values[y * fullWidth + x] = 255 }
    }
    let foreground = Foreground(width: fullWidth, height: fullHeight, values: values)
    let glyph = Glyph(
      foreground, box: PixelRegion(x: 4, y: 3, width: width, height: height),
      levels: try levels(foreground),
      scale: Float(Glyph.boxSide) / Float(max(width, height)))
    let inside = (
      width: glyph.width - 2 * Glyph.margin, height: glyph.height - 2 * Glyph.margin
    )
    #expect(max(inside.width, inside.height) == Glyph.boxSide)
    let scale = Float(Glyph.boxSide) / Float(max(width, height))
    #expect(abs(Float(inside.width) - Float(width) * scale) <= 0.5)
    #expect(abs(Float(inside.height) - Float(height) * scale) <= 0.5)
    let expected = Float(inside.width * inside.height)
    #expect(abs(glyph.mass - expected) < 0.02 * expected)
  }

  /// Where floats have few digits left for a pixel's place.
  @Test(arguments: [40, 80, 1000])
  func placeInALongPictureDoesNotMatter(length: Int) throws {
    func glyph(at start: Int) throws -> Glyph {
      var values = [UInt8](repeating: 0, count: start + length + 100)
      for index in start..<start + length { values[index] = UInt8(100 + (index - start) % 7) }
      let foreground = Foreground(width: values.count, height: 1, values: values)
      return Glyph(
        foreground, box: PixelRegion(x: start, y: 0, width: length, height: 1),
        levels: try levels(foreground), scale: Float(Glyph.boxSide) / Float(length))
    }
    #expect(try glyph(at: 50) == glyph(at: (1 << 17) + 1))
  }

  @Test func averagesTheAreaItShrinks() throws {
    // Stripes of one pixel become an even gray of one half.
    let side = 4 * Glyph.boxSide
    var values = [UInt8](repeating: 0, count: side * side)
    for y in 0..<side {
      for x in stride(from: 0, to: side, by: 2) { values[y * side + x] = 255 }
    }
    let foreground = Foreground(width: side, height: side, values: values)
    let glyph = Glyph(
      foreground, box: PixelRegion(x: 0, y: 0, width: side, height: side),
      levels: try levels(foreground), scale: 0.25)
    let inside = Glyph.margin..<Glyph.margin + Glyph.boxSide
    for y in inside {
      for x in inside { #expect(abs(glyph[x, y] - 0.5) < 0.004) }
    }
  }

  @Test func theLoopOfAMarkerStaysOpen() throws {
    // A ring with a hole of 4 pixels in 40: in the box that would be 2 of 20.
    var values = [UInt8](repeating: 0, count: 48 * 48)
    for y in 0..<48 {
      for x in 0..<48 {
        let (dx, dy) = (Double(x) - 23.5, Double(y) - 23.5)
        if 2 * 2..<20 * 20 ~= dx * dx + dy * dy { values[y * 48 + x] = 255 }
      }
    }
    let foreground = Foreground(width: 48, height: 48, values: values)
    let levels = try levels(foreground)
    let components = ConnectedComponents(foreground, threshold: levels.threshold)
    let shape = try #require(DigitShape(components.marked([true])))
    let glyph = Glyph(foreground, shape, levels: levels)
    let edge = Glyph.margin + Glyph.boxSide / 4
    let hole = glyph.row(glyph.height / 2).dropFirst(edge).dropLast(edge).filter { $0 < 0.5 }
    #expect(hole.count > Glyph.boxSide / 6)
  }

  @Test(arguments: [1.0, 2, 4, 9, 20])
  func thinStrokesBecomeVisible(pen: Double) throws {
    var drawing = Sketch(width: 150, height: 150)
    drawing.drawFour(left: 30, top: 20, size: 110, pen: pen)
    let foreground = Foreground(try drawing.bitmap)
    let levels = try levels(foreground)
    let components = ConnectedComponents(foreground, threshold: levels.threshold)
    let shape = try #require(
      DigitShape(components.marked(components.components.map { _ in true })))
    let glyph = Glyph(foreground, shape, levels: levels)
    // The strokes of this 4 are about two and a half times as long as it is high.
    let width = glyph.mass / (2.5 * Float(Glyph.boxSide)) / Float(Glyph.oversampling)
    // A pen of a single pixel is gray over two of the thumbnail: its edges stay soft.
    #expect(width > 1.4, "the strokes are about \(width) pixels wide")
    let rows = (0..<glyph.height).filter { y in glyph.row(y).contains { $0 > 0.5 } }
    let first = try #require(rows.first)
    let last = try #require(rows.last)
    #expect(abs(last - first + 1 - Glyph.boxSide) <= 3)
  }
}
