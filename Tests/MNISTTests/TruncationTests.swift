import MNIST
import Testing
import MNISTWeights

@Suite struct TruncationTests {
  /// A truncated model must be refused with a typed error. It must never run, and never trap.
  @Test func everyPrefixOfOurModelIsRefused() {
    let bytes = DigitsModel.bytes()
    var refused = 0
    for length in bytes.indices {
      do throws(ClassifierError) {
        _ = try ModelClassifier(onnx: [UInt8](bytes[..<length]))
        Issue.record("the first \(length) of \(bytes.count) bytes were accepted")
      } catch {
        refused += 1
        if case .session = error { continue }
        Issue.record("the first \(length) bytes gave \(error)")
      }
    }
    #expect(refused == bytes.count)
  }
}
