import DrawingRequests
import HTTPTypes
import MNISTInference
import MNIST
import MNISTONNX

/// The model, planned once, and the memory that runs it.
final class Recognizer: Sendable {
  /// What the model is.
  let model: ModelInformation
  private let pool: WorkspacePool

  /// Uses the model that is built into the library.
  init() {
    model = .builtIn
    pool = WorkspacePool(DigitClassifier())
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
      pool = WorkspacePool(try DigitClassifier(session))
    } catch {
      throw .unsuitableModel(path: path, reason: error.description)
    }
    model = ModelInformation(onnx, session, path: path)
  }

  /// Classifies a drawing.
  ///
  /// - Throws: `Problem` (500) if the model's values aren't numbers, which is the model's fault.
  func answer(_ drawing: Drawing) throws(Problem) -> Answer {
    let clock = ContinuousClock()
    let start = clock.now
    if case .image(let image) = drawing, !image.pixels.contains(where: { $0 > 0 }) {
      return Answer(nil, elapsed: clock.now - start)
    }
    do {
      let prediction = try pool.classify(drawing)
      return Answer(prediction, elapsed: clock.now - start)
    } catch {
      guard error == .blankCanvas else {
        throw Problem(status: .internalServerError, detail: error.description)
      }
      return Answer(nil, elapsed: clock.now - start)
    }
  }
}
