import MNISTPreprocessing
import MNISTTestSupport
import Testing

@Suite struct ConnectedComponentsTests {
  /// `#` is foreground.
  private func foreground(_ rows: [String]) -> Foreground {
    Foreground(
      width: rows[0].utf8.count, height: rows.count,
      values: rows.flatMap { row in row.utf8.map { $0 == 35 ? 255 : 0 as UInt8 } })
  }

  @Test func pixelsThatTouchAreOneComponent() {
    let components = ConnectedComponents(
      foreground([
        "##...###..",
        "..#..#.#..",
        "...#.#.#.#",
        "##...###..",
      ]), threshold: 100
    ).components
    #expect(components.count == 4)
    #expect(components[0].boundingBox == PixelRegion(x: 0, y: 0, width: 4, height: 3))
    #expect(components[0].area == 4)
    #expect(components[0].hasCorner)
    #expect(components[1].boundingBox == PixelRegion(x: 5, y: 0, width: 3, height: 4))
    #expect(components[1].area == 10)
    #expect(!components[1].hasCorner)
    #expect(components[2].boundingBox == PixelRegion(x: 9, y: 2, width: 1, height: 1))
    #expect(components[3].hasCorner)
  }

  @Test func joinsArmsThatMeetLate() {
    let components = ConnectedComponents(
      foreground([
        "#.#.#.#",
        "#.#.#.#",
        "#.###.#",
        "#.....#",
        "#######",
      ]), threshold: 100
    ).components
    #expect(components.map(\.area) == [15, 7])
  }

  /// `+` is pale: part of a stroke that is strong elsewhere, or else dust.
  @Test func paleComponentsNeedAStrongPixel() {
    let rows = [
      "++...+..++",
      "+....+..++",
      "....+++...",
      "....+#+..#",
    ]
    let foreground = Foreground(
      width: 10, height: 4,
      values: rows.flatMap { row in row.utf8.map { $0 == 35 ? 255 : $0 == 43 ? 80 : 0 as UInt8 } })
    let components = ConnectedComponents(foreground, threshold: 50, strong: 100)
    #expect(components.components.map(\.area) == [8, 1])
    #expect(components.runs.map(\.component) == [0, 0, 0, 0, 1])
    #expect(ConnectedComponents(foreground, threshold: 50).components.count == 4)
    #expect(ConnectedComponents(foreground, threshold: 100).components.map(\.area) == [1, 1])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func agreesWithFloodFill(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (width, height) = (
      Int.random(in: 1...24, using: &generator), Int.random(in: 1...24, using: &generator)
    )
    let density = Double.random(in: 0.1...0.9, using: &generator)
    let values = (0..<width * height).map { _ in
      Double.random(in: 0..<1, using: &generator) < density ? 255 : 0 as UInt8
    }
    let found = ConnectedComponents(
      Foreground(width: width, height: height, values: values), threshold: 100
    ).components.map(\.area).sorted()
    #expect(found == floodFillAreas(values, width: width, height: height), "seed \(seed)")
  }

  private func floodFillAreas(_ values: [UInt8], width: Int, height: Int) -> [Int] {
    var isSeen = values.map { $0 == 0 }
    var areas: [Int] = []
    for start in values.indices where !isSeen[start] {
      var pending = [start]
      var area = 0
      isSeen[start] = true
      while let index = pending.popLast() {
        area += 1
        let (x, y) = (index % width, index / width)
        for nextY in max(0, y - 1)...min(height - 1, y + 1) {
          for nextX in max(0, x - 1)...min(width - 1, x + 1)
          where !isSeen[nextY * width + nextX] {
            isSeen[nextY * width + nextX] = true
            pending.append(nextY * width + nextX)
          }
        }
      }
      areas.append(area)
    }
    return areas.sorted()
  }

  private func selection(_ drawing: Sketch) throws -> ConnectedComponents {
    var components = ConnectedComponents(Foreground(try drawing.bitmap), threshold: 100)
    components.markDigit()
    return components
  }

  @Test func specksAreNotTheDigit() throws {
    var drawing = Sketch(width: 100, height: 100)
    drawing.drawFour(left: 30, top: 30, size: 40, pen: 5)
    drawing.fill(PixelRegion(x: 3, y: 3, width: 2, height: 2), .black)
    drawing.fill(PixelRegion(x: 90, y: 95, width: 3, height: 2), .black)
    let box = try #require(DigitShape(try selection(drawing))).boundingBox
    #expect(box.x > 20 && box.y > 20 && box.longerSide < 50)
  }

  @Test func bothStrokesOfAFourAreTheDigit() throws {
    var drawing = Sketch(width: 100, height: 100)
    drawing.stroke([(40, 20), (25, 55), (60, 55)], pen: 4, color: .black)
    drawing.stroke([(70, 30), (70, 85)], pen: 4, color: .black)
    #expect(try selection(drawing).isDigit == [true, true])
  }

  @Test func aDarkEdgeIsNotTheDigit() throws {
    var drawing = Sketch(width: 100, height: 100)
    drawing.drawFour(left: 40, top: 30, size: 30, pen: 5)
    drawing.fill(PixelRegion(x: 0, y: 0, width: 9, height: 100), .black)
    #expect(try selection(drawing).isDigit == [false, true])
  }

  @Test func aTightlyCutDigitIsNotAnEdge() throws {
    var drawing = Sketch(width: 40, height: 60)
    drawing.fill(PixelRegion(x: 0, y: 0, width: 40, height: 8), .black)
    drawing.stroke([(36, 4), (15, 58)], pen: 8, color: .black)
    #expect(try selection(drawing).isDigit == [true])
  }

  @Test func findsTheInsideOfAFrame() throws {
    var drawing = Sketch(width: 100, height: 80)
    drawing.frame(PixelRegion(x: 5, y: 4, width: 90, height: 70), thickness: 2, .black)
    drawing.drawFour(left: 40, top: 20, size: 40, pen: 5)
    var components = try selection(drawing)
    let inside = components.frameInterior()
    #expect(inside == PixelRegion(x: 8, y: 7, width: 84, height: 64))
  }

  @Test func findsAPanel() throws {
    var drawing = Sketch(width: 100, height: 80)
    drawing.fill(PixelRegion(x: 20, y: 10, width: 52, height: 60), .black)
    drawing.drawFour(left: 35, top: 20, size: 40, pen: 5, color: .white)
    var components = try selection(drawing)
    let interior = components.frameInterior()
    let inside = try #require(interior)
    #expect(inside.x > 20 && inside.y > 10)
    #expect(inside.x <= 30 && inside.y <= 17 && inside.width >= 36 && inside.height >= 44)
  }

  @Test func aRoundZeroIsNotAFrame() throws {
    var drawing = Sketch(width: 60, height: 60)
    let points = (0...40).map { step -> (x: Double, y: Double) in
      // A circle of rational points: no trigonometry needed.
      let t = Double(step % 20) / 10 - 1
      let (c, s) = ((1 - t * t) / (1 + t * t), 2 * t / (1 + t * t))
      return step < 20 ? (30 + 25 * c, 30 + 25 * s) : (30 - 25 * c, 30 - 25 * s)
    }
    drawing.stroke(points, pen: 5, color: .black)
    var components = try selection(drawing)
    #expect(components.frameInterior() == nil)
  }
}
