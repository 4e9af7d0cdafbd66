/// A chunk of a PNG file whose checksum has been found right.
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

  /// Where its data lies in the file.
  let data: Range<Int>

  /// Refuses a chunk whose data has another length.
  func checkLength(_ expected: Int) throws(PNGError) {
    guard data.count == expected else {
      throw .invalidChunkLength(type, offset: offset, declared: data.count, expected: expected)
    }
  }
}
