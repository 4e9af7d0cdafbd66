import MNIST
import MNISTPNG
import MNISTTerminal

/// A drawing in a picture file.
enum DrawingFile {
  /// How many bytes a file may have; the readers of the formats limit the pixels.
  private static let sizeLimit = 256 << 20

  /// Reads a PNG, PBM, PGM or PPM file, or one of them from the standard input.
  ///
  /// - Throws: `Failure` without the path.
  static func bitmap(_ path: String) throws(Failure) -> Bitmap {
    do {
      let bytes = try readFile(path, limit: sizeLimit)
      guard !bytes.isEmpty else { throw Failure("is empty") }
      if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
        let image = try PNGImage(decoding: bytes)
        return try Bitmap(rgba: image.rgba, width: image.width, height: image.height)
      }
      if bytes.count > 1, bytes[0] == UInt8(ascii: "P"), (0x31...0x36).contains(bytes[1]) {
        let image = try NetpbmImage(decoding: bytes)
        return try Bitmap(rgba: image.rgba, width: image.width, height: image.height)
      }
      throw Failure("is not a PNG, PBM, PGM or PPM picture\(hint(bytes))")
    } catch let error as Failure {
      throw error
    } catch {
      throw Failure("\(error)")
    }
  }

  /// What the file seems to be instead.
  private static func hint(_ bytes: [UInt8]) -> String {
    let signatures: [(bytes: [UInt8], name: String)] = [
      ([0xFF, 0xD8, 0xFF], "JPEG"),
      ([0x47, 0x49, 0x46, 0x38], "GIF"),
      ([0x42, 0x4D], "BMP"),
      ([0x52, 0x49, 0x46, 0x46], "WebP"),
      ([0x25, 0x50, 0x44, 0x46], "PDF"),
    ]
    let match = signatures.first { bytes.starts(with: $0.bytes) }
    return match.map { "; it seems to be a \($0.name) file: convert it to PNG" } ?? ""
  }
}
