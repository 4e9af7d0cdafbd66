import MNISTInference
import MNIST
import MNISTTerminal
import MNISTVerification

/// The classifier that a command works with: the embedded one, or a model from a file.
func loadClassifier(
  _ path: String?,
  options: PlanningOptions = PlanningOptions()
) throws(CommandError) -> DigitClassifier {
  guard let path else { return DigitClassifier(embedded: options) }
  do {
    return try DigitClassifier(loadSession(path, options: options))
  } catch let error as CommandError {
    throw error
  } catch {
    throw .failure("\(path): \(error)")
  }
}

/// A session of a model from a file.
func loadSession(
  _ path: String,
  options: PlanningOptions = PlanningOptions()
) throws(CommandError) -> InferenceSession {
  do {
    let file = try ModelFile(path)
    return try InferenceSession(
      onnx: file.bytes, options: options, externalData: file.externalData
    ).plannedForDigit()
  } catch {
    throw .failure("\(path): \(error)")
  }
}
