import MNISTPreprocessing

/// What a classifier sees in a picture.
public struct Prediction: Hashable, Sendable {
  /// The picture that the model saw.
  public let image: DigitImage
  /// The probability of each digit; ten values that sum to 1.
  public let probabilities: [Float]
  /// The most likely digit, 0 to 9; the smaller one if two are equally likely.
  public let digit: Int

  /// The most likely digit's probability, 0 to 1.
  public var confidence: Float { probabilities[digit] }

  /// A digit and its probability, 0 to 1.
  public struct Alternative: Hashable, Sendable {
    public let digit: Int
    public let probability: Float
  }

  /// All ten digits, the most likely one first; of equally likely ones the smaller.
  public var ranked: [Alternative] {
    let alternatives = probabilities.enumerated().map { digit, probability in
      Alternative(digit: digit, probability: probability)
    }
    return alternatives.sorted { first, second in
      first.probability > second.probability
        || first.probability == second.probability && first.digit < second.digit
    }
  }

  /// Makes a prediction by hand, as a test of an app may want to.
  ///
  /// - Parameters:
  ///   - probabilities: ten values from 0 to 1 whose sum is 1, to within 0.001.
  ///   - image: the picture that they are of.
  /// - Throws: ``PredictionError``.
  public init(probabilities: [Float], image: DigitImage) throws(PredictionError) {
    guard probabilities.count == 10 else { throw .wrongCount(probabilities.count) }
    for (digit, value) in probabilities.enumerated() where !(value >= 0 && value <= 1) {
      throw .outOfRange(digit: digit)
    }
    let sum = probabilities.reduce(0, +)
    guard abs(sum - 1) <= 0.001 else { throw .wrongSum(sum) }
    self.init(checked: probabilities, image)
  }

  /// Takes ten probabilities.
  package init(checked probabilities: [Float], _ image: DigitImage) {
    var digit = 0
    for candidate in 1..<10 where probabilities[candidate] > probabilities[digit] {
      digit = candidate
    }
    self.probabilities = probabilities
    self.image = image
    self.digit = digit
  }
}

/// Why some values aren't the probabilities of a ``Prediction``.
public enum PredictionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There must be ten.
  case wrongCount(Int)
  /// That of `digit` is below 0, above 1 or not a number.
  case outOfRange(digit: Int)
  /// They must sum to 1.
  case wrongSum(Float)

  public var description: String {
    switch self {
    case .wrongCount(let count): "probabilities: ten expected, got " + String(count)
    case .outOfRange(let digit): "probabilities: that of " + String(digit) + " is not within 0…1"
    case .wrongSum(let sum): "probabilities: they sum to " + sum.description + " instead of 1"
    }
  }
}
