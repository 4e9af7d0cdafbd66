import MNISTKernels
import MNISTPreprocessing
import MNISTTestSupport
import Testing

@testable import MNIST

/// The best way through a lattice against all ways.
@Suite struct NumberLatticeTests {
  private static func lattice(_ generator: inout SeededGenerator) throws -> NumberLattice {
    let count = Int.random(in: 1...7, using: &generator)
    var pieces: [InkBox] = []
    var edge: Float = 0
    for _ in 0..<count {
      let width = Float.random(in: 5...60, using: &generator)
      pieces.append(
        InkBox(
          x: edge, y: Float.random(in: 0...30, using: &generator), width: width,
          height: Float.random(in: 10...90, using: &generator)))
      edge += width + Float.random(in: -5...40, using: &generator)
    }
    pieces.sort { $0.x + $0.width / 2 < $1.x + $1.width / 2 }
    let blank = try DigitImage(pixels: [Float](repeating: 0, count: 784))
    let line = InkLine(pieces: pieces)
    let threshold = Float.random(in: 0...0.9, using: &generator)
    return try NumberLattice(line, threshold: threshold) { _ in
      var probabilities = (0..<10).map { _ in Float.random(in: 0.001...1, using: &generator) }
      probabilities[Int.random(in: 0..<10, using: &generator)] += 5
      let sum = probabilities.reduce(0, +)
      return try Prediction(probabilities: probabilities.map { $0 / sum }, image: blank)
    }
  }

  /// The scores of all ways from a border to the last one.
  private static func scores(_ lattice: NumberLattice, from start: Int, to end: Int) -> [Float] {
    if start == end { return [0] }
    return lattice.edges.filter { $0.span.pieces.lowerBound == start }.flatMap { edge in
      scores(lattice, from: edge.span.pieces.upperBound, to: end).map { $0 + edge.bestScore }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func isTheBestOfAll(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let lattice = try Self.lattice(&generator)
    let end = lattice.edges.map(\.span.pieces.upperBound).max() ?? 0
    let all = Self.scores(lattice, from: 0, to: end)
    let (path, share) = try #require(lattice.best())
    let score = path.map(\.bestScore).reduce(0, +)
    let best = try #require(all.max())
    #expect(abs(score - best) < 1e-3, "seed \(seed)")
    // Neighbors follow each other.
    #expect(path.first?.span.pieces.lowerBound == 0 && path.last?.span.pieces.upperBound == end)
    for (first, second) in zip(path, path.dropFirst()) {
      #expect(first.span.pieces.upperBound == second.span.pieces.lowerBound)
    }
    let total = all.map { Double($0 - best) }.reduce(0) { $0 + Double(Float.exp(Float($1))) }
    #expect(abs(Double(share) - 1 / total) < 1e-3, "seed \(seed)")
  }

  /// Three pieces of one component, and one of another.
  private static func cutLine(interleaved: Bool) -> InkLine {
    let boxes = (0..<4).map { InkBox(x: Float(20 * $0), y: 0, width: 20, height: 60) }
    return interleaved
      ? InkLine(pieces: boxes, cuts: [0, 0, 1, 1], components: [7, 8, 7, 7])
      : InkLine(pieces: boxes, cuts: [0, 1, 1, 0], components: [7, 7, 7, 8])
  }

  private static func lattice(
    _ line: InkLine, sure: Set<Range<Int>>
  ) throws -> (NumberLattice, asked: [Range<Int>]) {
    let blank = try DigitImage(pixels: [Float](repeating: 0, count: 784))
    var asked: [Range<Int>] = []
    let lattice = try NumberLattice(line, threshold: 0.6) { span in
      asked.append(span.pieces)
      let best: Float = sure.contains(span.pieces) ? 0.991 : 0.5
      let rest = (1 - best) / 9
      return try Prediction(
        probabilities: [best] + [Float](repeating: rest, count: 9), image: blank)
    }
    return (lattice, asked)
  }

  @Test func aComponentThatIsSurelyOneDigitIsntTriedInParts() throws {
    let line = Self.cutLine(interleaved: false)
    let (lattice, asked) = try Self.lattice(line, sure: [0..<3])
    #expect(Set(asked) == [0..<3, 0..<4, 3..<4])
    #expect(Set(asked).count == asked.count, "each span is asked about once")
    #expect(lattice.best()?.path.map(\.span.pieces) == [0..<3, 3..<4])
    let (_, all) = try Self.lattice(line, sure: [])
    #expect(all.count == line.spans.count)
  }

  @Test func piecesOfTwoComponentsAreNoComponent() throws {
    let line = Self.cutLine(interleaved: true)
    #expect(!line.isOneComponent(0..<4) && !line.isOneComponent(1..<4))
    #expect(line.isOneComponent(1..<2) && !line.isOneComponent(0..<1))
    #expect(line.isWhole(0..<4) && !line.isWhole(0..<3) && line.isWhole(1..<2))
    let (_, asked) = try Self.lattice(line, sure: [0..<4, 1..<4])
    #expect(asked.count == line.spans.count)
  }

  /// Six pieces, or any number if they are all of their components; four that end by themselves.
  @Test func spansHaveFewPieces() {
    func spans(_ count: Int, components: [Int]?) -> Set<Range<Int>> {
      let boxes = (0..<count).map { InkBox(x: Float(4 * $0), y: 0, width: 4, height: 60) }
      let cuts = components.map { owners in
        owners.indices.map { $0 > 0 && owners[$0] == owners[$0 - 1] ? 1 : 0 as Float }
      }
      return Set(InkLine(pieces: boxes, cuts: cuts, components: components).spans.map(\.pieces))
    }
    let one = spans(9, components: [Int](repeating: 0, count: 9))
    #expect(one.contains(0..<9) && one.contains(2..<8) && !one.contains(0..<7))
    let parts = spans(6, components: nil)
    #expect(parts.contains(1..<5) && !parts.contains(0..<5))
  }

  @Test func withoutPiecesThereIsNoWay() {
    let line = InkLine(pieces: [])
    #expect(NumberLattice(line, threshold: 0) { _ in nil }.best() == nil)
  }
}
