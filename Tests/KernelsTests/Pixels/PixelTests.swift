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

  @Test func differencesFromPaperEqualTheDefinition() {
    for var random in RandomCase.series(300) {
      let paper = random.integers(3, of: UInt8.self) + [255]
      let row = Self.row(&random, paper: paper)
      let width = row.count / 4
      for measuresLighter in [false, true] {
        let expected = (0..<width).map { pixel -> UInt8 in
          let largest =
            (0..<3).map { channel in
              let difference = Int(paper[channel]) - Int(row[4 * pixel + channel])
              return max(0, measuresLighter ? -difference : difference)
            }.max() ?? 0
          return UInt8(largest * Int(row[4 * pixel + 3]) / 255)
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
      let paper = random.integers(3, of: UInt8.self) + [random.integers(1, of: UInt8.self)[0]]
      let row = Self.row(&random, paper: paper)
      var darker: Int64 = 0
      var lighter: Int64 = 0
      for pixel in 0..<row.count / 4 {
        let differences = (0..<3).map { Int64(paper[$0]) - Int64(row[4 * pixel + $0]) }
        let alpha = Int64(row[4 * pixel + 3])
        let below = max(0, differences.max() ?? 0) * alpha
        let above = max(0, -(differences.min() ?? 0)) * alpha
        darker += below * below
        lighter += above * above
      }
      var sides = PaperSides(red: paper[0], green: paper[1], blue: paper[2])
      sides.add(row.span)
      #expect(sides.darker == darker && sides.lighter == lighter, "\(random)")
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
