import Inference
import MNIST
import Terminal
import Verification

/// The classifier that a command works with: the embedded one, or a model from a file.
func loadClassifier(_ path: String?) throws(CommandError) -> DigitClassifier {
  guard let path else { return DigitClassifier() }
  do {
    return try DigitClassifier(loadSession(path))
  } catch let error as CommandError {
    throw error
  } catch {
    throw .failure("\(path): \(error)")
  }
}

/// A session of a model from a file.
func loadSession(_ path: String) throws(CommandError) -> InferenceSession {
  do {
    let file = try ModelFile(path)
    return try InferenceSession(onnx: file.bytes, externalData: file.externalData)
  } catch {
    throw .failure("\(path): \(error)")
  }
}
