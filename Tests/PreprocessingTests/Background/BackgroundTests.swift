import MNISTPreprocessing
import MNISTTestSupport
import Testing

@Suite struct BackgroundTests {
  private func background(_ drawing: Sketch) throws -> Background {
    let thumbnail = Thumbnail(try drawing.bitmap)
    var sample = PixelSample()
    sample.take(thumbnail)
    return Background(thumbnail, sample)
  }

  private func backgroundColor(_ drawing: Sketch) throws -> BackgroundColor? {
    if case .color(let color) = try background(drawing) { return color }
    return nil
  }

  @Test(arguments: [Color.black, .white, Color(red: 200, green: 30, blue: 90)])
  func marksOnTransparencyAreTheDrawing(color: Color) throws {
    var drawing = Sketch(width: 60, height: 60, background: .transparent)
    drawing.drawFour(left: 15, top: 10, size: 40, pen: 5, color: color)
    #expect(try background(drawing) == .transparent)
  }

  @Test func anEraserThatPaintsWhiteIsBackground() throws {
    var drawing = Sketch(width: 60, height: 60, background: .transparent)
    drawing.drawFour(left: 15, top: 10, size: 40, pen: 5)
    drawing.stroke([(10, 50), (50, 50)], pen: 8, color: .white)
    #expect(try background(drawing) == .color(BackgroundColor(red: 255, green: 255, blue: 255)))
  }

  @Test(arguments: [Color.white, .black, .gray(128), Color(red: 250, green: 240, blue: 30)])
  func theMostCommonColorIsTheBackground(background color: Color) throws {
    var drawing = Sketch(width: 60, height: 50, background: color)
    drawing.drawFour(left: 15, top: 5, size: 40, pen: 6, color: Color(red: 0, green: 60, blue: 200))
    let found = try #require(try backgroundColor(drawing))
    #expect([found.red, found.green, found.blue] == [color.red, color.green, color.blue])
    #expect(found.uniformity > 0.9)
  }

  @Test func fewTransparentPixelsDoNotCount() throws {
    var drawing = Sketch(width: 40, height: 40, background: .gray(90))
    for index in 0..<300 { drawing.rgba[4 * index + 3] = 0 }
    #expect(try backgroundColor(drawing)?.red == 90)
  }

  @Test func noiseMakesTheBackgroundUneven() throws {
    var generator = SeededGenerator(seed: 4)
    var drawing = Sketch(width: 60, height: 60, background: .gray(150))
    drawing.add { _, _ in generator.normal() * 8 }
    let color = try #require(try backgroundColor(drawing))
    #expect(abs(Int(color.red) - 150) <= 3, "seed 4")
    #expect(color.uniformity < 0.6, "seed 4")
    #expect(color.noise > 5 && color.noise < 10, "seed 4")
  }

  @Test(arguments: [(1, 1), (1, 5000), (5000, 1), (3, 2)])
  func looksAtAnyShape(width: Int, height: Int) throws {
    let drawing = Sketch(width: width, height: height, background: .gray(77))
    #expect(try backgroundColor(drawing)?.red == 77)
  }
}
