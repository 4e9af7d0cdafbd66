import Foundation
import MNIST
import MNISTModels
import MNISTFoundation
import MNISTTestSupport
import MNISTWeights
import Testing

/// What an app tells people about errors.
@Suite struct ErrorTests {
  private func problem(_ bytes: [UInt8], _ options: PlanningOptions = PlanningOptions())
    -> ModelProblem?
  {
    do throws(ClassifierError) {
      _ = try ModelClassifier(onnx: bytes, options: options)
      return nil
    } catch {
      return error.problem
    }
  }

  @Test(arguments: [
    ("{\"layers\": []}", "text"), ("version https://git-lfs.github.com/spec/v1\n", "text"),
    ("PK\u{3}\u{4}archive/data.pkl", "a ZIP archive, as .pt and .keras files are"),
  ])
  func otherFilesAreNamed(content: String, name: String) {
    let bytes = [UInt8](content.utf8)
    #expect(problem(bytes) == .notAModel)
    #expect {
      try ModelClassifier(onnx: bytes)
    } throws: { error in
      "\(error)" == "this is not an ONNX model, but \(name) (at byte 0)"
    }
  }

  @Test func problemsAreToldApart() throws {
    #expect(problem([]) == .notAModel)
    #expect(problem([UInt8](DigitsModel.bytes().prefix(1000))) == .notAModel)
    let model = { (name: String) in
      try Folders.bytes(Folders.fixtures.appendingPathComponent(name))
    }
    #expect(problem(try model("invalid/unsupported-operator.onnx")) == .unsupported)
    #expect(problem(try model("invalid/cycle.onnx")) == .invalid)
    #expect(problem(try model("operators/Relu/rank-1/model.onnx")) == .unsuitable)
    var options = PlanningOptions()
    options.limits.arenaBytes = 1
    #expect(problem(DigitsModel.bytes(), options) == .limitExceeded)
  }

  @Test func errorsHaveTextForPeople() throws {
    let error: any Error = BitmapError.tooFewBytes(needed: 2, actual: 1)
    #expect(error.localizedDescription == "picture: its layout needs 2 bytes, got 1")
    let refused: any Error = ClassifierError.shapesUnknown
    #expect(refused.localizedDescription == ClassifierError.shapesUnknown.description)
  }

  @Test func answersAreCodable() throws {
    let image = try DigitImage(pixels: (0..<784).map { Float($0 % 8) / 8 })
    let probabilities = (0..<10).map { $0 == 3 ? 0.5 : 0.5 / 9 as Float }
    let prediction = try Prediction(probabilities: probabilities, image: image)
    #expect(prediction.digit == 3 && prediction.ranked[1].digit == 0)
    for classification in [Classification.digit(prediction), .notADigit(prediction), .blank] {
      let data = try JSONEncoder().encode(classification)
      #expect(try JSONDecoder().decode(Classification.self, from: data) == classification)
    }
    let short = Data(#"{"verdict":"digit","prediction":{"probabilities":[1],"image":[]}}"#.utf8)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Classification.self, from: short)
    }
  }

  @Test func predictionsMadeByHandAreChecked() throws {
    let image = try DigitImage(pixels: [Float](repeating: 0, count: 784))
    #expect(throws: PredictionError.wrongCount(9)) {
      try Prediction(probabilities: [Float](repeating: 0.1, count: 9), image: image)
    }
    #expect(throws: PredictionError.outOfRange(digit: 2)) {
      try Prediction(probabilities: [1, 0, .nan, 0, 0, 0, 0, 0, 0, 0], image: image)
    }
    #expect(throws: PredictionError.wrongSum(0.5)) {
      try Prediction(probabilities: [0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0], image: image)
    }
  }
}
