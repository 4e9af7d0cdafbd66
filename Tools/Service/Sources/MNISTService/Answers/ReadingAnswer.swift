import MNIST

/// The answer about a number.
struct ReadingAnswer: Sendable, Equatable {
  /// Digits from left to right, and what is none between them.
  let elements: [WrittenNumber.Element]
  /// The digits; `?` for what is none; empty if nothing was read.
  let text: String
  /// How likely all of it is right, 0 to 1; 0 if nothing was read.
  let confidence: Float
  /// The time that it took, in microseconds.
  let elapsedMicroseconds: Int

  init(_ reading: Reading, elapsed: Duration) {
    text = reading.text
    if case .number(let number) = reading {
      (elements, confidence) = (number.elements, number.confidence)
    } else {
      (elements, confidence) = ([], 0)
    }
    elapsedMicroseconds = elapsed.wholeMicroseconds
  }

  /// The answer as a JSON object.
  var json: String {
    JSONText.object([
      ("text", JSONText.string(text)), ("confidence", confidence.description),
      ("digits", JSONText.array(elements.lazy.map { Self.json($0) })),
      ("elapsed_us", String(elapsedMicroseconds)),
    ])
  }

  private static func json(_ element: WrittenNumber.Element) -> String {
    JSONText.object([
      ("digit", element.digit.map { String($0) } ?? "null"),
      ("confidence", element.prediction.confidence.description),
      ("x", element.bounds.x.description), ("y", element.bounds.y.description),
      ("width", element.bounds.width.description), ("height", element.bounds.height.description),
    ])
  }
}

extension Duration {
  /// Rounded down.
  var wholeMicroseconds: Int {
    let (seconds, attoseconds) = components
    return Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)
  }
}
