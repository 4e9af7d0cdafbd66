import Inference
import MNIST
import MNISTPNG
import PNG

/// Draws a 1 and says what the library takes it for, with modules of its own beside the library's.
@main
struct Main {
  static func main() throws {
    let (width, height) = (120, 160)
    var pixels = [UInt8](repeating: 255, count: 4 * width * height)
    for y in 25..<135 {
      for x in 54..<66 {
        for color in 0..<3 { pixels[4 * (y * width + x) + color] = 0 }
      }
    }
    let bitmap = try Bitmap(rgba: pixels, width: width, height: height)
    let classifier = DigitClassifier()
    precondition(Inference.InferenceSession().run() == 1)
    precondition(PNG.PNGImage().name == "somebody else's")
    precondition((try? MNISTPNG.PNGImage(decoding: [])) == nil)
    guard case .digit(let prediction) = classifier.classify(bitmap) else { return }
    if CommandLine.arguments.contains("--time") {
      // What an app costs that isn't optimized, as they are started from Xcode.
      let clock = ContinuousClock()
      let times = (0..<50).map { _ in clock.measure { _ = classifier.classify(bitmap) } }
      print("from a drawing to a digit, debug build:", times.min() ?? .zero)
      return
    }
    print(prediction.digit)
  }
}
