import MNIST
import MNISTInference
import MNISTVerification
import MNISTWeights

/// The model to measure: one with a single input of `float32`.
struct BenchmarkModel {
  /// The file's name, or `embedded`.
  let name: String
  let session: InferenceSession
  /// How long reading and planning took, in microseconds.
  let load: Double

  /// Loads a model.
  ///
  /// - Parameters:
  ///   - path: nil for the library's own.
  ///   - options: how to plan it.
  init(_ path: String?, _ options: PlanningOptions) throws(BenchmarkError) {
    name = path ?? "embedded"
    let file = try Self.file(path)
    let start = ContinuousClock.now
    session = try Self.session(file, name: name, options)
    load = (ContinuousClock.now - start).microseconds
    guard session.summary?.outputs.isEmpty == false, session.inputs.count == 1 else {
      throw BenchmarkError("\(name): only models with one input of known rank can be measured")
    }
  }

  /// A session of a model; nil is the library's own.
  static func session(
    _ path: String?, _ options: PlanningOptions
  ) throws(BenchmarkError) -> InferenceSession {
    try session(try file(path), name: path ?? "embedded", options)
  }

  private static func file(_ path: String?) throws(BenchmarkError) -> ModelFile? {
    guard let path else { return nil }
    do {
      return try ModelFile(path)
    } catch {
      throw BenchmarkError("\(path): \(error)")
    }
  }

  private static func session(
    _ file: ModelFile?, name: String, _ options: PlanningOptions
  ) throws(BenchmarkError) -> InferenceSession {
    do {
      return try InferenceSession(
        onnx: file?.bytes ?? DigitsModel.bytes(), options: options,
        externalData: file?.externalData
      ).plannedForDigit()
    } catch {
      throw BenchmarkError("\(name): \(error)")
    }
  }
}

/// Why nothing was measured.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
