import FuzzDriver
import MNISTPNG

/// The PNG reader: any bytes give a picture of the size that they declare, or an error.
private func fuzzPNG(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  let limits = PNGLimits(width: 512, height: 512, pixels: 1 << 16)
  do {
    let image = try PNGImage(decoding: bytes, limits: limits)
    precondition(image.rgba.count == 4 * image.width * image.height, "a picture of the wrong size")
  } catch {
    precondition(!error.description.isEmpty, "an error without a description")
  }
  return 0
}

@_cdecl("fuzz_png_main")
public func start(_ count: CInt, _ arguments: Arguments) -> CInt {
  fuzz(count, arguments) { fuzzPNG($0, $1) }
}
