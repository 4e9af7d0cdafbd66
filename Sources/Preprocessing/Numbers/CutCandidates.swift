import MNISTKernels

/// The ways to cut a component of ink, and the best of them that don't cross.
///
/// ```
///   ▄▄▄ · ▄▄▄     1. straight from a valley at the top to one at the bottom: strokes that run side by side
///   █ █ · █ █        have no thin place
///   ▀▀▀█╲█▀▀▀     2. from one valley to the other side through the least ink
///     █ · █       3. through the least ink of all paths that cross the middle row nearby
/// ```
package struct CutCandidates {
  /// A way from the top to the bottom.
  package struct Candidate {
    /// In each row, the first column to its right.
    package let columns: [Int]
    /// How much it goes through, in pixels.
    package let ink: Float
    /// What is against it, in pixels of ink.
    let cost: Float
    /// The mean of its columns.
    let middle: Float

    init(columns: [Int], ink: Float, cost: Float) {
      (self.columns, self.ink, self.cost) = (columns, ink, cost)
      middle = Float(columns.reduce(0, +)) / Float(columns.count)
    }
  }

  /// From left to right.
  package private(set) var chosen: [Candidate] = []

  private let ink: [Float]
  private let width: Int
  private let height: Int
  private let strokeWidth: Float

  /// Relative to the height of digits: a cut isn't nearer to an end or to another.
  private static let narrowestPart: Float = 0.08
  /// Of strokes' widths: a path goes through no more ink.
  private static let thickest: Float = 3
  /// Relative to the height of digits: a straight cut goes through no more ink. A pixel of it counts as half of
  /// one on a path, which looks for the least.
  private static let (longest, straightness): (Float, Float) = (0.6, 0.5)
  /// The most columns of a straight cut for each row.
  private static let steepest: Float = 1.2
  /// Of strokes' widths: how much more ink there is between two paths, and how deep a valley is.
  private static let (rise, leastDepth): (Float, Float) = (0.1, 0.4)
  /// More valleys on a side are no digits', and not looked at.
  private static let valleyLimit = 48

  /// Finds them.
  ///
  /// - Parameters:
  ///   - ink: height × width, 1 where ink is and 0 elsewhere.
  ///   - digitHeight: in pixels.
  ///   - strokeWidth: in pixels.
  /// - Complexity: O(width · height + height · candidates²)
  package init(_ ink: [Float], width: Int, height: Int, digitHeight: Float, strokeWidth: Float) {
    (self.ink, self.width, self.height, self.strokeWidth) = (ink, width, height, strokeWidth)
    let paths = InkPaths(ink, width: width, height: height)
    var candidates = paths.minima(rise: CutCandidates.rise * strokeWidth)
      .map { candidate(paths.path(through: $0)) }
    let depth = max(2, Int(CutCandidates.leastDepth * strokeWidth))
    let tops = valleys(ink, depth)
    let bottoms = valleys(flipped(), depth).map { $0.flipped(height: height) }
    candidates += tops.map { candidate($0.columns + paths.down(from: $0.column, $0.row)) }
    candidates += bottoms.map { candidate(paths.up(from: $0.column, $0.row) + $0.columns) }
    candidates.removeAll { $0.ink > CutCandidates.thickest * strokeWidth + 1 }
    candidates += straight(tops, bottoms, longest: CutCandidates.longest * digitHeight)
    choose(candidates, distance: max(1, CutCandidates.narrowestPart * digitHeight))
  }

  private func valleys(_ ink: [Float], _ leastDepth: Int) -> [InkValleys.Valley] {
    InkValleys(
      ink, width: width, height: height, leastDepth: leastDepth, limit: CutCandidates.valleyLimit
    ).valleys
  }

  private func candidate(_ columns: [Int]) -> Candidate {
    var sum: Float = 0
    for (row, column) in columns.enumerated() { sum += ink[row * width + column] }
    return Candidate(columns: columns, ink: sum, cost: sum)
  }

  /// The ink upside down.
  private func flipped() -> [Float] {
    var flipped: [Float] = []
    flipped.reserveCapacity(ink.count)
    for row in (0..<height).reversed() { flipped += ink[row * width..<(row + 1) * width] }
    return flipped
  }

  /// The straight cuts between valleys.
  private func straight(
    _ tops: [InkValleys.Valley], _ bottoms: [InkValleys.Valley], longest: Float
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    for top in tops {
      for bottom in bottoms where bottom.row > top.row {
        if let candidate = straight(top, bottom, longest: longest) { candidates.append(candidate) }
      }
    }
    return candidates
  }

  private func straight(
    _ top: InkValleys.Valley, _ bottom: InkValleys.Valley, longest: Float
  ) -> Candidate? {
    let slope = Float(bottom.column - top.column) / Float(bottom.row - top.row)
    guard abs(slope) <= CutCandidates.steepest else { return nil }
    let between = (1..<bottom.row - top.row).map {
      top.column + Int((slope * Float($0)).nearestWhole)
    }
    let cut = candidate(top.columns + between + bottom.columns)
    let length = cut.ink * (1 + slope * slope).squareRoot()
    guard length <= longest else { return nil }
    let cost = CutCandidates.straightness * length + abs(slope) * strokeWidth
    return Candidate(columns: cut.columns, ink: length, cost: cost)
  }

  /// Takes the best first, and others if they don't cross those.
  private mutating func choose(_ candidates: [Candidate], distance: Float) {
    var rest = candidates
    // Sorting would be more code than this, and candidates are few.
    while let best = rest.indices.min(by: { rest[$0].cost < rest[$1].cost }) {
      let candidate = rest.remove(at: best)
      guard candidate.middle >= distance, candidate.middle < Float(width) - distance,
        chosen.allSatisfy({ CutCandidates.areApart($0, candidate, by: distance) })
      else { continue }
      let place = chosen.firstIndex { $0.middle > candidate.middle } ?? chosen.count
      chosen.insert(candidate, at: place)
      if chosen.count == InkLine.pieceLimit { break }
    }
  }

  /// Whether two cuts don't cross, and are apart by so much in the mean.
  private static func areApart(_ one: Candidate, _ other: Candidate, by distance: Float) -> Bool {
    var (isLeft, isRight, sum) = (false, false, 0)
    for row in one.columns.indices {
      let difference = one.columns[row] - other.columns[row]
      isLeft = isLeft || difference < 0
      isRight = isRight || difference > 0
      if isLeft && isRight { return false }
      sum += abs(difference)
    }
    return Float(sum) >= distance * Float(one.columns.count)
  }
}
