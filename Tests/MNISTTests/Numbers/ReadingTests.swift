import MNIST
import MNISTPreprocessing
import MNISTTestSupport
import Testing

/// Numbers in drawings.
@Suite struct ReadingTests {
  private static let classifier = DigitClassifier()
  static let numbers = ["7", "42", "1970", "86753", "0123456789", "31415926535897932384"]

  private static func text(_ bitmap: Bitmap) -> String { classifier.read(bitmap).text }

  private static func text(_ drawing: Drawing) -> String { classifier.read(drawing).text }

  @Test(arguments: numbers, [0.12, 0.4])
  func readsPixelsAndStrokes(number: String, space: Double) throws {
    let sketch = NumberSketch(number, space: space)
    #expect(try Self.text(sketch.bitmap) == number)
    #expect(try Self.text(sketch.drawing) == number)
  }

  @Test(arguments: [(24, 3), (50, 4), (250, 24)] as [(Double, Float)])
  func readsAnySize(size: Double, pen: Float) throws {
    let sketch = NumberSketch("2026", size: size, pen: pen)
    #expect(try Self.text(sketch.bitmap) == "2026")
  }

  @Test func aSmallNumberOnALargePage() throws {
    let sketch = NumberSketch("1984", size: 40, pen: 4, width: 1200, height: 900)
    #expect(try Self.text(sketch.bitmap) == "1984")
  }

  @Test func boxesAreAroundTheInk() throws {
    let sketch = NumberSketch("4051")
    for reading in [
      Self.classifier.read(try sketch.bitmap), Self.classifier.read(try sketch.drawing),
    ] {
      guard case .number(let number) = reading else {
        Issue.record("no number")
        return
      }
      #expect(number.text == "4051")
      #expect(number.confidence > 0.5 && number.confidence <= 1)
      for (digit, element) in zip(["4", "0", "5", "1"], number.elements) {
        #expect(element.prediction.digit == element.digit)
        var before = NumberSketch("4051").strokes.map { $0 }
        // The strokes of this digit alone: those whose middles are within the box.
        before.removeAll { stroke in
          let x = stroke.points.map(\.x).reduce(0, +) / Float(stroke.points.count)
          return x < element.bounds.x || x > element.bounds.x + element.bounds.width
        }
        let points = before.flatMap(\.points)
        let left = (points.map(\.x).min() ?? 0) - sketch.pen / 2
        let bottom = (points.map(\.y).max() ?? 0) + sketch.pen / 2
        // A pixel for antialiasing, another for the working resolution, which may be half as fine.
        #expect(abs(element.bounds.x - left) < 4, "\(digit)")
        #expect(abs(element.bounds.y + element.bounds.height - bottom) < 4, "\(digit)")
      }
    }
  }

  /// In a number a digit needs less: its neighbors speak for it.
  @Test(arguments: [0.3, 0.62, 0.9] as [Float])
  func oneDigitIsReadAsItIsClassified(threshold: Float) throws {
    var classifier = Self.classifier
    classifier.threshold = threshold
    var generator = SeededGenerator(seed: 5)
    var doubtful = 0
    for number in 0..<60 {
      let shift = { Double.random(in: -18...18, using: &generator) }
      let lines = WrittenDigits.strokes(
        of: String(number % 10), left: 20, top: 20, size: 100, space: 0
      ).map { line in line.map { (x: $0.x + shift(), y: $0.y + shift()) } }
      var sketch = NumberSketch(width: 160, height: 160)
      for line in lines { sketch.add(line) }
      let drawing = try sketch.drawing
      let digit = classifier.classify(drawing).digit
      if digit == nil { doubtful += 1 }
      for reading in [classifier.read(drawing), classifier.read(try sketch.bitmap)] {
        // Shaken digits may fall into several pieces.
        guard case .number(let found) = reading else { continue }
        if found.elements.count == 1, reading == classifier.read(drawing) {
          #expect(found.elements[0].digit == digit)
        }
        #expect(found.elements.count > 1 || found.elements[0].isDigit)
      }
    }
    #expect(doubtful > 0 || threshold < 0.5)
  }

  @Test func aPointIsNoDigit() throws {
    var sketch = NumberSketch("3", width: 400)
    for points in WrittenDigits.strokes(of: "14", left: 125, top: 30, size: 100, space: 0.3) {
      sketch.add(points)
    }
    sketch.add([(102, 118), (104, 120)])
    #expect(try Self.text(sketch.bitmap) == "3?14")
    #expect(try Self.text(sketch.drawing) == "3?14")
  }

  @Test func aLetterIsNoDigit() throws {
    var sketch = NumberSketch("2", width: 400)
    // An M.
    sketch.add([
      (110, 118), (112, 80), (114, 42), (128, 75), (140, 105), (152, 75), (168, 42), (170, 80),
      (172, 118),
    ])
    for points in WrittenDigits.strokes(of: "5", left: 205, top: 30, size: 100, space: 0.3) {
      sketch.add(points)
    }
    let text = try Self.text(sketch.bitmap)
    #expect(text == "2?5")
  }

  @Test func aZigzagIsNoRowOfOnes() throws {
    var sketch = NumberSketch(width: 280, height: 280)
    let corners = [(28.0, 196.0), (84, 84), (140, 196), (196, 84), (252, 196)]
    sketch.add(
      zip(corners, corners.dropFirst()).flatMap { one, next in
        // More points than corners, because corners of few points are round.
        (0..<6).map { step in
          let share = Double(step) / 5
          return (one.0 + share * (next.0 - one.0), one.1 + share * (next.1 - one.1))
        }
      })
    let texts = (try Self.text(sketch.bitmap), try Self.text(sketch.drawing))
    #expect(texts == ("", ""))
  }

  /// To either side, beyond the zero's ends, upright, or level.
  @Test(
    arguments: [
      [(40, 130), (60, 80), (80, 30)], [(40, 40), (60, 80), (85, 125)], [(60, 40), (60, 120)],
      [(35, 80), (85, 80)],
    ] as [[(x: Double, y: Double)]])
  func theSlashOfAZeroIsNoOne(slash: [(x: Double, y: Double)]) throws {
    var sketch = NumberSketch("0", width: 300)
    for points in WrittenDigits.strokes(of: "5", left: 150, top: 30, size: 100, space: 0.3) {
      sketch.add(points)
    }
    #expect(try Self.text(sketch.drawing) == "05")
    sketch.add(slash)
    #expect(try Self.text(sketch.drawing) == "05")
  }

  @Test func aFrameAndPrintedLinesAreNone() throws {
    var sketch = NumberSketch("358", width: 330)
    sketch.add([(8, 8), (165, 8), (322, 8)])
    sketch.add([(8, 152), (165, 152), (322, 152)])
    #expect(try Self.text(sketch.bitmap) == "358")
    sketch.add([(8, 8), (8, 80), (8, 152)])
    sketch.add([(322, 8), (322, 80), (322, 152)])
    #expect(try Self.text(sketch.bitmap) == "358")
  }

  @Test func aFormsSquaresAreNone() throws {
    var sketch = NumberSketch(width: 560, height: 180)
    for (index, digit) in "6092".enumerated() {
      let left = 20 + 130 * Double(index)
      let number = String(digit)
      for points in WrittenDigits.strokes(of: number, left: left + 32, top: 40, size: 90, space: 0)
      {
        sketch.add(points)
      }
    }
    var pixels = try sketch.pixels
    for index in 0..<4 {
      let left = 20 + 130 * index
      for step in 0..<121 {
        for (x, y) in [
          (left + step, 20), (left + step, 140), (left, 20 + step), (left + 120, 20 + step),
        ] {
          for channel in 0..<3 {
            pixels[4 * (y * 560 + x) + channel] = 60
            pixels[4 * ((y + 1) * 560 + x) + channel] = 60
          }
        }
      }
    }
    #expect(Self.classifier.read(try Bitmap(rgba: pixels, width: 560, height: 180)).text == "6092")
  }

  /// What seems to be a frame, and has nothing inside, is a digit.
  @Test func aSquareZeroIsNoFrame() throws {
    var sketch = NumberSketch(width: 200, height: 200)
    let corners: [(x: Double, y: Double)] = [(40, 30), (160, 30), (160, 170), (40, 170), (40, 30)]
    let points = zip(corners, corners.dropFirst()).flatMap { start, end in
      (0...20).map { step in
        let share = Double(step) / 20
        return (x: start.x + share * (end.x - start.x), y: start.y + share * (end.y - start.y))
      }
    }
    sketch.add(points)
    #expect(Self.classifier.read(try sketch.bitmap) != .blank)
    // The same with a digit inside is a frame.
    for points in WrittenDigits.strokes(of: "3", left: 75, top: 60, size: 80, space: 0) {
      sketch.add(points)
    }
    #expect(try Self.text(sketch.bitmap) == "3")
  }

  @Test func nothingIsBlank() throws {
    #expect(Self.classifier.read(try NumberSketch().bitmap) == .blank)
    #expect(Self.classifier.read(try Drawing([])) == .blank)
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func noiseIsUnreadableSoon(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var pixels = [UInt8](repeating: 255, count: 4 * 600 * 600)
    for _ in 0..<4000 {
      let (x, y) = (
        Int.random(in: 2..<594, using: &generator), Int.random(in: 2..<594, using: &generator)
      )
      for row in 0..<5 {
        for column in 0..<5 {
          for channel in 0..<3 { pixels[4 * ((y + row) * 600 + x + column) + channel] = 0 }
        }
      }
    }
    let reading = Self.classifier.read(try Bitmap(rgba: pixels, width: 600, height: 600))
    #expect(reading == .unreadable, "seed \(seed)")
  }

  @Test func tooManyStrokesAreUnreadable() throws {
    var sketch = NumberSketch(width: 4000)
    for index in 0..<InkLine.pieceLimit + 1 {
      sketch.add([(Double(30 * index), 20), (Double(30 * index), 90)])
    }
    #expect(Self.classifier.read(try sketch.drawing) == .unreadable)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func anyStrokesAreSafe(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let strokes = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
      Stroke(
        (0..<Int.random(in: 0...20, using: &generator)).map { _ in
          .init(
            x: Float.random(in: -1e6...1e6, using: &generator),
            y: Float.random(in: -1e3...1e3, using: &generator))
        }, width: Float.random(in: 0.001...1e5, using: &generator))
    }
    let reading = Self.classifier.read(try Drawing(strokes))
    if case .number(let number) = reading {
      let isInRange = number.confidence >= 0 && number.confidence <= 1
      #expect(isInRange, "seed \(seed)")
    }
  }
}
