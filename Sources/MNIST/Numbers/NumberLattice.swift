import MNISTKernels
import MNISTPreprocessing

/// All ways to divide a line into digits, and the best one.
///
/// ```
///  pieces   0   1   2        best way to each border, by dynamic programming:
///         ├───┼───┼───┤      best(3) = max over spans that end at 3 of best(start) + score
///  spans  └─5─┘   │   │
///         └───4───┘   │
///             └─1─┴─7─┘
/// ```
package struct NumberLattice: Sendable {
  /// A span that may be part of a reading.
  package struct Edge: Sendable {
    package let span: InkLine.Span
    package let prediction: Prediction
    package let geometry: SpanGeometry
    package let score: SpanScore
    /// Whether it may be called a digit.
    let isDigit: Bool

    package var bestScore: Float { isDigit ? max(score.digit, score.other) : score.other }
    package var digit: Int? { isDigit && score.digit >= score.other ? prediction.digit : nil }
  }

  private let pieceCount: Int
  /// In the order of their first pieces.
  package let edges: [Edge]

  /// How sure a piece of ink must be a digit, and how wide it may be, relative to the height of digits, for it
  /// not to be tried in parts.
  private static let (sure, widestWhole): (Float, Float) = (0.95, 1.2)

  /// Asks a model about each span.
  ///
  /// - Parameters:
  ///   - threshold: the least confidence of a digit that is alone.
  ///   - predict: what the model says of a span; nil if it is too small.
  package init<Failure: Error>(
    _ line: InkLine, threshold: Float,
    _ predict: (InkLine.Span) throws(Failure) -> Prediction?
  ) throws(Failure) {
    pieceCount = line.pieces.count
    var spans: [(InkLine.Span, Prediction)] = []
    // What is one digit as a whole has no borders inside.
    var isBorder = [Bool](repeating: true, count: line.pieces.count + 1)
    var wholes: [Int: Prediction] = [:]
    for (index, span) in line.spans.enumerated() where span.pieces.count > 1 {
      guard line.isOneComponent(span.pieces), let prediction = try predict(span)
      else { continue }
      wholes[index] = prediction
      if prediction.confidence >= NumberLattice.sure,
        span.box.width <= NumberLattice.widestWhole * line.digitHeight
      {
        for border in span.pieces.dropFirst() { isBorder[border] = false }
      }
    }
    for (index, span) in line.spans.enumerated()
    where isBorder[span.pieces.lowerBound] && isBorder[span.pieces.upperBound] {
      if let whole = wholes[index] {
        spans.append((span, whole))
      } else if let prediction = try predict(span) {
        spans.append((span, prediction))
      }
    }
    let middles = line.pieces.filter { 2 * $0.height >= line.digitHeight }.map { $0.centerY }
      .sorted()
    let middle = middles.isEmpty ? 0 : middles[middles.count / 2]
    edges = spans.map { span, prediction in
      let geometry = SpanGeometry(span, of: line, middle: middle)
      let score = SpanScore(prediction, geometry)
      return Edge(
        span: span, prediction: prediction, geometry: geometry, score: score,
        isDigit: prediction.confidence >= SpanScore.certainty * threshold)
    }
  }

  /// The best way, and its share among all ways; nil if no way leads through.
  ///
  /// - Complexity: O(spans)
  package func best() -> (path: [Edge], share: Float)? {
    var best = [(score: Float, edge: Int)](
      repeating: (-.infinity, -1), count: pieceCount + 1)
    // Logarithms of the sums over all ways to a border.
    var total = [Float](repeating: -.infinity, count: pieceCount + 1)
    (best[0].score, total[0]) = (0, 0)
    // Edges are in the order of their starts, so that all ways to a start are known before it is left.
    for (index, edge) in edges.enumerated() {
      let (start, end) = (edge.span.pieces.lowerBound, edge.span.pieces.upperBound)
      let score = best[start].score + edge.bestScore
      if score > best[end].score { best[end] = (score, index) }
      total[end] = NumberLattice.logarithmOfSum(total[end], total[start] + edge.bestScore)
    }
    guard pieceCount > 0, best[pieceCount].edge >= 0 else { return nil }
    var path: [Edge] = []
    var end = pieceCount
    while end > 0 {
      let edge = edges[best[end].edge]
      path.append(edge)
      end = edge.span.pieces.lowerBound
    }
    return (path.reversed(), Float.exp(best[pieceCount].score - total[pieceCount]))
  }

  private static func logarithmOfSum(_ first: Float, _ second: Float) -> Float {
    let (larger, smaller) = (max(first, second), min(first, second))
    return larger == -.infinity ? larger : larger + Float.log(1 + Float.exp(smaller - larger))
  }
}
