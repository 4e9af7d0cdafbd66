/// Decompresses a gzip file of one member.
///
///     ┌──────────────┬──────────────────────────────┬─────────┬────────────┬────────────┐
///     │ header, 10 B │ extra, name, comment, header │ DEFLATE │ CRC-32 4 B │ length 4 B │
///     │              │ CRC: as the flags say        │ blocks  │            │            │
///     └──────────────┴──────────────────────────────┴─────────┴────────────┴────────────┘
///
/// Source: RFC 1952.
package enum GzipDecoder {
  /// Decompresses a file.
  ///
  /// The memory for the result is taken at once, for the length that the file declares. That length
  /// is refused if the compressed bytes can't possibly hold so much.
  /// - Throws: ``GzipError``, also for a file of more than `limit` decompressed bytes.
  package static func decode(_ bytes: [UInt8], limit: Int) throws(GzipError) -> [UInt8] {
    let signature: [UInt8] = [0x1F, 0x8B]
    guard bytes.prefix(2).elementsEqual(signature.prefix(bytes.count)) else {
      throw .invalidSignature
    }
    guard bytes.count >= 18 else { throw .truncatedHeader }
    guard bytes[2] == 8 else { throw .unsupportedCompressionMethod(bytes[2]) }
    guard bytes[3] & 0xE0 == 0 else { throw .reservedFlags(bytes[3]) }
    let start = try bodyStart(bytes)
    let trailer = bytes.count - 8
    guard start <= trailer else { throw .truncatedHeader }

    let declaredLength = littleEndian(bytes, at: trailer + 4)
    guard let length = Int(exactly: declaredLength), length <= limit else {
      if endsEarly(bytes, start, limit: limit) { throw .data(.truncated) }
      throw .tooLarge(length: declaredLength, limit: limit)
    }
    guard trailer - start >= ZlibDecoder.minimumCompressedCount(of: length) else {
      if endsEarly(bytes, start, limit: limit) { throw .data(.truncated) }
      throw .impossibleLength(length: length, compressed: trailer - start)
    }
    var inflater = Inflater([UInt8](bytes[start..<trailer]), count: length)
    let decompressed: [UInt8]
    do throws(ZlibError) {
      try inflater.inflate()
      decompressed = try inflater.finished()
    } catch {
      throw .data(error)
    }
    let declared = littleEndian(bytes, at: trailer)
    let computed = CRC32.checksum(of: decompressed, in: decompressed.indices)
    guard declared == computed else {
      throw .invalidChecksum(declared: declared, computed: computed)
    }
    return decompressed
  }

  /// Whether the blocks end in the middle: the file is cut off, and its last bytes aren't a length.
  ///
  /// Found out for files of up to 64 MiB, decompressed.
  private static func endsEarly(_ bytes: [UInt8], _ start: Int, limit: Int) -> Bool {
    let blocks = [UInt8](bytes[start...])
    // No byte of DEFLATE holds more than 1,032; half a MiB is enough for any limit.
    let most = blocks.count < 1 << 19 ? 1_032 * blocks.count : 64 << 20
    var inflater = Inflater(blocks, count: min(limit, 64 << 20, most))
    do {
      try inflater.inflate()
      return false
    } catch {
      return error == .truncated
    }
  }

  /// Where the blocks begin: after the header and what its flags add to it.
  private static func bodyStart(_ bytes: [UInt8]) throws(GzipError) -> Int {
    let flags = bytes[3]
    var position = 10
    if flags & 4 != 0 {
      position += 2 + Int(bytes[10]) + Int(bytes[11]) << 8
    }
    // A name, then a comment, each ending with a zero.
    for flag: UInt8 in [8, 16] where flags & flag != 0 {
      guard position < bytes.count, let end = bytes[position...].firstIndex(of: 0) else {
        throw .truncatedHeader
      }
      position = end + 1
    }
    // The header's own checksum is skipped, as section 2.3.1.2 allows.
    return flags & 2 == 0 ? position : position + 2
  }

  private static func littleEndian(_ bytes: [UInt8], at offset: Int) -> UInt32 {
    bytes[offset..<(offset + 4)].reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
