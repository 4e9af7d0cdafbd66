import Foundation
import MNISTTestSupport
import Testing

/// The accuracy of the embedded weights on MNIST's own test images.
@Suite struct AccuracyTests {
  #if DEBUG
    private static let isRelease = false
  #else
    private static let isRelease = true
  #endif

  @Test(
    .enabled(if: isRelease, "10,000 pictures take minutes in a debug build"),
    .enabled(if: Folders.data != nil, Comment(rawValue: Folders.dataReason))
  )
  func testImages() throws {
    let folder = try #require(Folders.data).appending(path: "mnist")
    let result = try Program.mnist.run([
      "evaluate", "--json",
      "--images", folder.appending(path: "t10k-images-idx3-ubyte.gz").path,
      "--labels", folder.appending(path: "t10k-labels-idx1-ubyte.gz").path,
    ])
    #expect(result.status == 0)
    let report = try EvaluationReport(result.output)
    #expect(report.images == 10_000)
    // The claim is 0.9946 of n = 10,000. The floor is the claim less its standard error,
    // √(p(1 − p) / n) = 0.0007.
    #expect(report.accuracy >= 0.9946 - 0.0007, "\(report.correct) of 10,000")
  }
}
