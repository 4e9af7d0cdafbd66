import Foundation
import MNIST
import MNISTPNG
import MNISTTestSupport
import Testing

/// From a drawing to a digit: the thirty drawings that are part of the package.
@Suite struct DrawingTests {
  static let classifier = DigitClassifier()
  static let folder = Folders.fixtures.appendingPathComponent("drawings")

  private func prediction(_ path: String) throws -> Prediction {
    let image = try PNGImage(
      decoding: Folders.bytes(Self.folder.appendingPathComponent(path)))
    let canvas = try Canvas(rgba: image.rgba, width: image.width, height: image.height)
    return try Self.classifier.classify(canvas)
  }

  @Test(arguments: ["dark-on-white", "white-on-black", "transparent"], 0..<10)
  func isRecognized(style: String, digit: Int) throws {
    #expect(try prediction("\(style)/\(digit).png").digit == digit)
  }

  @Test(arguments: ["white", "black", "transparent"])
  func blankIsBlank(style: String) {
    #expect(throws: ClassificationError.blankCanvas) {
      try prediction("blank/\(style).png")
    }
  }
}
