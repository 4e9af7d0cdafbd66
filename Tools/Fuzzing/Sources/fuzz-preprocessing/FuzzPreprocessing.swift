import FuzzDriver
import MNISTPreprocessing

/// Any picture gives a picture of values from 0 to 1, or is blank. The first bytes are its width, height,
/// format and padding; the rest, repeated, are its pixels. One preprocessor sees them all, one after the
/// other, as a classifier's does: memory of one picture must not show in the next.
private func fuzzPreprocessing(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  guard bytes.count > 4 else { return 0 }
  // Mostly small; now and then so large that it is halved, quartered and more. All bytes together say when:
  // one of them would soon be the same in most of the corpus.
  let sum = bytes.reduce(into: UInt64(0xcbf2_9ce4_8422_2325)) {
    $0 = ($0 ^ UInt64($1)) &* 0x100_0000_01b3
  }
  let chance = UInt8(truncatingIfNeeded: sum >> 32)
  let scale = chance >= 252 ? 8 : chance >= 240 ? 3 : 1
  let (width, height) = (Int(bytes[0] % 64) * scale, Int(bytes[1] % 64) * scale)
  let formats = PixelFormat.allCases
  let format = formats[Int(bytes[2]) % formats.count]
  let bytesPerRow = width * format.bytesPerPixel + Int(bytes[3] % 7)
  do {
    let layout = try BitmapLayout(
      width: width, height: height, bytesPerRow: bytesPerRow, format: format)
    // Exactly as many bytes as are needed, so that reading one more is seen.
    var pixels: [UInt8] = []
    pixels.reserveCapacity(layout.byteCount)
    pixels.append(contentsOf: bytes[4...].prefix(layout.byteCount))
    while pixels.count < layout.byteCount {
      pixels.append(contentsOf: pixels.prefix(layout.byteCount - pixels.count))
    }
    let image = try preprocessor.digitImage(from: pixels.span, layout: layout)
    if chance % 8 == 3 {
      var fresh = Preprocessor()
      let again = try fresh.digitImage(from: pixels.span, layout: layout)
      precondition(again == image)
    }
    guard let image else { return 0 }
    precondition(image.pixels.count == 784 && image.pixels.allSatisfy { $0 >= 0 && $0 <= 1 })
  } catch {
    precondition(width == 0 || height == 0, "a picture was refused: \(error)")
  }
  return 0
}

nonisolated(unsafe) private var preprocessor = Preprocessor()

@_cdecl("fuzz_preprocessing_main")
public func start(_ count: CInt, _ arguments: Arguments) -> CInt {
  fuzz(count, arguments) { fuzzPreprocessing($0, $1) }
}
