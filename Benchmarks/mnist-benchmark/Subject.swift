import Inference
import Verification
import Weights

/// The model that is measured: one with a single input of `float32`.
struct Subject {
  /// The file's name, or `embedded`.
  let name: String
  let session: InferenceSession
  /// How long reading and planning took, in microseconds.
  let load: Double

  /// Loads a model.
  ///
  /// - Parameters:
  ///   - path: nil for the library's own.
  ///   - options: how it is planned.
  init(_ path: String?, _ options: PlanningOptions) throws(BenchmarkError) {
    name = path ?? "embedded"
    do {
      let file = try path.map(ModelFile.init)
      let start = ContinuousClock.now
      session = try InferenceSession(
        onnx: file?.bytes ?? DigitsModel.bytes(), options: options, externalData: file?.externalData
      )
      load = (ContinuousClock.now - start).microseconds
    } catch {
      throw BenchmarkError("\(name): \(error)")
    }
    guard session.summary?.outputs.isEmpty == false, session.inputs.count == 1 else {
      throw BenchmarkError("\(name): only models with one input of known rank can be measured")
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
