import MNIST
import MNISTInference
import MNISTTerminal
import MNISTVerification

/// The classifier that a command works with: the embedded one, or a model from a file.
func loadClassifier(
  _ path: String?,
  options: PlanningOptions = PlanningOptions()
) throws(Failure) -> ModelClassifier {
  guard let path else { return DigitClassifier(options: options).model }
  let session = try loadSession(path, options: options)
  do throws(ClassifierError) {
    return try ModelClassifier(session)
  } catch {
    throw Failure("\(path): \(error)")
  }
}
