import MNIST

/// The answer about one drawing.
struct Answer: Sendable, Equatable {
  /// The most likely digit, 0 to 9; nil for a blank drawing.
  let digit: Int?
  /// That digit's probability, 0 to 1; 0 for a blank drawing.
  let confidence: Float
  /// The probability of each digit; ten zeros for a blank drawing.
  let probabilities: [Float]
  /// The time that preprocessing and inference took, in microseconds.
  let elapsedMicroseconds: Int

  /// - Parameter prediction: nil for a blank drawing.
  init(_ prediction: Prediction?, elapsed: Duration) {
    digit = prediction?.digit
    confidence = prediction?.confidence ?? 0
    probabilities = prediction?.probabilities ?? [Float](repeating: 0, count: 10)
    let (seconds, attoseconds) = elapsed.components
    elapsedMicroseconds = Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)
  }

  /// The answer as a JSON object.
  var json: String {
    JSONText.object([
      ("digit", digit.map { String($0) } ?? "null"),
      ("confidence", confidence.description),
      ("probabilities", JSONText.array(probabilities.lazy.map { $0.description })),
      ("blank", digit == nil ? "true" : "false"),
      ("elapsed_us", String(elapsedMicroseconds)),
    ])
  }
}
