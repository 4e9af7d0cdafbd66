import MNIST
import MNISTInference
import MNISTModels
import MNISTTerminal
import MNISTVerification
import MNISTWeights

/// The model to measure: one with a single input of `float32`.
struct BenchmarkModel {
  /// The file's name, or `embedded`.
  let name: String
  let session: InferenceSession
  /// How long reading and planning took, in microseconds.
  let load: Double
  /// The library's own as it is compiled, another one as it is planned; nil if it isn't a digit
  /// classifier.
  let classifier: ChosenClassifier?

  /// Loads a model.
  ///
  /// - Parameters:
  ///   - path: nil for the library's own.
  ///   - options: how to plan it.
  init(_ path: String?, _ options: PlanningOptions) throws(Failure) {
    name = path ?? "embedded"
    let file = try Self.file(path)
    let start = ContinuousClock.now
    session = try Self.session(file, name: name, options)
    load = (ContinuousClock.now - start).microseconds
    classifier =
      path == nil
      ? .embedded(DigitClassifier()) : (try? ModelClassifier(session)).map { .model($0) }
    guard session.summary?.outputs.isEmpty == false, session.inputs.count == 1 else {
      throw Failure("\(name): only models with one input of known rank can be measured")
    }
  }

  /// A session of a model; nil is the library's own.
  static func session(
    _ path: String?, _ options: PlanningOptions
  ) throws(Failure) -> InferenceSession {
    try session(try file(path), name: path ?? "embedded", options)
  }

  private static func file(_ path: String?) throws(Failure) -> ModelFile? {
    guard let path else { return nil }
    do {
      return try ModelFile(path)
    } catch {
      throw Failure("\(path): \(error)")
    }
  }

  private static func session(
    _ file: ModelFile?, name: String, _ options: PlanningOptions
  ) throws(Failure) -> InferenceSession {
    do {
      let session =
        try file?.session(options: options)
        ?? InferenceSession(onnx: DigitsModel.bytes(), options: options)
      return session.plannedForDigit()
    } catch {
      throw Failure("\(name): \(error)")
    }
  }
}
