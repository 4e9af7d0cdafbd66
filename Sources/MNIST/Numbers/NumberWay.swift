import MNISTPreprocessing

/// A way through a lattice, and what it reads.
package enum NumberWay {
  case blank
  case none
  /// - share: among all ways.
  case edges([NumberLattice.Edge], share: Float)

  package var isOneElement: Bool {
    if case .edges(let edges, _) = self { edges.count == 1 } else { false }
  }

  /// Whether it has an element of which the model isn't sure, or leads nowhere.
  package var isDoubtful: Bool {
    switch self {
    case .blank: false
    case .none: true
    case .edges(let edges, _):
      edges.contains { $0.digit == nil || $0.prediction.isDoubtful }
    }
  }

  /// Whether it is the better of two ways to read the same ink.
  package func isBetter(than other: NumberWay) -> Bool { score > other.score }

  private var score: Float {
    guard case .edges(let edges, _) = self else { return -.infinity }
    return edges.reduce(0) { $0 + $1.bestScore }
  }

  /// - Parameter threshold: the least confidence of a digit that is alone.
  package func reading(threshold: Float) -> Reading {
    switch self {
    case .blank: return .blank
    case .none: return .unreadable
    case .edges(let edges, _) where edges.count == 1:
      return reading(asOne: edges[0].prediction, threshold: threshold)
    case .edges(let edges, var confidence):
      guard edges.contains(where: { $0.digit != nil }) else { return .unreadable }
      let elements = edges.map { edge in
        if edge.digit != nil { confidence *= edge.prediction.confidence }
        return WrittenNumber.Element(
          isDigit: edge.digit != nil, bounds: edge.span.box, prediction: edge.prediction)
      }
      return .number(WrittenNumber(elements: elements, confidence: confidence))
    }
  }

  /// One digit is what `classify` says it is, which looks at it more closely.
  package func reading(asOne prediction: Prediction, threshold: Float) -> Reading {
    guard case .edges(let edges, let share) = self, prediction.confidence >= threshold
    else { return .unreadable }
    let element = WrittenNumber.Element(
      isDigit: true, bounds: edges[0].span.box, prediction: prediction)
    return .number(
      WrittenNumber(elements: [element], confidence: share * prediction.confidence))
  }
}

extension NumberWay {
  /// The best way to read what was found.
  ///
  /// - Parameter predict: what the model says of a span; nil if it is too small.
  package init<Failure: Error>(
    through found: LineFinder.Found, threshold: Float,
    _ predict: (InkLine.Span) throws(Failure) -> Prediction?
  ) throws(Failure) {
    switch found {
    case .blank: self = .blank
    case .tooMuch: self = .none
    case .line(let line):
      let lattice = try NumberLattice(line, threshold: threshold, predict)
      self = lattice.best().map { .edges($0.path, share: $0.share) } ?? .none
    }
  }
}

extension Prediction {
  /// Less sure than this, it is worth a closer look.
  private static let sure: Float = 0.9

  package var isDoubtful: Bool { confidence < Prediction.sure }

  /// This, or what the ink is without the line across it, if that is a zero: many write it with a slash.
  package func orCrossedZero(_ withoutLine: Prediction) -> Prediction {
    withoutLine.digit == 0 && withoutLine.confidence > confidence ? withoutLine : self
  }
}
