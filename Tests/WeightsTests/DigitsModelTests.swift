import Foundation
import Testing
import MNISTWeights

@Suite struct DigitsModelTests {
  @Test("The embedded model is the file beside it, byte for byte")
  func embeddedBytes() throws {
    let repository = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = try Data(contentsOf: repository.appending(path: "Weights/digits.onnx"))
    #expect(DigitsModel.bytes() == Array(file), "export the model again: see Tools/Training")
  }
}
