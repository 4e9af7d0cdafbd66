/// A rectangle around ink, in the unit of the drawing: pixels of the picture, or the unit of the strokes.
public struct InkBox: Sendable, Hashable {
  /// The left edge.
  public var x: Float
  /// The upper edge.
  public var y: Float
  /// From 0.
  public var width: Float
  /// From 0.
  public var height: Float

  /// Makes a rectangle.
  public init(x: Float, y: Float, width: Float, height: Float) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  var right: Float { x + width }
  var bottom: Float { y + height }
  var centerX: Float { x + width / 2 }
  package var centerY: Float { y + height / 2 }

  /// The smallest rectangle around both.
  package func union(_ other: InkBox) -> InkBox {
    let (left, top) = (min(x, other.x), min(y, other.y))
    return InkBox(
      x: left, y: top, width: max(right, other.right) - left,
      height: max(bottom, other.bottom) - top)
  }
}

#if !hasFeature(Embedded)
  extension InkBox: Codable {}
#endif

/// A line of writing in pieces of ink, from left to right, and what neighboring pieces may be together.
///
/// ```
///   ┌─┐┌──┐ ┌─┐        pieces   0 1 2
///   │4││5 │ │7│        spans    0 · 0 1 · 0 1 2 · 1 · 1 2 · 2
///   └─┘└──┘ └─┘
/// ```
package struct InkLine: Sendable {
  /// Neighboring pieces.
  package struct Span: Sendable {
    package let pieces: Range<Int>
    package let box: InkBox
    /// The widest space between two neighbors among the pieces, below 0 where all overlap.
    package let gap: Float
    /// How far pieces to the left reach into it.
    package let overlap: Float
  }

  /// In the order of their middles.
  package private(set) var pieces: [InkBox]
  /// For each piece, the ink that was cut through to its left, in strokes' widths; 0 where it ends by itself.
  package let cuts: [Float]
  /// For each piece, the first and the last piece that belong to the same component of ink.
  private let relatives: [ClosedRange<Int>]
  /// How high digits are here.
  package private(set) var digitHeight: Float
  /// In the order of their first pieces.
  package private(set) var spans: [Span]

  /// More pieces aren't a number.
  package static let pieceLimit = 200
  /// A digit has no more pieces, unless they are all of their components, and no more that end by themselves.
  private static let (pieceLimitOfSpan, partLimit) = (6, 4)
  /// Relative to the height of digits: pieces that are farther apart aren't one digit, and what is wider is
  /// none.
  private static let widestGap: Float = 0.6
  private static let widest: Float = 2.2

  /// Finds the spans.
  ///
  /// - Parameters:
  ///   - pieces: in the order of their middles.
  ///   - cuts: of each piece; by default all end by themselves.
  ///   - components: which component of ink each piece belongs to, from 0; by default each is one.
  /// - Complexity: O(pieces²), if all are as narrow as can be
  package init(pieces: [InkBox], cuts: [Float]? = nil, components: [Int]? = nil) {
    self.pieces = pieces
    self.cuts = cuts ?? [Float](repeating: 0, count: pieces.count)
    relatives = InkLine.relatives(components ?? Array(pieces.indices))
    digitHeight = InkLine.digitHeight(pieces.map { $0.height })
    spans = []
    var reach = -Float.infinity
    for first in pieces.indices {
      var box = pieces[first]
      var gap = -Float.infinity
      var parts = 0
      for last in first..<pieces.count {
        if last > first {
          gap = max(gap, pieces[last].x - box.right)
          box = box.union(pieces[last])
        }
        parts += last == first || self.cuts[last] == 0 ? 1 : 0
        guard gap <= InkLine.widestGap * digitHeight || last == first,
          box.width <= InkLine.widest * digitHeight || last == first, parts <= InkLine.partLimit
        else { break }
        let pieces = first..<last + 1
        guard pieces.count <= InkLine.pieceLimitOfSpan || isWhole(pieces) else { continue }
        spans.append(
          Span(pieces: pieces, box: box, gap: gap, overlap: max(0, min(reach, box.right) - box.x)))
      }
      reach = max(reach, pieces[first].right)
    }
  }

  private static func relatives(_ components: [Int]) -> [ClosedRange<Int>] {
    let count = 1 + (components.max() ?? 0)
    var ranges = [ClosedRange<Int>?](repeating: nil, count: count)
    for (piece, component) in components.enumerated() {
      ranges[component] = (ranges[component]?.lowerBound ?? piece)...piece
    }
    return components.compactMap { ranges[$0] }
  }

  /// Whether these pieces are all of the components that they belong to.
  package func isWhole(_ pieces: Range<Int>) -> Bool {
    pieces.allSatisfy {
      pieces.contains(relatives[$0].lowerBound) && pieces.contains(relatives[$0].upperBound)
    }
  }

  /// Whether these pieces are all of one component, and nothing else.
  package func isOneComponent(_ pieces: Range<Int>) -> Bool {
    pieces.allSatisfy { relatives[$0] == pieces.lowerBound...pieces.upperBound - 1 }
  }

  /// The same in other coordinates, which must be as large across as down.
  func mapped(_ map: (InkBox) -> InkBox) -> InkLine {
    let scale = map(InkBox(x: 0, y: 0, width: 1, height: 1)).width
    var mapped = self
    mapped.pieces = pieces.map(map)
    mapped.digitHeight = scale * digitHeight
    mapped.spans = spans.map {
      Span(
        pieces: $0.pieces, box: map($0.box), gap: scale * $0.gap, overlap: scale * $0.overlap)
    }
    return mapped
  }

  /// The median height of what isn't much lower than the highest piece.
  static func digitHeight(_ heights: [Float]) -> Float {
    let highest = heights.max() ?? 0
    let digits = heights.filter { $0 >= 0.35 * highest }.sorted()
    return max(digits.isEmpty ? highest : digits[digits.count / 2], .leastNormalMagnitude)
  }
}
