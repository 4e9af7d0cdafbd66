import MNISTPreprocessing
import MNISTTestSupport
import Testing

@Suite struct InkSourceTests {
  private func source(_ drawing: Drawing) throws -> InkSource {
    let canvas = try drawing.canvas
    let region = PixelRegion(x: 0, y: 0, width: drawing.width, height: drawing.height)
    return InkSource(CanvasSample(canvas, region: region), of: canvas, region: region)
  }

  private func paper(_ drawing: Drawing) throws -> PaperColor? {
    if case .color(let paper) = try source(drawing) { return paper }
    return nil
  }

  @Test(arguments: [Color.black, .white, Color(red: 200, green: 30, blue: 90)])
  func marksOnTransparencyAreAlpha(ink: Color) throws {
    var drawing = Drawing(width: 60, height: 60, paper: .transparent)
    drawing.drawFour(left: 15, top: 10, size: 40, pen: 5, ink: ink)
    #expect(try source(drawing) == .alpha)
  }

  @Test func anEraserThatPaintsWhiteIsPaper() throws {
    var drawing = Drawing(width: 60, height: 60, paper: .transparent)
    drawing.drawFour(left: 15, top: 10, size: 40, pen: 5)
    drawing.stroke([(10, 50), (50, 50)], pen: 8, ink: .white)
    #expect(try source(drawing) == .color(PaperColor(red: 255, green: 255, blue: 255)))
  }

  @Test(arguments: [Color.white, .black, .grey(128), Color(red: 250, green: 240, blue: 30)])
  func theCommonestColorIsThePaper(paper color: Color) throws {
    var drawing = Drawing(width: 60, height: 50, paper: color)
    drawing.drawFour(left: 15, top: 5, size: 40, pen: 6, ink: Color(red: 0, green: 60, blue: 200))
    let paper = try #require(try paper(drawing))
    #expect([paper.red, paper.green, paper.blue] == [color.red, color.green, color.blue])
    #expect(paper.uniformity > 0.9)
  }

  @Test func fewTransparentPixelsDoNotCount() throws {
    var drawing = Drawing(width: 40, height: 40, paper: .grey(90))
    for index in 0..<300 { drawing.rgba[4 * index + 3] = 0 }
    let paper = try #require(try paper(drawing))
    #expect(paper.red == 90)
  }

  @Test func grainMakesThePaperUneven() throws {
    var generator = SeededGenerator(seed: 4)
    var drawing = Drawing(width: 60, height: 60, paper: .grey(150))
    drawing.add { _, _ in generator.normal() * 8 }
    let paper = try #require(try paper(drawing))
    #expect(abs(Int(paper.red) - 150) <= 3, "seed 4")
    #expect(paper.uniformity < 0.6, "seed 4")
    #expect(paper.grain > 5 && paper.grain < 10, "seed 4")
  }

  @Test(arguments: [(1, 1), (1, 5000), (5000, 1), (3, 2)])
  func looksAtAnyShape(width: Int, height: Int) throws {
    let paper = try #require(try paper(Drawing(width: width, height: height, paper: .grey(77))))
    #expect(paper.red == 77)
  }
}
