import MNIST
import MNISTModels
import Testing

/// What makes a digit of a prediction: its confidence, and a threshold that comes with the model.
@Suite struct ThresholdTests {
  private static func classifier(_ threshold: String?) throws(ClassifierError) -> ModelClassifier {
    try ModelClassifier(
      onnx: DigitClassifierTests.model(inputs: [1, 784], outputs: 10, threshold: threshold))
  }

  /// A seven with a confidence of 0.45085.
  private static func seven() throws -> DigitImage {
    var pixels = [Float](repeating: 0, count: 784)
    pixels[7] = 1
    return try DigitImage(pixels: pixels)
  }

  @Test func withoutMetadataEverythingIsADigit() throws {
    let classifier = try Self.classifier(nil)
    #expect(classifier.threshold == 0)
    #expect(try classifier.classify(Self.seven()).verdict == .digit)
  }

  @Test(
    arguments: [
      ("0", 0, .digit), ("0.45", 0.45, .digit), (".4508", 0.4508, .digit),
      ("0.451", 0.451, .notADigit), ("1", 1, .notADigit), ("1.", 1, .notADigit),
    ] as [(String, Float, Classification.Verdict)])
  func comesWithTheModel(text: String, threshold: Float, verdict: Classification.Verdict) throws {
    let classifier = try Self.classifier(text)
    #expect(classifier.threshold == threshold)
    let classification = try classifier.classify(Self.seven())
    #expect(classification.verdict == verdict)
    #expect(classification.digit == (verdict == .digit ? 7 : nil))
    #expect(classification.prediction?.digit == 7)
  }

  @Test(arguments: [
    "", ".", "-0.5", "1.01", "0.5 ", "0,5", "1e-1", "nan", "0.1.2", "0.12345678901",
  ])
  func whatIsNoThresholdIsRefused(text: String) {
    #expect(throws: ClassifierError.invalidThreshold(text)) { try Self.classifier(text) }
  }

  @Test func canBeSet() throws {
    var classifier = try Self.classifier("0.9")
    #expect(try classifier.classify(Self.seven()).verdict == .notADigit)
    classifier.threshold = 0.45
    #expect(try classifier.classify(Self.seven()).verdict == .digit)
    // Not a number is no confidence's lower bound.
    classifier.threshold = .nan
    #expect(try classifier.classify(Self.seven()).verdict == .notADigit)
    #expect(try classifier.classify(Bitmap(rgba: [0, 0, 0, 0], width: 1, height: 1)) == .blank)
  }

  @Test func ofTheBuiltInClassifier() throws {
    var classifier = DigitClassifier()
    // The compiled network says what its model says.
    #expect(classifier.threshold == ModelClassifier.embedded().threshold)
    classifier.threshold = 2
    let image = try #require(DigitClassifierTests.one)
    #expect(classifier.classify(image).verdict == .notADigit)
    #expect(DigitClassifier().classify(image).verdict == .digit)
  }
}
