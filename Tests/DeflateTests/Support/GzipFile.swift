import MNISTTestSupport

/// The parts of a gzip file (RFC 1952, section 2.3).
struct GzipFile {
  var flags: UInt8 = 0
  var method: UInt8 = 8
  /// What the flags add after the ten bytes of the header.
  var headerRest: [UInt8] = []
  var blocks: [UInt8]
  var checksum: UInt32
  var length: UInt32

  /// A file of one stored block, or of fixed codes without matches.
  init(_ data: [UInt8], compressed: Bool = false) {
    var writer = BitWriter()
    if compressed {
      writer.blockHeader(type: 1)
      for byte in data { writer.fixedLiteral(Int(byte)) }
      writer.fixedLiteral(256)
    } else {
      writer.storedBlock(data)
    }
    blocks = writer.bytes
    checksum = StoredDeflate.crc32(data)
    length = UInt32(data.count)
  }

  var bytes: [UInt8] {
    [0x1F, 0x8B, method, flags, 1, 2, 3, 4, 0, 255] + headerRest + blocks
      + [checksum, length].flatMap { Array(StoredDeflate.bigEndian($0).reversed()) }
  }
}
