import MNISTPreprocessing
import MNISTTestSupport
import Testing

@Suite struct InkMapTests {
  private func map(_ drawing: Drawing, region: PixelRegion? = nil) throws -> InkMap {
    InkMap(
      canvas: try drawing.canvas,
      region: region
        ?? PixelRegion(x: 0, y: 0, width: drawing.width, height: drawing.height))
  }

  @Test(arguments: [
    (Color.white, Color.black, 255), (.black, .white, 255), (.white, .grey(225), 30),
    (.grey(128), .grey(28), 100), (.grey(128), .grey(228), 100),
    (.white, Color(red: 0, green: 0, blue: 255), 255),
    (.white, Color(red: 255, green: 255, blue: 0), 255),
    (Color(red: 255, green: 255, blue: 0), Color(red: 255, green: 0, blue: 0), 255),
    (.transparent, .grey(200), 255),
  ])
  func measuresTheChannelThatDiffersMost(paper: Color, ink: Color, expected: Int) throws {
    var drawing = Drawing(width: 12, height: 10, paper: paper)
    drawing.fill(PixelRegion(x: 3, y: 2, width: 4, height: 5), ink)
    let map = try map(drawing)
    for y in 0..<10 {
      for x in 0..<12 {
        let isInk = 3..<7 ~= x && 2..<7 ~= y
        #expect(Int(map.values[y * 12 + x]) == (isInk ? expected : 0))
      }
    }
  }

  @Test func translucentInkCountsByItsAlpha() throws {
    var drawing = Drawing(width: 8, height: 8)
    drawing.rgba.replaceSubrange(4 * 9..<4 * 10, with: [0, 0, 0, 51])
    let map = try map(drawing)
    #expect(map.values[9] == 51)
  }

  @Test func measuresARegionAlone() throws {
    var drawing = Drawing(width: 20, height: 20, paper: .black)
    drawing.fill(PixelRegion(x: 5, y: 6, width: 10, height: 9), .white)
    drawing.fill(PixelRegion(x: 7, y: 8, width: 2, height: 1), .black)
    let map = try map(drawing, region: PixelRegion(x: 5, y: 6, width: 10, height: 9))
    #expect(map.values.indices.filter { map.values[$0] > 0 } == [22, 23])
  }

  @Test func polarityHoldsWhereASampleMissesTheDrawing() throws {
    // The sampling grid of 200×200 pixels has every fifth row and column.
    var drawing = Drawing(width: 200, height: 200, paper: .grey(100))
    drawing.fill(PixelRegion(x: 100, y: 101, width: 2, height: 1), .grey(180))
    let map = try map(drawing)
    #expect(map.values.filter { $0 == 80 }.count == 2)
  }

  /// Light that falls off to one side and a soft shadow, on darker and lighter drawings.
  @Test(arguments: [false, true])
  func subtractsUnevenLight(lighterInk: Bool) throws {
    var generator = SeededGenerator(seed: 9)
    var drawing = Drawing(width: 90, height: 80, paper: .grey(lighterInk ? 60 : 190))
    drawing.drawFour(left: 25, top: 12, size: 55, pen: 7, ink: .grey(lighterInk ? 190 : 50))
    drawing.add { x, y in
      let shadow = min(1, max(0, Double(x + y - 90) / 20)) * 25
      return Double(x) * 0.4 - shadow + generator.normal() * 2
    }
    let map = try map(drawing)
    var clean = Drawing(width: 90, height: 80)
    clean.drawFour(left: 25, top: 12, size: 55, pen: 7)
    let expected = try self.map(clean)
    var wrong = 0
    for index in map.values.indices {
      let isInk = expected.values[index] == 255
      let isPaper = expected.values[index] == 0
      if isInk && map.values[index] < 70 || isPaper && map.values[index] > 35 { wrong += 1 }
    }
    #expect(wrong <= 20, "seed 9")
    #expect(map.grain > 1 && map.grain < 8, "seed 9")
  }

  @Test func erasesWhatIsNotKept() {
    var values = [UInt8](repeating: 0, count: 80)
    for index in [11, 12, 36, 37] { values[index] = 200 }
    values[13] = 50
    var map = InkMap(width: 10, height: 8, values: values)
    let components = InkComponents(map, threshold: 100)
    #expect(components.components.count == 2)
    map.erase(components, except: [false, true])
    #expect(map.values.indices.filter { map.values[$0] > 0 } == [36, 37])
  }
}
