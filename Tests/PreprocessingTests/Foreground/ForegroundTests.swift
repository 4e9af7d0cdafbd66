import MNISTPreprocessing
import MNISTTestSupport
import Testing

@Suite struct ForegroundTests {
  private func foreground(_ drawing: Sketch, region: PixelRegion? = nil) throws -> Foreground {
    Foreground(try drawing.bitmap, region: region)
  }

  @Test(arguments: [
    (Color.white, Color.black, 255), (.black, .white, 255), (.white, .gray(225), 30),
    (.gray(128), .gray(28), 100), (.gray(128), .gray(228), 100),
    (.white, Color(red: 0, green: 0, blue: 255), 255),
    (.white, Color(red: 255, green: 255, blue: 0), 255),
    (Color(red: 255, green: 255, blue: 0), Color(red: 255, green: 0, blue: 0), 255),
    (.transparent, .gray(200), 255),
  ])
  func measuresTheChannelThatDiffersMost(background: Color, color: Color, expected: Int) throws {
    var drawing = Sketch(width: 12, height: 10, background: background)
    drawing.fill(PixelRegion(x: 3, y: 2, width: 4, height: 5), color)
    let foreground = try foreground(drawing)
    for y in 0..<10 {
      for x in 0..<12 {
        let isStroke = 3..<7 ~= x && 2..<7 ~= y
        #expect(Int(foreground.values[y * 12 + x]) == (isStroke ? expected : 0))
      }
    }
  }

  @Test func translucentPixelsCountByTheirAlpha() throws {
    var drawing = Sketch(width: 8, height: 8)
    drawing.rgba.replaceSubrange(4 * 9..<4 * 10, with: [0, 0, 0, 51])
    let foreground = try foreground(drawing)
    #expect(foreground.values[9] == 51)
  }

  @Test func measuresARegionAlone() throws {
    var drawing = Sketch(width: 20, height: 20, background: .black)
    drawing.fill(PixelRegion(x: 5, y: 6, width: 10, height: 9), .white)
    drawing.fill(PixelRegion(x: 7, y: 8, width: 2, height: 1), .black)
    let foreground = try foreground(drawing, region: PixelRegion(x: 5, y: 6, width: 10, height: 9))
    #expect(foreground.values.indices.filter { foreground.values[$0] > 0 } == [22, 23])
  }

  @Test func polarityHoldsWhereASampleMissesTheDrawing() throws {
    // The sampling grid of 200×200 pixels has every fifth row and column.
    var drawing = Sketch(width: 200, height: 200, background: .gray(100))
    drawing.fill(PixelRegion(x: 100, y: 101, width: 2, height: 1), .gray(180))
    let foreground = try foreground(drawing)
    #expect(foreground.values.filter { $0 == 80 }.count == 2)
  }

  /// Light that falls off to one side and a soft shadow, on darker and lighter drawings.
  @Test(arguments: [false, true])
  func subtractsUnevenLight(isLightOnDark: Bool) throws {
    var generator = SeededGenerator(seed: 9)
    var drawing = Sketch(width: 90, height: 80, background: .gray(isLightOnDark ? 60 : 190))
    drawing.drawFour(left: 25, top: 12, size: 55, pen: 7, color: .gray(isLightOnDark ? 190 : 50))
    drawing.add { x, y in
      let shadow = min(1, max(0, Double(x + y - 90) / 20)) * 25
      return Double(x) * 0.4 - shadow + generator.normal() * 2
    }
    let foreground = try foreground(drawing)
    var clean = Sketch(width: 90, height: 80)
    clean.drawFour(left: 25, top: 12, size: 55, pen: 7)
    let expected = try self.foreground(clean)
    var wrong = 0
    for index in foreground.values.indices {
      let isStroke = expected.values[index] == 255
      let isBackground = expected.values[index] == 0
      let value = foreground.values[index]
      if isStroke && value < 70 || isBackground && value > 35 { wrong += 1 }
    }
    #expect(wrong <= 20, "seed 9")
    #expect(foreground.noise > 1 && foreground.noise < 8, "seed 9")
  }

  @Test func erasesWhatIsNotKept() {
    var values = [UInt8](repeating: 0, count: 80)
    for index in [11, 12, 36, 37] { values[index] = 200 }
    values[13] = 50
    var foreground = Foreground(width: 10, height: 8, values: values)
    let components = ConnectedComponents(foreground, threshold: 100)
    #expect(components.components.count == 2)
    foreground.eraseAllButDigit(components.marked([false, true]))
    #expect(foreground.values.indices.filter { foreground.values[$0] > 0 } == [36, 37])
  }
}
