import MNISTKernels
import Testing

/// Loops over rows of pixels, each against its definition.
@Suite struct PixelTests {
  /// Rows as drawings have them: mostly paper, with parts that differ, and some of any colors.
  private static func row(_ random: inout RandomCase, paper: [UInt8]) -> [UInt8] {
    let width = random.integer(0...150)
    var row = [UInt8]()
    let isDrawing = random.integer(0...3) > 0
    var isPaper = true
    for _ in 0..<width {
      if random.integer(0...20) == 0 { isPaper.toggle() }
      let any = random.integers(4, of: UInt8.self)
      row +=
        isDrawing && isPaper ? paper : random.integer(0...1) == 0 ? any : any.dropLast() + [255]
    }
    return row
  }

  /// A color as it is at an alpha, rounded.
  private static func product(_ level: UInt8, _ alpha: UInt8) -> Int {
    (2 * Int(level) * Int(alpha) + 255) / 510
  }

  @Test func wideningAddsAnAlpha() {
    for var random in RandomCase.series(50) {
      let count = random.integer(0...40)
      let row = random.integers(3 * count, of: UInt8.self)
      var result = [UInt8](repeating: 7, count: 4 * count)
      var span = result.mutableSpan
      PixelWidening.widen(row.span, to: &span)
      let pixels = (0..<count).map { Array(row[3 * $0..<3 * $0 + 3]) }
      #expect(result == pixels.flatMap { $0 + [255] }, "\(random)")
    }
  }

  @Test func differencesFromPaperEqualTheDefinition() {
    for var random in RandomCase.series(300) {
      let paper = random.integers(3, of: UInt8.self) + [255]
      let row = Self.row(&random, paper: paper)
      let width = row.count / 4
      for measuresLighter in [false, true] {
        let expected = (0..<width).map { pixel -> UInt8 in
          let alpha = row[4 * pixel + 3]
          let differences = (0..<3).map { channel in
            Self.product(paper[channel], alpha) - Int(row[4 * pixel + channel])
          }
          return UInt8(max(0, differences.map { measuresLighter ? -$0 : $0 }.max() ?? 0))
        }
        var result = [UInt8](repeating: 0, count: width)
        var span = result.mutableSpan
        let columns = PaperDifference(
          red: paper[0], green: paper[1], blue: paper[2], measuresLighter: measuresLighter
        ).measure(row.span, into: &span)
        #expect(result == expected, "\(random)")
        for column in 0..<width where !columns.contains(column) { #expect(result[column] == 0) }
      }
    }
  }

  @Test func sidesOfPaperEqualTheDefinition() {
    for var random in RandomCase.series(200) {
      let paper = random.integers(3, of: UInt8.self) + [255]
      let row = Self.row(&random, paper: paper)
      var darker: Int64 = 0
      var lighter: Int64 = 0
      for pixel in 0..<row.count / 4 {
        let differences = (0..<3).map { channel in
          Int64(Self.product(paper[channel], row[4 * pixel + 3]) - Int(row[4 * pixel + channel]))
        }
        let below = max(0, differences.max() ?? 0)
        let above = max(0, -(differences.min() ?? 0))
        darker += below * below
        lighter += above * above
      }
      var sides = PaperSides(red: paper[0], green: paper[1], blue: paper[2])
      sides.add(row.span)
      #expect(sides.darker == darker && sides.lighter == lighter, "\(random)")
    }
  }

  @Test func colorsOnAGridAreCounted() {
    for var random in RandomCase.series(100) {
      let (width, height, step) = (
        random.integer(1...40), random.integer(1...20), random.integer(1...5)
      )
      let pixels = random.integers(4 * width * height, of: UInt8.self).map { $0 & 0x80 }
      var colors = ColorRuns()
      // What was read before doesn't matter.
      colors.read(pixels.span, width: width, step: 1)
      colors.read(pixels.span, width: width, step: step)
      let expected = stride(from: 0, to: height, by: step).flatMap { y in
        stride(from: 0, to: width, by: step).map { x -> UInt32 in
          (0..<4).reduce(0) { $0 | UInt32(pixels[4 * (y * width + x) + $1]) << UInt32(8 * $1) }
        }
      }
      let found = colors.runs.flatMap { [UInt32](repeating: $0.color, count: Int($0.count)) }
      #expect(found == expected, "\(random)")
      #expect(zip(colors.runs, colors.runs.dropFirst()).allSatisfy { $0.color != $1.color })
    }
  }

  @Test func alphaIsCopied() {
    for var random in RandomCase.series(200) {
      let row = Self.row(&random, paper: [1, 2, 3, 0])
      var result = [UInt8](repeating: 0, count: row.count / 4)
      var span = result.mutableSpan
      let columns = AlphaChannel.copy(row.span, to: &span)
      #expect(result == (0..<result.count).map { row[4 * $0 + 3] }, "\(random)")
      for column in result.indices where !columns.contains(column) { #expect(result[column] == 0) }
    }
  }

  @Test func runsEqualTheDefinition() {
    for var random in RandomCase.series(400) {
      let row = random.integers(random.integer(0...80), of: UInt8.self)
        .map { random.integer(0...2) == 0 ? $0 : random.integer(0...1) == 0 ? 0 : 255 }
      let level = random.integers(1, of: UInt8.self)[0]
      var runs: [Range<Int>] = []
      LevelRuns(atLeast: level).forEach(in: row.span) { runs.append($0) }
      let found = Set(runs.flatMap { $0 })
      #expect(found == Set(row.indices.filter { row[$0] >= level }), "\(random), \(level)")
      // Neighbors are of one run, in order.
      #expect(zip(runs, runs.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
      #expect(runs.allSatisfy { !$0.isEmpty })
    }
  }
}
