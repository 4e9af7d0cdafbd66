import Foundation
import MNISTInference
import MNIST
import Synchronization
import MNISTTestSupport
import Testing
import MNISTWeights

@Suite struct DigitClassifierTests {
  /// A picture with a vertical stroke in the middle.
  static let one: DigitImage? = {
    var pixels = [Float](repeating: 0, count: 784)
    for row in 5..<23 {
      for column in 13..<16 { pixels[row * 28 + column] = 1 }
    }
    return try? DigitImage(pixels: pixels)
  }()

  @Test func recognizesAOne() throws {
    let prediction = try DigitClassifier().classify(#require(Self.one))
    #expect(prediction.digit == 1)
    #expect(prediction.confidence == prediction.probabilities[1])
    #expect(prediction.probabilities.count == 10)
    // Ten roundings of values up to 1.
    #expect(abs(prediction.probabilities.reduce(0, +) - 1) < 1e-6)
  }

  @Test func theAccuracyIsThatOfTheRecord() throws {
    let repository = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let record = try String(
      contentsOf: repository.appending(path: "Weights/README.md"), encoding: .utf8)
    let percent = (DigitClassifier.embeddedAccuracy * 10_000).rounded() / 100
    #expect(record.contains("| **test, 10,000** |") && record.contains("| **\(percent) %** |"))
  }

  @Test func twoClassificationsPlanOnce() throws {
    let plans = Mutex(0)
    var options = PlanningOptions()
    options.didPlan = { _ in plans.withLock { $0 += 1 } }
    let classifier = try DigitClassifier(onnx: DigitsModel.bytes(), options: options)
    let image = try #require(Self.one)
    let first = try classifier.classify(image)
    let second = try classifier.classify(image)
    #expect(first == second)
    #expect(plans.withLock { $0 } == 1)
  }

  @Test func workspaceGivesTheSame() throws {
    let classifier = DigitClassifier()
    let image = try #require(Self.one)
    var workspace = classifier.makeWorkspace()
    let expected = try classifier.classify(image)
    for _ in 0..<3 {
      #expect(try classifier.classify(image, in: &workspace) == expected)
    }
  }

  /// One classifier, used by several threads at once, with and without workspaces of their own.
  @Test func givesTheSameFromManyThreads() async throws {
    let classifier = DigitClassifier()
    let image = try #require(Self.one)
    let expected = try classifier.classify(image)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<6 {
        group.addTask {
          var workspace = classifier.makeWorkspace()
          for _ in 0..<20 {
            let prediction = try classifier.classify(image, in: &workspace)
            let another = try DigitClassifier().classify(image)
            #expect(prediction == expected && another == expected)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func aBlankCanvasIsNotADigit() throws {
    let white = try Canvas(
      rgba: [UInt8](repeating: 255, count: 4 * 50 * 40), width: 50, height: 40)
    #expect(throws: ClassificationError.blankCanvas) { try DigitClassifier().classify(white) }
  }

  @Test func logitsBecomeProbabilities() throws {
    // The picture's first ten values times two are the logits.
    let classifier = try DigitClassifier(onnx: Self.model(inputs: [1, 784], outputs: 10))
    var pixels = [Float](repeating: 0, count: 784)
    pixels[7] = 1
    let prediction = try classifier.classify(DigitImage(pixels: pixels))
    #expect(prediction.digit == 7)
    // e² / (e² + 9)
    #expect(abs(prediction.confidence - 0.450_853) < 1e-6)
  }

  @Test func modelsOfAFixedBatchAreFilledUp() throws {
    let classifier = try DigitClassifier(onnx: Self.model(inputs: [5, 784], outputs: 10))
    var pixels = [Float](repeating: 0, count: 784)
    pixels[3] = 1
    #expect(try classifier.classify(DigitImage(pixels: pixels)).digit == 3)
  }

  @Test func otherModelsAreRefused() throws {
    #expect(throws: ClassifierError.unsuitableInputs("x: float32 [1, 100]")) {
      try DigitClassifier(onnx: Self.model(inputs: [1, 100], outputs: 10))
    }
    // Three channels are not a batch of three: the input is unsuitable.
    #expect(throws: ClassifierError.unsuitableInputs("x: float32 [1, 2352]")) {
      try DigitClassifier(onnx: Self.model(inputs: [1, 3 * 784], outputs: 10))
    }
    #expect(throws: ClassifierError.unsuitableOutputs("y: float32 [1, 12]")) {
      try DigitClassifier(onnx: Self.model(inputs: [1, 784], outputs: 12))
    }
  }

  @Test func valuesThatAreNotNumbersAreRefused() throws {
    let model = Self.model(inputs: [1, 784], outputs: 10, weight: .nan)
    let classifier = try DigitClassifier(onnx: model)
    #expect(throws: ClassificationError.notANumber) {
      try classifier.classify(#require(Self.one))
    }
  }

  /// A dense layer that gives twice the first values of each picture.
  private static func model(inputs: [Int64], outputs: Int, weight: Float = 2) -> [UInt8] {
    var weights = [Float](repeating: 0, count: Int(inputs[1]) * outputs)
    for output in 0..<outputs { weights[output * outputs + output] = weight }
    var builder = ModelBuilder()
    builder.input("x", inputs.map { .fixed($0) })
    builder.initializer("w", [inputs[1], Int64(outputs)], floats: weights)
    builder.node("MatMul", ["x", "w"], ["y"])
    builder.output("y")
    return builder.bytes
  }
}
