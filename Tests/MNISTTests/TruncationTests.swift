import MNIST
import MNISTModels
import Testing
import MNISTWeights

@Suite struct TruncationTests {
  /// A truncated model must be refused with a typed error. It must never run, and never trap.
  ///
  /// Its last field is its metadata, without which a model is a model, but has no threshold.
  @Test func everyPrefixOfOurModelIsRefused() {
    let bytes = DigitsModel.bytes()
    var refused = 0
    for length in bytes.indices {
      do throws(ClassifierError) {
        let classifier = try ModelClassifier(onnx: [UInt8](bytes[..<length]))
        #expect(classifier.threshold == 0, "the first \(length) bytes were accepted")
      } catch {
        refused += 1
        if case .session = error { continue }
        Issue.record("the first \(length) bytes gave \(error)")
      }
    }
    #expect(refused == bytes.count - 1)
  }
}
