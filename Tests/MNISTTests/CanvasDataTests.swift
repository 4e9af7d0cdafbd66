import Foundation
import MNIST
import MNISTPNG
import MNISTTestSupport
import Testing

/// Published drawings and photographs of digits, if the data is here.
@Suite(.enabled(if: Folders.data != nil, Comment(rawValue: Folders.dataReason)))
struct CanvasDataTests {
  @Test func publishedDrawingsAreRecognized() throws {
    let files = Folders.contents(try #require(Folders.data).appendingPathComponent("canvas"))
      .filter { $0.pathExtension == "png" }
    try #require(files.count >= 97)
    let classifier = DigitClassifier()
    var mistakes: [String] = []
    for file in files {
      let image = try PNGImage(decoding: Folders.bytes(file))
      let bitmap = try Bitmap(rgba: image.rgba, width: image.width, height: image.height)
      let digit = classifier.classify(bitmap).digit
      // The file's name begins with the digit.
      if digit.map({ file.lastPathComponent.hasPrefix("\($0)_") }) != true {
        mistakes.append(file.lastPathComponent)
      }
    }
    // The claim is 97 of 97; 96 will do.
    #expect(mistakes.count <= files.count / 97, "\(mistakes)")
  }
}
