import MNISTPreprocessing

/// What a classifier reads in a drawing of a number.
///
/// ```swift
/// switch classifier.read(bitmap) {
/// case .number(let number): print(number.text, number.confidence)
/// case .unreadable: print("no number")
/// case .blank: print("nothing is drawn")
/// }
/// ```
public enum Reading: Hashable, Sendable {
  /// At least one digit.
  case number(WrittenNumber)
  /// Something is drawn, but no digit; or more ink than a line of digits has, as a page of text.
  case unreadable
  /// Nothing is drawn: one color, or nothing but noise and uneven light.
  case blank

  /// The number; empty if there is none.
  public var text: String {
    if case .number(let number) = self { number.text } else { "" }
  }
}

/// A line of digits, from left to right.
public struct WrittenNumber: Hashable, Sendable {
  /// A digit, or something between digits that is none: a letter, a sign, a decimal point.
  public struct Element: Hashable, Sendable {
    /// Whether it is a digit.
    public let isDigit: Bool
    /// Where its ink is, in pixels of the picture, or in the unit of the strokes.
    public let bounds: InkBox
    /// The picture that the model saw, and what it said of it: if it is no digit, what it is most like.
    public let prediction: Prediction

    /// 0 to 9; nil if it is no digit.
    public var digit: Int? { isDigit ? prediction.digit : nil }

    /// Makes an element by hand, as a test of an app may want to.
    public init(isDigit: Bool, bounds: InkBox, prediction: Prediction) {
      self.isDigit = isDigit
      self.bounds = bounds
      self.prediction = prediction
    }
  }

  /// From left to right; at least one.
  public let elements: [Element]
  /// How likely it is that all of it is right, from 0 to 1: the probability of the digits, times that of the
  /// division into them.
  public let confidence: Float

  /// The digits; `?` for what is none.
  public var text: String {
    var text = ""
    for element in elements { text += element.digit.map { String($0) } ?? "?" }
    return text
  }

  /// Makes a number by hand, as a test of an app may want to.
  public init(elements: [Element], confidence: Float) {
    self.elements = elements
    self.confidence = confidence
  }
}

#if !hasFeature(Embedded)
  extension WrittenNumber: Codable {}
  extension WrittenNumber.Element: Codable {}

  /// `{"verdict": "number", "number": {…}}`; the verdict is `number`, `unreadable` or `blank`.
  extension Reading: Codable {
    private enum CodingKeys: String, CodingKey { case verdict, number }
    private enum Verdict: String, Codable { case number, unreadable, blank }

    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      switch try values.decode(Verdict.self, forKey: .verdict) {
      case .number: self = .number(try values.decode(WrittenNumber.self, forKey: .number))
      case .unreadable: self = .unreadable
      case .blank: self = .blank
      }
    }

    public func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      switch self {
      case .number(let number):
        try values.encode(Verdict.number, forKey: .verdict)
        try values.encode(number, forKey: .number)
      case .unreadable: try values.encode(Verdict.unreadable, forKey: .verdict)
      case .blank: try values.encode(Verdict.blank, forKey: .verdict)
      }
    }
  }
#endif
