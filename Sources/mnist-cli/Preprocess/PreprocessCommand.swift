import MNISTPreprocessing
import MNISTTerminal

/// `mnist preprocess`: drawings in bulk, to train a model on the pictures that it will see.
struct PreprocessCommand: Command {
  static let help = """
    usage: mnist preprocess [--size WxH] < DRAWINGS > PICTURES

    Makes MNIST pictures from drawings. The standard input has the drawings one after the other, W·H·4
    bytes each (red, green, blue, alpha; rows from the top); the standard output gets the pictures, 784
    bytes each (28 by 28, from 0 for paper to 255 for ink).

      --size WxH   a drawing's width and height in pixels (280x280)

    A blank drawing becomes a picture of zeros, and the standard error says so, with the drawing's
    number, counted from 0.
    """

  private var width = 280
  private var height = 280

  mutating func take(
    option: String,
    from arguments: inout Arguments
  ) throws(UsageError) -> Bool {
    guard option == "--size" else { return false }
    let text = try arguments.value()
    let sides = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard sides.count == 2, let width = sides[0], let height = sides[1], width > 0, height > 0,
      width <= BitmapLayout.pixelLimit / height
    else {
      throw UsageError(
        "--size needs WIDTHxHEIGHT with at most \(BitmapLayout.pixelLimit) pixels, not '\(text)'")
    }
    self.width = width
    self.height = height
    return true
  }

  mutating func take(positional: String) throws(UsageError) {
    throw UsageError("preprocess takes options only, not '\(positional)'")
  }

  func check() {}

  func run() throws(Failure) -> ExitCode {
    var preprocessor = Preprocessor()
    var number = 0
    while let bitmap = try nextDrawing(number) {
      let image = preprocessor.digitImage(from: bitmap)
      if image == nil { printError("mnist: drawing \(number) is blank") }
      guard writeOutput(Self.bytes(image)) else {
        throw Failure("the pictures can't be written")
      }
      number += 1
    }
    return .success
  }

  /// The next drawing; nil at the end.
  private func nextDrawing(_ number: Int) throws(Failure) -> Bitmap? {
    let count = 4 * width * height
    do {
      let bytes = try readInput(count: count)
      if bytes.isEmpty { return nil }
      guard bytes.count == count else {
        throw Failure(
          "drawing \(number) needs \(count) bytes, but the input has only \(bytes.count)")
      }
      return try Bitmap(rgba: bytes, width: width, height: height)
    } catch let error as Failure {
      throw error
    } catch {
      throw Failure("the drawings can't be read: \(error)")
    }
  }

  private static func bytes(_ image: DigitImage?) -> [UInt8] {
    guard let image else {
      return [UInt8](repeating: 0, count: DigitImage.side * DigitImage.side)
    }
    return image.pixels.map { UInt8($0 * 255 + 0.5) }
  }
}
