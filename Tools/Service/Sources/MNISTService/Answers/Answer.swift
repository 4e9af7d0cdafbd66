import MNIST

/// The answer about one drawing.
struct Answer: Sendable, Equatable {
  /// Whether it is a digit.
  let verdict: Classification.Verdict
  /// The most likely digit, 0 to 9; nil unless the verdict is `digit`.
  let digit: Int?
  /// The most likely digit's probability, 0 to 1; 0 for a blank drawing.
  let confidence: Float
  /// The probability of each digit; ten zeros for a blank drawing.
  let probabilities: [Float]
  /// The time that preprocessing and inference took, in microseconds.
  let elapsedMicroseconds: Int

  init(_ classification: Classification, elapsed: Duration) {
    verdict = classification.verdict
    digit = classification.digit
    let prediction = classification.prediction
    confidence = prediction?.confidence ?? 0
    probabilities = prediction?.probabilities ?? [Float](repeating: 0, count: 10)
    elapsedMicroseconds = elapsed.wholeMicroseconds
  }

  /// The answer as a JSON object.
  var json: String {
    JSONText.object([
      ("verdict", JSONText.string(verdict.rawValue)),
      ("digit", digit.map { String($0) } ?? "null"),
      ("confidence", confidence.description),
      ("probabilities", JSONText.array(probabilities.lazy.map { $0.description })),
      ("blank", verdict == .blank ? "true" : "false"),
      ("elapsed_us", String(elapsedMicroseconds)),
    ])
  }
}
