/// The type of a PNG chunk, four ASCII letters such as `IHDR` (PNG specification, section 5.3).
public struct PNGChunkType: Hashable, Sendable {
  /// The four bytes, the first in the most significant place.
  public let code: UInt32

  /// Makes a chunk type from its four bytes, the first in the most significant place.
  public init(code: UInt32) {
    self.code = code
  }

  /// `IHDR`, the header.
  public static var header: PNGChunkType { PNGChunkType(code: 0x4948_4452) }

  /// `PLTE`, the palette.
  public static var palette: PNGChunkType { PNGChunkType(code: 0x504C_5445) }

  /// `tRNS`, the transparent colors.
  public static var transparency: PNGChunkType { PNGChunkType(code: 0x7452_4E53) }

  /// `IDAT`, compressed image data.
  public static var imageData: PNGChunkType { PNGChunkType(code: 0x4944_4154) }

  /// `IEND`, the end of the file.
  public static var end: PNGChunkType { PNGChunkType(code: 0x4945_4E44) }

  /// Whether a reader that doesn't know the type must refuse the file: whether the first letter is
  /// upper case.
  public var isCritical: Bool { code & 0x2000_0000 == 0 }

  /// Whether the four bytes are ASCII letters.
  var isValid: Bool {
    for byte in bytes where !(0x41...0x5A ~= byte || 0x61...0x7A ~= byte) {
      return false
    }
    return true
  }

  private var bytes: [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: code >> $0) }
  }
}

extension PNGChunkType: CustomStringConvertible {
  /// The four letters, or a hexadecimal number if they aren't letters.
  public var description: String {
    isValid ? String(decoding: bytes, as: UTF8.self) : "0x" + String(code, radix: 16)
  }
}
