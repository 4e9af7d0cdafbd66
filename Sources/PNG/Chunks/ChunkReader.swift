import MNISTDeflate

/// A chunk of a PNG file, its checksum already checked.
///
///     offset                                      data
///     ┌──────────────┬──────────────┬─────────────────────────┬──────────────┐
///     │ length, 4 B  │ type, 4 B    │ length bytes            │ CRC-32, 4 B  │
///     └──────────────┴──────────────┴─────────────────────────┴──────────────┘
///                    └───────── covered by the CRC ───────────┘
struct Chunk {
  let type: PNGChunkType

  /// Where the chunk begins in the file.
  let offset: Int

  /// Where its data is in the file.
  let data: Range<Int>

  /// Refuses a chunk whose data has another length.
  func checkLength(_ expected: Int) throws(PNGError) {
    guard data.count == expected else {
      throw .invalidChunkLength(type, offset: offset, declared: data.count, expected: expected)
    }
  }
}

/// Reads the chunks of a PNG file one after the other and checks their checksums.
struct ChunkReader {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private let bytes: [UInt8]

  /// Where the next chunk begins.
  private var offset: Int

  /// Checks the signature, the first eight bytes of the file.
  init(_ bytes: [UInt8]) throws(PNGError) {
    let signature = Self.signature
    for offset in 0..<min(signature.count, bytes.count) where bytes[offset] != signature[offset] {
      throw .invalidSignature(offset: offset, expected: signature[offset], found: bytes[offset])
    }
    guard bytes.count >= signature.count else {
      throw .truncatedSignature(byteCount: bytes.count)
    }
    self.bytes = bytes
    offset = signature.count
  }

  /// Reads the next chunk.
  mutating func next() throws(PNGError) -> Chunk {
    let available = bytes.count - offset
    guard available >= 8 else {
      throw .truncatedChunkHeader(offset: offset, available: available)
    }
    let declaredLength = bytes.bigEndian32(at: offset)
    let type = PNGChunkType(code: bytes.bigEndian32(at: offset + 4))
    guard type.isValid else {
      throw .invalidChunkType(type, offset: offset)
    }
    guard let length = Int32(exactly: declaredLength).map(Int.init) else {
      throw .chunkTooLong(type, offset: offset, declaredLength: declaredLength)
    }
    guard available >= 12, available - 12 >= length else {
      throw .truncatedChunk(
        type,
        offset: offset,
        declaredLength: length,
        available: available - 8
      )
    }
    let chunk = Chunk(type: type, offset: offset, data: offset + 8..<offset + 8 + length)
    let declared = bytes.bigEndian32(at: chunk.data.upperBound)
    let computed = CRC32.checksum(of: bytes, in: offset + 4..<chunk.data.upperBound)
    guard declared == computed else {
      throw .invalidChecksum(type, offset: offset, declared: declared, computed: computed)
    }
    offset = chunk.data.upperBound + 4
    return chunk
  }
}

extension [UInt8] {
  /// The unsigned number in the two bytes at `offset`, the most significant first.
  func bigEndian16(at offset: Int) -> UInt16 {
    UInt16(self[offset]) << 8 | UInt16(self[offset + 1])
  }

  /// The unsigned number in the four bytes at `offset`, the most significant first.
  func bigEndian32(at offset: Int) -> UInt32 {
    UInt32(bigEndian16(at: offset)) << 16 | UInt32(bigEndian16(at: offset + 2))
  }
}
