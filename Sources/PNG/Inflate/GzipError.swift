/// Why a gzip file couldn't be decompressed.
package enum GzipError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file doesn't begin with 1F 8B.
  case invalidSignature
  /// The file ends before its compressed data begin.
  case truncatedHeader
  /// Only method 8, DEFLATE, exists.
  case unsupportedCompressionMethod(UInt8)
  /// The header sets flags that have no meaning.
  case reservedFlags(UInt8)
  /// The file declares more bytes than are accepted.
  case tooLarge(length: UInt32, limit: Int)
  /// The file declares more bytes than its compressed ones can hold.
  case impossibleLength(length: Int, compressed: Int)
  /// The compressed data are damaged.
  case data(ZlibError)
  /// The decompressed data aren't those that were compressed.
  case invalidChecksum(declared: UInt32, computed: UInt32)

  package var description: String {
    switch self {
    case .invalidSignature: "no gzip signature"
    case .truncatedHeader: "the gzip file ends within its header"
    case .unsupportedCompressionMethod(let method):
      "gzip compression method " + String(method) + " does not exist"
    case .reservedFlags(let flags):
      "the gzip flags 0x" + String(flags, radix: 16) + " have no meaning"
    case .tooLarge(let length, let limit):
      String(length) + " decompressed bytes; the limit is " + String(limit)
    case .impossibleLength(let length, let compressed):
      String(compressed) + " bytes can't hold " + String(length) + " decompressed ones"
    case .data(let error):
      "damaged gzip data: " + error.description
    case .invalidChecksum(let declared, let computed):
      "the gzip CRC is 0x" + String(computed, radix: 16) + ", declared is 0x"
        + String(declared, radix: 16)
    }
  }
}
