import MNISTPreprocessing

/// What a classifier makes of a drawing.
///
/// ```swift
/// switch classifier.classify(bitmap) {
/// case .digit(let prediction): print(prediction.digit, prediction.confidence)
/// case .notADigit(let prediction): print("at most a", prediction.digit)
/// case .blank: print("nothing is drawn")
/// }
/// ```
public enum Classification: Hashable, Sendable {
  /// A digit.
  case digit(Prediction)
  /// Something else, or a digit that can't be read; the prediction says which one it is most like.
  case notADigit(Prediction)
  /// Nothing is drawn: one color, or nothing but noise and uneven light.
  case blank

  /// Which of the three it is, as JSON has it.
  public enum Verdict: String, Hashable, Sendable {
    case digit
    case notADigit = "not-a-digit"
    case blank
  }

  /// Which of the three it is.
  public var verdict: Verdict {
    switch self {
    case .digit: .digit
    case .notADigit: .notADigit
    case .blank: .blank
    }
  }

  /// The digit, 0 to 9; nil if it isn't one.
  public var digit: Int? {
    if case .digit(let prediction) = self { prediction.digit } else { nil }
  }

  /// What the model saw and said; nil if nothing is drawn.
  public var prediction: Prediction? {
    switch self {
    case .digit(let prediction), .notADigit(let prediction): prediction
    case .blank: nil
    }
  }
}

extension Classification {
  /// Whether what a model says is enough for a digit.
  package init(_ prediction: Prediction, threshold: Float) {
    self = prediction.confidence >= threshold ? .digit(prediction) : .notADigit(prediction)
  }
}
