/// Why a gzip file couldn't be decompressed.
package enum GzipError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file doesn't begin with 1F 8B.
  case invalidSignature
  /// The file ends before its compressed data begins.
  case truncatedHeader
  /// Only method 8, DEFLATE, exists.
  case unsupportedCompressionMethod(UInt8)
  /// The header sets flags that the format reserves.
  case reservedFlags(UInt8)
  /// The file declares more decompressed bytes than are accepted.
  case tooLarge(length: UInt32, limit: Int)
  /// The file declares more decompressed bytes than its compressed ones can hold.
  case impossibleLength(length: Int, compressed: Int)
  /// The compressed data is damaged.
  case data(ZlibError)
  /// The CRC-32 at the end isn't that of the decompressed bytes.
  case invalidChecksum(declared: UInt32, computed: UInt32)

  package var description: String {
    switch self {
    case .invalidSignature: "not a gzip file: it doesn't begin with 1F 8B"
    case .truncatedHeader: "the gzip file ends within its header"
    case .unsupportedCompressionMethod(let method):
      "gzip compression method " + String(method) + " doesn't exist"
    case .reservedFlags(let flags):
      "the gzip flags 0x" + String(flags, radix: 16) + " include reserved ones"
    case .tooLarge(let length, let limit):
      String(length) + " decompressed bytes; the limit is " + String(limit)
    case .impossibleLength(let length, let compressed):
      String(compressed) + " compressed bytes can't hold " + String(length) + " decompressed ones"
    case .data(let error):
      "damaged gzip data: " + error.description
    case .invalidChecksum(let declared, let computed):
      "the CRC of the gzip data is 0x" + String(computed, radix: 16) + " instead of 0x"
        + String(declared, radix: 16)
    }
  }
}
