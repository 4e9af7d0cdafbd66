import MNISTPreprocessing
import Testing

@Suite struct DigitShapeTests {
  private func components(_ foreground: Foreground) -> ConnectedComponents {
    ConnectedComponents(foreground, threshold: 128)
  }

  private func foreground(width: Int, height: Int, _ isStroke: (Int, Int) -> Bool) -> Foreground {
    var values = [UInt8](repeating: 0, count: width * height)
    for y in 0..<height {
      for x in 0..<width where isStroke(x, y) { values[y * width + x] = 255 }
    }
    return Foreground(width: width, height: height, values: values)
  }

  @Test(arguments: [1, 3, 6, 10])
  func measuresStrokes(pen: Int) throws {
    let components = components(
      foreground(width: 100, height: 100) { x, y in 10..<90 ~= y && 40..<40 + pen ~= x })
    let shape = try #require(DigitShape(components.marked([true])))
    #expect(shape.boundingBox == PixelRegion(x: 40, y: 10, width: pen, height: 80))
    // The outline of an upright bar isn't overstated, so the estimate is 4/π too wide.
    #expect(shape.strokeWidth > 1.1 * Float(pen) && shape.strokeWidth < 1.3 * Float(pen))
  }

  @Test func isTheMeanOverAllDirections() throws {
    // A ring of 8 pixels.
    let components = components(
      foreground(width: 120, height: 120) { x, y in
        let (dx, dy) = (Double(x) - 59.5, Double(y) - 59.5)
        return 36 * 36..<44 * 44 ~= dx * dx + dy * dy
      })
    let shape = try #require(DigitShape(components.marked([true])))
    #expect(abs(shape.strokeWidth - 8) < 0.4)
  }

  @Test func leavesOutWhatIsNotWanted() throws {
    // A wanted bar of 4 pixels, and beside it, above and below, what isn't.
    let components = components(
      foreground(width: 60, height: 60) { x, y in
        x < 10 || 20..<24 ~= x && 20..<40 ~= y || 30..<60 ~= x && 50..<60 ~= y
      })
    try #require(components.components.count == 3)
    let shape = try #require(DigitShape(components.marked([false, true, false])))
    #expect(shape.boundingBox == PixelRegion(x: 20, y: 20, width: 4, height: 20))
    #expect(abs(shape.strokeWidth - 2 * 80 / (48 * 3.14159265 / 4)) < 0.001)
  }

  @Test func tooLittleIsNotADrawing() {
    let components = components(foreground(width: 9, height: 9) { x, y in x == 4 && 2..<6 ~= y })
    #expect(DigitShape(components.marked([true])) == nil)
    #expect(DigitShape(components.marked([false])) == nil)
  }
}
