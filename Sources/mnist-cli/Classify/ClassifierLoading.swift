import MNIST
import MNISTInference
import MNISTModels
import MNISTTerminal
import MNISTVerification

/// The classifier that a command works with: the embedded one, or a model from a file.
func loadClassifier(
  _ path: String?,
  options: PlanningOptions? = nil
) throws(Failure) -> ChosenClassifier {
  guard let path else {
    // Only a model that is planned can be planned in another way.
    return options.map { .model(.embedded(options: $0)) } ?? .embedded(DigitClassifier())
  }
  let options = options ?? PlanningOptions()
  let session = try loadSession(path, options: options)
  do throws(ClassifierError) {
    return .model(try ModelClassifier(session))
  } catch {
    throw Failure("\(path): \(error)")
  }
}
