import MNIST
import MNISTInference
import MNISTTerminal
import MNISTVerification

/// The classifier that a command works with: the embedded one, or a model from a file.
func loadClassifier(
  _ path: String?,
  options: PlanningOptions = PlanningOptions()
) throws(Failure) -> DigitClassifier {
  guard let path else { return DigitClassifier(embedded: options) }
  let session = try loadSession(path, options: options)
  do throws(ClassifierError) {
    return try DigitClassifier(session)
  } catch {
    throw Failure("\(path): \(error)")
  }
}
