import Foundation
import MNISTTestSupport
import Testing

/// The accuracy of the embedded model on MNIST's test images.
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
    #expect(report.accuracy >= 0.99, "\(report.correct) of 10,000")
  }
}
