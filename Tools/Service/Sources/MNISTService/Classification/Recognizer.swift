import DrawingRequests
import HTTPTypes
import MNIST
import MNISTInference
import MNISTModels
import MNISTONNX
import MNISTPreprocessing

/// The model, planned once.
final class Recognizer: Sendable {
  /// What the model is.
  let model: ModelInformation
  private let classifier: Classifier

  private enum Classifier {
    case builtIn(DigitClassifier)
    case model(ModelClassifier)
  }

  /// Uses the model that is built into the library.
  init() {
    model = .builtIn
    classifier = .builtIn(DigitClassifier())
  }

  /// Reads a model.
  ///
  /// - Throws: `StartError` if the file can't be read or isn't a digit classifier.
  init(path: String) throws(StartError) {
    guard let bytes = FileReading.bytes(at: path) else { throw .unreadableFile(path: path) }
    let onnx: Model
    do {
      onnx = try Model(bytes)
    } catch {
      throw .unsuitableModel(path: path, reason: error.description)
    }
    let session: InferenceSession
    do {
      session = try InferenceSession(onnx)
    } catch {
      throw .unsuitableModel(path: path, reason: error.description)
    }
    do {
      classifier = .model(try ModelClassifier(session))
    } catch {
      throw .unsuitableModel(path: path, reason: error.description)
    }
    model = ModelInformation(onnx, session, path: path)
  }

  /// Classifies a drawing.
  ///
  /// - Throws: `Problem` (500) if the model's values aren't numbers, which is the model's fault.
  func answer(_ drawing: Picture) throws(Problem) -> Answer {
    let (classification, elapsed) = try timed { () throws(ClassificationError) in
      switch drawing {
      case .bitmap(let bitmap): try classify(bitmap)
      case .strokes(let drawing): try classify(drawing)
      case .image(let image): try classify(image)
      }
    }
    return Answer(classification, elapsed: elapsed)
  }

  /// Reads a number.
  ///
  /// - Throws: `Problem` (500) if the model's values aren't numbers, which is the model's fault.
  func reading(_ drawing: Picture) throws(Problem) -> ReadingAnswer {
    let (reading, elapsed) = try timed { () throws(ClassificationError) in
      switch drawing {
      case .bitmap(let bitmap): try read(bitmap)
      case .strokes(let drawing): try read(drawing)
      case .image(let image): try read(image.bitmap)
      }
    }
    return ReadingAnswer(reading, elapsed: elapsed)
  }

  private func read(_ bitmap: Bitmap) throws(ClassificationError) -> Reading {
    switch classifier {
    case .builtIn(let classifier): classifier.read(bitmap)
    case .model(let classifier): try classifier.read(bitmap)
    }
  }

  private func read(_ drawing: Drawing) throws(ClassificationError) -> Reading {
    switch classifier {
    case .builtIn(let classifier): classifier.read(drawing)
    case .model(let classifier): try classifier.read(drawing)
    }
  }

  private func classify(
    _ source: some DigitSource
  ) throws(ClassificationError) -> Classification {
    switch classifier {
    case .builtIn(let classifier): classifier.classify(source)
    case .model(let classifier): try classifier.classify(source)
    }
  }

  private func timed<Result>(
    _ body: () throws(ClassificationError) -> Result
  ) throws(Problem) -> (Result, elapsed: Duration) {
    let clock = ContinuousClock()
    let start = clock.now
    do throws(ClassificationError) {
      let result = try body()
      return (result, clock.now - start)
    } catch {
      throw Problem(status: .internalServerError, detail: error.description)
    }
  }
}
