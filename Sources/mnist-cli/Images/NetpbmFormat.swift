/// The six formats of Netpbm pictures, by the digit of their signature `P1`…`P6`.
package enum NetpbmFormat: UInt8, Sendable {
  case plainBitmap = 1
  case plainGraymap = 2
  case plainPixmap = 3
  case rawBitmap = 4
  case rawGraymap = 5
  case rawPixmap = 6

  /// Whether samples are black or white, so that the header has no maximum.
  var isBitmap: Bool { self == .plainBitmap || self == .rawBitmap }

  /// Whether samples are written as decimal numbers.
  var isPlain: Bool { rawValue <= Self.plainPixmap.rawValue }

  /// The number of samples of a pixel.
  var sampleCount: Int { self == .plainPixmap || self == .rawPixmap ? 3 : 1 }

  /// The fewest bytes that a picture's samples take: plain samples can have one digit each.
  func minimumByteCount(width: Int, height: Int, maximum: Int) -> Int {
    let count = width * height * sampleCount
    switch self {
    case .rawBitmap: return (width + 7) / 8 * height
    case .plainBitmap: return count
    case .plainGraymap, .plainPixmap: return 2 * count - 1
    case .rawGraymap, .rawPixmap: return maximum < 256 ? count : 2 * count
    }
  }
}
