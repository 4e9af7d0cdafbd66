/// The six formats of Netpbm pictures, by the digit of their signature `P1`…`P6`.
package enum NetpbmFormat: UInt8, Sendable {
  case plainBitmap = 1
  case plainGraymap = 2
  case plainPixmap = 3
  case rawBitmap = 4
  case rawGraymap = 5
  case rawPixmap = 6

  /// Whether samples are black or white and the header has no largest value.
  var isBitmap: Bool { self == .plainBitmap || self == .rawBitmap }

  /// Whether samples are written as decimal numbers.
  var isPlain: Bool { rawValue <= Self.plainPixmap.rawValue }

  /// The number of samples of a pixel.
  var sampleCount: Int { self == .plainPixmap || self == .rawPixmap ? 3 : 1 }
}
