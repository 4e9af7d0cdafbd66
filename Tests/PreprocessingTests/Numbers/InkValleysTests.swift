import MNISTPreprocessing
import MNISTTestSupport
import Testing

@Suite struct InkValleysTests {
  @Test func findsTheEndsBetweenAndInsideDigits() {
    let ink = InkPicture([
      "###...###",
      "#.#...#.#",
      "#.##..#.#",
      "#.####..#",
      "#########",
    ])
    let valleys = InkValleys(ink.values, width: 9, height: 5, leastDepth: 2, limit: 9).valleys
    // The rings' insides can't be reached, but for the right one's: over its corner.
    #expect(valleys.map { [$0.column, $0.row] } == [[7, 3]])
    #expect(valleys[0].columns.count == 4)
    #expect(InkValleys(ink.values, width: 9, height: 5, leastDepth: 5, limit: 9).valleys.isEmpty)
  }

  @Test func tooManyAreNone() {
    // A comb: a valley between any two teeth.
    let teeth = "#" + String(repeating: ".#", count: 20)
    let ink = InkPicture([teeth, teeth, String(repeating: "#", count: 41)])
    let count = { limit in
      InkValleys(ink.values, width: 41, height: 3, leastDepth: 2, limit: limit).valleys.count
    }
    #expect(count(20) == 20)
    #expect(count(19) == 0)
  }

  @Test func whatIsOpenToTheSideIsNone() {
    let ink = InkPicture([
      "####.",
      "#....",
      "#####",
    ])
    #expect(InkValleys(ink.values, width: 5, height: 3, leastDepth: 1, limit: 9).valleys.isEmpty)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func waysMeetNoInk(seed: UInt64) {
    let ink = InkPicture(seed: seed)
    let valleys = InkValleys(
      ink.values, width: ink.width, height: ink.height, leastDepth: 1, limit: 1000
    ).valleys
    for valley in valleys {
      #expect(valley.columns.count == valley.row + 1)
      #expect(valley.columns[valley.row] == valley.column)
      for (row, column) in valley.columns.enumerated() {
        #expect(ink[row, column] == 0, "seed \(seed)")
        // There is nothing below but ink.
        if row == valley.row {
          for below in column - 1...column + 1 { #expect(ink[row + 1, below] == 1, "seed \(seed)") }
        }
      }
    }
  }
}

@Suite struct CutCandidatesTests {
  @Test func digitsSideBySideAreCutAlongTheirStrokes() {
    // The wall between the rings is as thick as two strokes, which no path of least ink would follow.
    let ink = InkPicture([
      "####..####",
      "#..#..#..#",
      "#..####..#",
      "#..####..#",
      "#..####..#",
      "#..#..#..#",
      "####..####",
    ])
    let cuts = CutCandidates(
      ink.values, width: 10, height: 7, digitHeight: 7, strokeWidth: 1
    ).chosen
    #expect(cuts.contains { $0.columns == [5, 5, 5, 5, 5, 5, 5] && $0.ink == 3 })
  }

  @Test func aPageOfTeethIsCutInBoundedTime() {
    let side = 512
    let values = (0..<side * side).map { index in
      index % side % 2 == 0 || index / side == side / 2 ? Float(1) : 0
    }
    let cuts = CutCandidates(
      values, width: side, height: side, digitHeight: Float(side), strokeWidth: 1.5)
    #expect(cuts.chosen.count <= 200)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func cutsDontCross(seed: UInt64) {
    let ink = InkPicture(seed: seed)
    let cuts = CutCandidates(
      ink.values, width: ink.width, height: ink.height, digitHeight: Float(ink.height),
      strokeWidth: 1.5
    ).chosen
    for cut in cuts {
      #expect(cut.columns.count == ink.height)
      #expect(cut.columns.allSatisfy { (0..<ink.width).contains($0) })
      let sum = cut.columns.enumerated().reduce(0) { $0 + ink[$1.offset, $1.element] }
      // A slanted cut is longer than it has rows.
      #expect(cut.ink >= sum, "seed \(seed)")
    }
    for (left, right) in zip(cuts, cuts.dropFirst()) {
      #expect(zip(left.columns, right.columns).allSatisfy { $0 <= $1 }, "seed \(seed)")
    }
  }
}

/// Ink row by row: `#` in text, or at random in blots.
private struct InkPicture {
  let width: Int
  let height: Int
  let values: [Float]

  init(_ rows: [String]) {
    (width, height) = (rows[0].utf8.count, rows.count)
    values = rows.flatMap { row in row.utf8.map { $0 == 35 ? 1 : 0 } }
  }

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (width, height) = (
      Int.random(in: 8...40, using: &generator), Int.random(in: 6...24, using: &generator)
    )
    var values = [Float](repeating: 0, count: width * height)
    for _ in 0..<width {
      let (x, y) = (
        Int.random(in: 0..<width - 3, using: &generator),
        Int.random(in: 0..<height - 3, using: &generator)
      )
      for row in y..<y + 3 { for column in x..<x + 3 { values[row * width + column] = 1 } }
    }
    (self.width, self.height, self.values) = (width, height, values)
  }

  subscript(row: Int, column: Int) -> Float { values[row * width + column] }
}
