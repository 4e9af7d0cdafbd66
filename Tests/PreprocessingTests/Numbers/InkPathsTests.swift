import MNISTPreprocessing
import MNISTTestSupport
import Testing

@Suite struct InkPathsTests {
  /// Against all paths there are.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func findsTheLeastInkThroughEachColumn(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (width, height) = (
      Int.random(in: 1...5, using: &generator), Int.random(in: 1...7, using: &generator)
    )
    let ink = (0..<width * height).map { _ in Float(Int.random(in: 0...1, using: &generator)) }
    let paths = InkPaths(ink, width: width, height: height)
    var least = [Float](repeating: .infinity, count: width)
    var all = (0..<width).map { [$0] }
    for _ in 1..<max(1, height) {
      all = all.flatMap { path in (-1...1).map { path + [path[path.count - 1] + $0] } }
        .filter { (0..<width).contains($0[$0.count - 1]) }
    }
    for path in all {
      least[path[height / 2]] = min(least[path[height / 2]], cost(path, ink, width))
    }
    #expect(paths.costs == least, "seed \(seed)")
    for column in 0..<width {
      let path = paths.path(through: column)
      #expect(cost(path, ink, width) == least[column], "seed \(seed)")
      #expect(path[height / 2] == column)
      if column > 0 {
        #expect(zip(paths.path(through: column - 1), path).allSatisfy { $0 <= $1 }, "seed \(seed)")
      }
    }
  }

  private func cost(_ path: [Int], _ ink: [Float], _ width: Int) -> Float {
    var cost: Float = 0
    for (y, x) in path.enumerated() { cost += ink[y * width + x] }
    for (one, next) in zip(path, path.dropFirst()) where one != next { cost += InkPaths.sidestep }
    return cost
  }

  /// `#` is ink.
  private func paths(_ rows: [String]) -> InkPaths {
    InkPaths(
      rows.flatMap { row in row.utf8.map { $0 == 35 ? 1 : 0 } }, width: rows[0].utf8.count,
      height: rows.count)
  }

  @Test func divideWhereInkIsLess() {
    let paths = paths([
      "###...###",
      "#.#...#.#",
      "#.#####.#",
      "#.#...#.#",
      "###...###",
    ])
    // Through the line that joins the rings.
    #expect(paths.minima(rise: 0.5) == [4])
    #expect(paths.costs[4] == 1)
    #expect(paths.path(through: 4) == [4, 4, 4, 4, 4])
    #expect(paths.minima(rise: 3) == [])
  }

  @Test func followASlant() {
    let paths = paths([
      "#####.#",
      "####.##",
      "###.###",
      "##.####",
    ])
    #expect(paths.path(through: 3) == [5, 4, 3, 2])
    #expect(paths.costs[3] == 3 * InkPaths.sidestep)
  }

  @Test func aRowOfNothingButInkHasNoMinimum() {
    #expect(paths(["#####", "#####"]).minima(rise: 0.5) == [])
    #expect(paths(["#"]).minima(rise: 0.5) == [])
  }
}
