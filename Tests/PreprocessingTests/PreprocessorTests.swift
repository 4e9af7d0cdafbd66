import MNISTPreprocessing
import MNISTTestSupport
import Testing

extension Preprocessor {
  /// The picture that a new preprocessor makes.
  fileprivate static func image(of bitmap: Bitmap) -> DigitImage? {
    var preprocessor = Preprocessor()
    return preprocessor.digitImage(from: bitmap)
  }
}

@Suite struct PreprocessorTests {
  /// What all the drawings of a 4 below should look like.
  private func reference() throws -> DigitImage {
    var drawing = Sketch(width: 100, height: 100)
    drawing.drawFour(left: 30, top: 20, size: 60, pen: 8)
    return try #require(Preprocessor.image(of: try drawing.bitmap))
  }

  @Test(arguments: [
    Color.white, .black, .gray(131), .transparent, Color(red: 10, green: 200, blue: 77, alpha: 90),
    Color(red: 255, green: 255, blue: 255, alpha: 0),
  ])
  func oneColorIsBlank(color: Color) throws {
    for (width, height) in [(1, 1), (28, 28), (100, 100), (2, 70), (90, 1)] {
      let drawing = Sketch(width: width, height: height, background: color)
      #expect(Preprocessor.image(of: try drawing.bitmap) == nil)
    }
  }

  /// On a scan of 28×28 pixels, a bar that is a third as dark as the stroke it leaves from stays; a
  /// speck as dark as the bar doesn't.
  @Test func paleStrokesStayAndPaleSpecksGo() throws {
    func image(bar: UInt8, speck: UInt8) throws -> DigitImage {
      var rgba = [UInt8](repeating: 255, count: 4 * 28 * 28)
      func mark(_ x: Int, _ y: Int, _ level: UInt8) {
        for channel in 0..<3 { rgba[4 * (y * 28 + x) + channel] = level }
      }
      for y in 6...20 { mark(15, y, 120) }
      for x in 8...14 { mark(x, 13, bar) }
      mark(25, 3, speck)
      mark(26, 3, speck)
      return try #require(
        Preprocessor.image(of: try Bitmap(rgba: rgba, width: 28, height: 28)))
    }
    let pale = try image(bar: 210, speck: 255)
    let dark = try image(bar: 120, speck: 255)
    let withoutBar = try image(bar: 255, speck: 255)
    func ink(_ image: DigitImage) -> Float { image.pixels.reduce(0, +) }
    #expect(ink(pale) > ink(withoutBar) + 0.5 * (ink(dark) - ink(withoutBar)))
    // Two pixels more change the contrast, and so the edges of strokes. As part of the digit they
    // would move it, and pixels would change from black to white.
    let speckled = try image(bar: 210, speck: 210)
    #expect(zip(speckled.pixels, pale.pixels).allSatisfy { abs($0 - $1) < 0.3 })
  }

  /// What is written beside the digit and was cut off by the picture's edge isn't a part of it; in a picture
  /// cut out closely, a stroke at the edge is.
  @Test(arguments: [0.0, 100])
  func leavesOutTheEdgeOfANeighbor(x: Double) throws {
    var drawing = Sketch(width: 100, height: 100)
    drawing.drawFour(left: 30, top: 20, size: 60, pen: 8)
    drawing.stroke([(x, 30), (x + 6 * (50 - x) / 50, 50), (x, 70)], pen: 8, color: .black)
    let image = try #require(Preprocessor.image(of: try drawing.bitmap))
    #expect(meanDifference(image, try reference()) < 0.002)
    var close = Sketch(width: 44, height: 64)
    close.stroke([(12, 0), (0, 40), (28, 40)], pen: 4, color: .black)
    close.stroke([(42, 10), (42, 56)], pen: 4, color: .black)
    let whole = try #require(Preprocessor.image(of: try close.bitmap))
    #expect((18..<25).contains { column in whole.pixels[14 * 28 + column] > 0.5 })
  }

  @Test(arguments: [28, 90], [1.0, 4, 9])
  func noiseAndUnevenLightAreBlank(side: Int, deviation: Double) throws {
    var generator = SeededGenerator(seed: UInt64(side) + UInt64(deviation))
    for slope in [0, 60.0] {
      var drawing = Sketch(width: side, height: side, background: .gray(120))
      drawing.add { x, y in
        slope * Double(x) / Double(side) + generator.normal() * deviation
      }
      #expect(
        Preprocessor.image(of: try drawing.bitmap) == nil,
        "seed \(side + Int(deviation)), slope \(slope)")
    }
  }

  @Test(arguments: [
    (Color.black, Color.white), (.transparent, .black), (.transparent, .white),
    (.white, .gray(232)), (.white, Color(red: 0, green: 0, blue: 255)),
    (Color(red: 20, green: 90, blue: 40), Color(red: 250, green: 240, blue: 200)),
    (.white, Color(red: 255, green: 240, blue: 0)),
    (.transparent, Color(red: 0, green: 0, blue: 0, alpha: 70)),
  ])
  func colorsDoNotMatter(background: Color, color: Color) throws {
    var drawing = Sketch(width: 100, height: 100, background: background)
    drawing.drawFour(left: 30, top: 20, size: 60, pen: 8, color: color)
    let image = try #require(Preprocessor.image(of: try drawing.bitmap))
    #expect(meanDifference(image, try reference()) < 0.01)
  }

  @Test(arguments: [
    (0.0, 0.0, 60.0, 100, 100), (50, 35, 60, 100, 100), (3, 2, 30, 60, 60), (130, 60, 35, 200, 110),
    (20, 10, 120, 150, 150),
  ])
  func placeAndSizeDoNotMatter(
    left: Double, top: Double, size: Double, width: Int, height: Int
  ) throws {
    var drawing = Sketch(width: width, height: height)
    let pen = size * 8 / 60
    drawing.drawFour(left: left + pen, top: top + pen, size: size - pen, pen: pen)
    var alike = Sketch(width: 100, height: 100)
    alike.drawFour(left: 20, top: 20, size: 52, pen: 8)
    let image = try #require(Preprocessor.image(of: try drawing.bitmap))
    let expected = try #require(Preprocessor.image(of: try alike.bitmap))
    #expect(meanDifference(image, expected) < 0.02)
  }

  @Test func dustAndFrameDoNotMatter() throws {
    var drawing = Sketch(width: 100, height: 100)
    drawing.drawFour(left: 30, top: 20, size: 60, pen: 8)
    drawing.frame(PixelRegion(x: 1, y: 1, width: 98, height: 97), thickness: 2, .gray(60))
    drawing.fill(PixelRegion(x: 8, y: 9, width: 3, height: 2), .black)
    drawing.fill(PixelRegion(x: 90, y: 50, width: 1, height: 1), .black)
    let image = try #require(Preprocessor.image(of: try drawing.bitmap))
    #expect(meanDifference(image, try reference()) < 0.01)
  }

  @Test func aPanelIsTheBackground() throws {
    var drawing = Sketch(width: 130, height: 110)
    drawing.fill(PixelRegion(x: 10, y: 5, width: 100, height: 100), .black)
    drawing.drawFour(left: 40, top: 25, size: 60, pen: 8, color: .white)
    let image = try #require(Preprocessor.image(of: try drawing.bitmap))
    #expect(meanDifference(image, try reference()) < 0.01)
  }

  @Test(arguments: [false, true])
  func aPhotographComesOutTheSame(isLightOnDark: Bool) throws {
    var generator = SeededGenerator(seed: 21)
    var drawing = Sketch(width: 100, height: 100, background: .gray(isLightOnDark ? 50 : 200))
    drawing.drawFour(
      left: 30, top: 20, size: 60, pen: 8, color: .gray(isLightOnDark ? 190 : 60))
    drawing.add { x, y in
      Double(x) * 0.3 - Double(y) * 0.2 + generator.normal() * 3
    }
    let image = try #require(Preprocessor.image(of: try drawing.bitmap))
    #expect(meanDifference(image, try reference()) < 0.03, "seed 21")
  }

  /// A dark corner, whose edge crosses the picture, isn't a stroke.
  @Test(arguments: [100, 280])
  func aShadowIsNotAStroke(side: Int) throws {
    var generator = SeededGenerator(seed: 22)
    let size = Double(side)
    var drawing = Sketch(width: side, height: side, background: .gray(205))
    drawing.drawFour(
      left: 0.3 * size, top: 0.2 * size, size: 0.6 * size, pen: 0.08 * size, color: .gray(62))
    for y in 0..<side {
      for x in 0..<side {
        let shadow = min(1, max(0, (Double(x + y) / size - 1.1) * 6))
        let light = 1 - 0.45 * Double(x) / size - 0.25 * shadow
        for channel in 0..<3 {
          let index = 4 * (y * side + x) + channel
          let level = Double(drawing.rgba[index]) * light + generator.normal() * 4
          drawing.rgba[index] = UInt8(min(255, max(0, level)))
        }
      }
    }
    let image = try #require(Preprocessor.image(of: try drawing.bitmap))
    let reference = try reference()
    for y in 2..<26 {
      for x in 2..<26 where image.pixels[28 * y + x] > 0.3 {
        let isNearAStroke = (y - 2...y + 2).contains { row in
          (x - 2...x + 2).contains { reference.pixels[28 * row + $0] > 0.3 }
        }
        #expect(isNearAStroke, "\(x), \(y), seed 22")
      }
    }
  }

  @Test(arguments: [false, true])
  func keepsAnMNISTPicture(inverted: Bool) throws {
    let reference = try reference()
    // Its own result, as a canvas: 28×28, soft edges, in the box, centered.
    let levels = reference.pixels.map { UInt8($0 * 255 + 0.5) }
    var rgba: [UInt8] = []
    for level in levels {
      let shown = inverted ? 255 - level : level
      rgba += [shown, shown, shown, 255]
    }
    let image = try #require(
      Preprocessor.image(of: try Bitmap(rgba: rgba, width: 28, height: 28)))
    let strongest = Float(try #require(levels.max()))
    let isSame = image.pixels == levels.map { min(1, Float($0) * (1 / strongest)) }
    #expect(isSame)
  }

  @Test func isDeterministic() throws {
    #expect(try reference() == reference())
  }

  /// Pictures that are much longer than wide, with a mark far from their start.
  @Test(arguments: [(1 << 19, 1), (1, 1 << 14), (1 << 16, 8), (20, 1 << 13)])
  func survivesStrips(width: Int, height: Int) throws {
    var bytes = [UInt8](repeating: 255, count: width * height)
    let layout = try BitmapLayout(width: width, height: height, format: .gray)
    for mark in [80, 1 << 12] {
      for index in 10_000..<10_000 + mark { bytes[index] = 0 }
      var preprocessor = Preprocessor()
      let image = try preprocessor.digitImage(from: bytes.span, layout: layout)
      let isInRange = image?.pixels.allSatisfy { $0 >= 0 && $0 <= 1 } ?? true
      #expect(isInRange)
    }
  }

  /// Any bytes at all: no trap, and values in range.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func survivesNoise(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let width = Int.random(in: 1...40, using: &generator)
    let height = Int.random(in: 1...40, using: &generator)
    let mask = [255, 0x81, 0xF0, 0x0F].randomElement(using: &generator) ?? 255
    let rgba = (0..<4 * width * height).map { _ in
      UInt8.random(in: 0...255, using: &generator) & UInt8(mask)
    }
    let image = Preprocessor.image(
      of: try Bitmap(rgba: rgba, width: width, height: height))
    let isInRange = image?.pixels.allSatisfy { $0 >= 0 && $0 <= 1 } ?? true
    #expect(isInRange, "seed \(seed)")
  }
}
