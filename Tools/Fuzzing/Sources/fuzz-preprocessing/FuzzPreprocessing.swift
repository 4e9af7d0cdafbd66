import FuzzDriver
import MNISTPreprocessing

/// Any drawing gives a picture of values from 0 to 1, or is blank. The first two bytes are the
/// drawing's width and height; the rest, repeated, are its pixels.
private func fuzzPreprocessing(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  guard bytes.count > 2 else { return 0 }
  let (width, height) = (Int(bytes[0] % 96), Int(bytes[1] % 96))
  let pixels = bytes[2...]
  var rgba: [UInt8] = []
  rgba.reserveCapacity(4 * width * height + pixels.count)
  while rgba.count < 4 * width * height { rgba += pixels }
  rgba.removeSubrange((4 * width * height)...)
  do {
    let canvas = try Canvas(rgba: rgba, width: width, height: height)
    guard let image = Preprocessor().digitImage(from: canvas) else { return 0 }
    precondition(image.pixels.count == 784 && image.pixels.allSatisfy { $0 >= 0 && $0 <= 1 })
  } catch {
    precondition(width == 0 || height == 0, "a drawing was refused: \(error)")
  }
  return 0
}

@_cdecl("fuzz_preprocessing_main")
public func start(_ count: CInt, _ arguments: Arguments) -> CInt {
  fuzz(count, arguments) { fuzzPreprocessing($0, $1) }
}
