/// What a classifier makes of a drawing.
public struct Prediction: Hashable, Sendable {
  /// The most likely digit, 0 to 9; the smaller one if two are equally likely.
  public let digit: Int
  /// The digit's probability, 0 to 1.
  public let confidence: Float
  /// The probability of each digit; ten values that sum to 1.
  public let probabilities: [Float]

  /// - Precondition: there are ten probabilities.
  init(probabilities: [Float]) {
    precondition(probabilities.count == 10, "one probability for each digit")
    var digit = 0
    for candidate in 1..<10 where probabilities[candidate] > probabilities[digit] {
      digit = candidate
    }
    self.digit = digit
    confidence = probabilities[digit]
    self.probabilities = probabilities
  }
}
