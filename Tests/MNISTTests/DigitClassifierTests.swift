import Foundation
import MNISTInference
import MNIST
import MNISTModels
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
    let image = try #require(Self.one)
    let prediction = try #require(DigitClassifier().classify(image).prediction)
    #expect(prediction.digit == 1)
    #expect(prediction.image == image)
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
    let classifier = try ModelClassifier(onnx: DigitsModel.bytes(), options: options)
    let image = try #require(Self.one)
    let first = try classifier.classify(image)
    let second = try classifier.classify(image)
    #expect(first == second)
    #expect(plans.withLock { $0 } == 1)
  }

  /// One classifier, used by several threads at once: each has memory of its own.
  @Test func givesTheSameFromManyThreads() async throws {
    let classifier = DigitClassifier()
    let image = try #require(Self.one)
    let expected = classifier.classify(image)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<6 {
        group.addTask {
          for _ in 0..<20 {
            #expect(classifier.classify(image) == expected)
            #expect(DigitClassifier().classify(image) == expected)
          }
        }
      }
    }
  }

  @Test func batchesComeInOrder() async throws {
    let classifier = DigitClassifier()
    var images = [DigitImage](repeating: try #require(Self.one), count: 37)
    for index in stride(from: 0, to: 37, by: 3) {
      images[index] = try DigitImage(pixels: [Float](repeating: 0, count: 784))
    }
    let expected = images.map { classifier.classify($0) }
    #expect(expected[0] == .blank && expected[1].digit == 1)
    #expect(Self.inTurn(classifier, images) == expected)
    for tasks in [-1, 1, 2, 5, 100, .max] {
      #expect(await classifier.classify(images, tasks: tasks) == expected)
    }
    #expect(await classifier.classify([DigitImage]()) == [])
    // The same weights as a model: its threshold comes from its metadata.
    let model = await ModelClassifier.embedded().classify(images)
    #expect(model == expected.map { .success($0) })
  }

  /// Without `async`, it is the other function.
  private static func inTurn(
    _ classifier: DigitClassifier, _ images: [DigitImage]
  ) -> [Classification] { classifier.classify(images) }

  @Test func blankIsAnAnswer() throws {
    let white = try Bitmap(
      rgba: [UInt8](repeating: 255, count: 4 * 50 * 40), width: 50, height: 40)
    #expect(DigitClassifier().classify(white) == .blank)
    #expect(Classification.blank.digit == nil && Classification.blank.prediction == nil)
  }

  @Test func takesAnyMemory() throws {
    // A stroke in gray, with rows of 64 bytes.
    var bytes = [UInt8](repeating: 200, count: 64 * 49 + 40)
    for y in 8..<42 {
      for x in 17..<22 { bytes[64 * y + x] = 30 }
    }
    let layout = try BitmapLayout(width: 40, height: 50, bytesPerRow: 64, format: .gray)
    let classifier = DigitClassifier()
    let expected = classifier.classify(try Bitmap(bytes: bytes, layout: layout))
    #expect(expected.digit == 1)
    #expect(try classifier.classify(bytes.span, layout: layout) == expected)
    #expect(throws: BitmapError.tooFewBytes(needed: bytes.count, actual: bytes.count - 1)) {
      try classifier.classify(bytes.span.extracting(droppingLast: 1), layout: layout)
    }
  }

  @Test func logitsBecomeProbabilities() throws {
    // The picture's first ten values times two are the logits.
    let classifier = try ModelClassifier(onnx: Self.model(inputs: [1, 784], outputs: 10))
    var pixels = [Float](repeating: 0, count: 784)
    pixels[7] = 1
    let classification = try classifier.classify(DigitImage(pixels: pixels))
    let prediction = try #require(classification.prediction)
    #expect(prediction.digit == 7)
    // e² / (e² + 9)
    #expect(abs(prediction.confidence - 0.450_853) < 1e-6)
  }

  @Test func modelsOfAFixedBatchAreFilledUp() throws {
    let classifier = try ModelClassifier(onnx: Self.model(inputs: [5, 784], outputs: 10))
    var pixels = [Float](repeating: 0, count: 784)
    pixels[3] = 1
    #expect(try classifier.classify(DigitImage(pixels: pixels)).digit == 3)
  }

  @Test func otherModelsAreRefused() throws {
    #expect(throws: ClassifierError.unsuitableInputs("x: float32 [1, 100]")) {
      try ModelClassifier(onnx: Self.model(inputs: [1, 100], outputs: 10))
    }
    // Three channels are not a batch of three: the input is unsuitable.
    #expect(throws: ClassifierError.unsuitableInputs("x: float32 [1, 2352]")) {
      try ModelClassifier(onnx: Self.model(inputs: [1, 3 * 784], outputs: 10))
    }
    #expect(throws: ClassifierError.unsuitableOutputs("y: float32 [1, 12]")) {
      try ModelClassifier(onnx: Self.model(inputs: [1, 784], outputs: 12))
    }
  }

  @Test func valuesThatAreNotNumbersAreRefused() throws {
    let model = Self.model(inputs: [1, 784], outputs: 10, weight: .nan)
    let classifier = try ModelClassifier(onnx: model)
    #expect(throws: ClassificationError.notANumber) {
      try classifier.classify(#require(Self.one))
    }
  }

  /// A dense layer that gives twice the first values of each picture.
  static func model(
    inputs: [Int64], outputs: Int, weight: Float = 2, threshold: String? = nil
  ) -> [UInt8] {
    var weights = [Float](repeating: 0, count: Int(inputs[1]) * outputs)
    for output in 0..<outputs { weights[output * outputs + output] = weight }
    var builder = ModelBuilder()
    builder.input("x", inputs.map { .fixed($0) })
    builder.initializer("w", [inputs[1], Int64(outputs)], floats: weights)
    builder.node("MatMul", ["x", "w"], ["y"])
    builder.output("y")
    if let threshold { builder.metadata("digit_threshold", threshold) }
    return builder.bytes
  }
}
