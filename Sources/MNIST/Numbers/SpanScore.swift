import MNISTKernels
import MNISTPreprocessing

/// A span's place and shape, relative to the height of digits; all but the size are 0 for a digit in its place.
package struct SpanGeometry: Sendable {
  /// How much wider than high it is.
  package let width: Float
  /// How much lower than a low digit it is.
  package let lowness: Float
  /// The widest space between its pieces.
  package let gap: Float
  /// How far what is to the left reaches into it: strokes of a digit do, others seldom.
  package let overlap: Float
  /// How far its middle is above or below the others'.
  package let offset: Float
  /// 1 for what is at least half as large as a digit is high; less for dots and specks.
  package let size: Float
  /// Its pieces, without those that were cut off others of it.
  package let parts: Int
  /// Those that were.
  package let cutPieces: Int
  /// 0 if its left end is its own; 1 if it was cut off, and 1 more for each stroke's width of ink there.
  package let cut: Float
  /// Whether it was cut off something.
  package let isCut: Bool

  /// Lower than this is low.
  private static let lowest: Float = 0.55
  /// Relative to the height of digits: those that are slanted or touch reach so far into the next.
  private static let usualOverlap: Float = 0.25

  /// - Parameter middle: the height at which digits have their middles.
  init(_ span: InkLine.Span, of line: InkLine, middle: Float) {
    let digitHeight = line.digitHeight
    width = max(0, span.box.width / digitHeight - 1)
    lowness = max(0, SpanGeometry.lowest - span.box.height / digitHeight)
    gap = max(0, span.gap / digitHeight)
    overlap = max(0, span.overlap / digitHeight - SpanGeometry.usualOverlap)
    offset = abs(span.box.centerY - middle) / digitHeight
    size = min(1, 2 * max(span.box.width, span.box.height) / digitHeight)
    cutPieces = line.cuts[span.pieces].dropFirst().count { $0 > 0 }
    parts = span.pieces.count - cutPieces
    let ink = line.cuts[span.pieces.lowerBound]
    cut = ink > 0 ? 1 + ink : 0
    isCut = !line.isWhole(span.pieces)
  }
}

/// How well a span of ink would be a digit, or something else, in its place in a line.
package struct SpanScore: Sendable {
  /// What a way pays for a span, in units of log probability. Fitted by `Tools/Training` (`numbers`) on the
  /// writing of people whom the model was trained on.
  private enum Weights {
    static let width: Float = 0.72
    static let lowness: Float = 3.9
    static let gap: Float = 12.7
    static let overlap: Float = 4
    static let offset: Float = 2.15
    static let cut: Float = 0.25
    /// For a 1 that was cut off: a line is as likely a part of a letter.
    static let cutOne: Float = 2
    /// How often another part, and another piece that was cut off one, pays the logarithm of the confidence:
    /// otherwise ways of few spans would win.
    static let part: Float = 2.1
    static let cutPiece: Float = 0.25
    /// For what is no digit, less for small ones.
    static let strangeness: Float = 1.6
  }

  /// In a number, a digit needs so much of the confidence that it needs alone: its neighbors speak for it.
  static let certainty: Float = 0.5

  /// The logarithm, at most 0, of how well it is a digit.
  package let digit: Float
  /// The same, of something that is none.
  package let other: Float

  /// - Parameter prediction: what the model says of the span.
  init(_ prediction: Prediction, _ geometry: SpanGeometry) {
    let confidence = prediction.confidence
    let division =
      Weights.width * geometry.width + Weights.gap * geometry.gap + Weights.cut * geometry.cut
      + Weights.overlap * geometry.overlap
    let place = Weights.lowness * geometry.lowness + Weights.offset * geometry.offset
    let share =
      1 + Weights.part * Float(geometry.parts - 1) + Weights.cutPiece * Float(geometry.cutPieces)
    let isCutOne = prediction.digit == 1 && geometry.isCut
    digit =
      share * Float.log(max(confidence, 1e-6)) - division - place
      - (isCutOne ? Weights.cutOne : 0)
    other = -Weights.strangeness * geometry.size - division
  }
}
