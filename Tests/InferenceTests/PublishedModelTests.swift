import Foundation
import MNISTInference
import MNISTTestSupport
import Testing
import MNISTVerification

/// The model of the system that this package re-creates, if real data is here.
@Suite(.enabled(if: Folders.data != nil, Comment(rawValue: Folders.dataReason)))
struct PublishedModelTests {
  @Test func mnist8AgreesWithOnnxRuntime() throws {
    let data = try #require(Folders.data)
    let folder = data.appendingPathComponent("models/onnx-zoo__mnist-8")
    let outcome = try TestCase(folder: folder.path).run(Tolerance())
    guard case .passed(let largestScaledError, _) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    // Both sides sum at most 256 products in Float; 5e-6 leaves room for other orders of summing,
    // and for the kernels that compute convolutions by fewer multiplications.
    #expect(largestScaledError <= 5e-6)
  }

  /// The published models with each optimisation switched off alone: a debug build takes one.
  @Test(arguments: Optimization.allCases, models)
  func modelsAgreeWithout(_ optimization: Optimization, folder: URL) throws {
    let outcome = try TestCase(folder: folder.path).run(
      Tolerance(), options: optimization.without)
    if case .failed(let reason) = outcome { Issue.record("\(reason)") }
  }

  private static var models: [URL] {
    let models = Folders.contents(
      (Folders.data ?? Folders.fixtures).appendingPathComponent("models"))
    #if DEBUG
      return models.filter { $0.lastPathComponent == "onnx-zoo__mnist-8" }
    #else
      return models
    #endif
  }
}
