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
      levels: try levels(foreground), scale: 80 / Float(max(width, height)))
    let inside = (
      width: glyph.width - 2 * Glyph.margin, height: glyph.height - 2 * Glyph.margin
    )
    #expect(max(inside.width, inside.height) == 80)
    let scale = 80 / Float(max(width, height))
    #expect(abs(Float(inside.width) - Float(width) * scale) <= 0.5)
    #expect(abs(Float(inside.height) - Float(height) * scale) <= 0.5)
    let mass = glyph.values.reduce(0, +)
    let expected = Float(inside.width * inside.height)
    #expect(abs(mass - expected) < 0.02 * expected)
    #expect(glyph.values.allSatisfy { $0 >= 0 && $0 <= 1.0001 })
  }

  @Test func averagesTheAreaItShrinks() throws {
    // Stripes of one pixel become an even gray of one half.
    var values = [UInt8](repeating: 0, count: 320 * 320)
    for y in 0..<320 {
      for x in stride(from: 0, to: 320, by: 2) { values[y * 320 + x] = 255 }
    }
    let foreground = Foreground(width: 320, height: 320, values: values)
    let glyph = Glyph(
      foreground, box: PixelRegion(x: 0, y: 0, width: 320, height: 320),
      levels: try levels(foreground),
      scale: 0.25)
    for y in 10..<90 {
      for x in 10..<90 { #expect(abs(glyph.values[y * glyph.width + x] - 0.5) < 0.004) }
    }
  }

  @Test(arguments: [1, 2.5, 4] as [Float])
  func dilatesADotToADisc(radius: Float) {
    var values = [Float](repeating: 0, count: 31 * 31)
    values[15 * 31 + 15] = 1
    var glyph = Glyph(width: 31, height: 31, values: values)
    glyph.dilate(radius: radius, threshold: 0.5)
    for y in 0..<31 {
      for x in 0..<31 {
        let (dx, dy) = (Float(x - 15), Float(y - 15))
        let distance = (dx * dx + dy * dy).squareRoot()
        let value = glyph.values[y * 31 + x]
        // The distance by sweeps is up to 8 % too long between the axes and the diagonals.
        if distance * 1.09 <= radius { #expect(value == 1) }
        if distance >= radius + 1 { #expect(value == 0) }
      }
    }
  }

  @Test(arguments: [1, 2.5, 4] as [Float])
  func erodesABar(radius: Float) {
    var values = [Float](repeating: 0, count: 40 * 40)
    for y in 5..<35 {
      for x in 10..<26 { values[y * 40 + x] = 1 }
    }
    var glyph = Glyph(width: 40, height: 40, values: values)
    glyph.erode(radius: radius, threshold: 0.5)
    let row = glyph.values[20 * 40..<21 * 40]
    // The first background pixel beside the bar is half a pixel from its edge: that much is lost on
    // each side.
    #expect(abs(row.reduce(0, +) - (16 - 2 * radius)) <= 1.01)
    #expect(glyph.values[20 * 40 + 18] == 1)
    #expect(glyph.values[20 * 40 + 10] == 0)
    #expect(glyph.values.allSatisfy { $0 >= 0 && $0 <= 1 })
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
    let shape = try #require(DigitShape(components, of: [true]))
    let glyph = Glyph(foreground, shape, levels: levels)
    let middle = glyph.height / 2
    let row = glyph.values[middle * glyph.width..<(middle + 1) * glyph.width]
    let hole = row.dropFirst(Glyph.margin + 20).dropLast(Glyph.margin + 20).filter { $0 < 0.5 }
    #expect(hole.count > 14)
  }

  @Test(arguments: [1.0, 2, 4, 9, 20])
  func thinStrokesBecomeVisible(pen: Double) throws {
    var drawing = Drawing(width: 150, height: 150)
    drawing.drawFour(left: 30, top: 20, size: 110, pen: pen)
    let foreground = Foreground(
      try drawing.canvas, region: PixelRegion(x: 0, y: 0, width: 150, height: 150))
    let levels = try levels(foreground)
    let components = ConnectedComponents(foreground, threshold: levels.threshold)
    let shape = try #require(DigitShape(components, of: components.components.map { _ in true }))
    let glyph = Glyph(foreground, shape, levels: levels)
    let mass = glyph.values.reduce(0, +)
    // The strokes of this 4 are about two and a half times as long as it is high.
    #expect(mass > 2 * 80 * 8, "the strokes are about \(mass / 200) working pixels wide")
    let isStroke = glyph.values.map { $0 > 0.5 }
    let rows = (0..<glyph.height).filter { y in
      isStroke[y * glyph.width..<(y + 1) * glyph.width].contains(true)
    }
    let first = try #require(rows.first)
    let last = try #require(rows.last)
    #expect(76...83 ~= last - first + 1)
  }
}
