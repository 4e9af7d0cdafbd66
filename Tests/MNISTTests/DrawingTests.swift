import Foundation
import MNIST
import MNISTPNG
import MNISTTestSupport
import Testing

/// From a drawing to a digit: the thirty drawings that are part of the package.
@Suite struct DrawingTests {
  static let classifier = DigitClassifier()
  static let folder = Folders.fixtures.appendingPathComponent("drawings")

  private func classification(_ path: String) throws -> Classification {
    let image = try PNGImage(
      decoding: Folders.bytes(Self.folder.appendingPathComponent(path)))
    return Self.classifier.classify(
      try Bitmap(rgba: image.rgba, width: image.width, height: image.height))
  }

  @Test(arguments: ["dark-on-white", "white-on-black", "transparent"], 0..<10)
  func isRecognized(style: String, digit: Int) throws {
    #expect(try classification("\(style)/\(digit).png").digit == digit)
  }

  @Test(arguments: ["white", "black", "transparent"])
  func blankIsBlank(style: String) throws {
    #expect(try classification("blank/\(style).png") == .blank)
  }
}
