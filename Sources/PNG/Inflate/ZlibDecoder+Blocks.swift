extension ZlibDecoder {
  /// Decompresses DEFLATE blocks that stand without zlib's header and trailer, as in gzip.
  ///
  /// Blocks that hold more or less than the expected number of bytes are refused, and so are bytes
  /// after their end.
  mutating func inflated() throws(ZlibError) -> [UInt8] {
    try inflate()
    reader.alignToByte()
    guard written == output.count else {
      throw .tooLittleData(expected: output.count, found: written)
    }
    guard position == byteCount else { throw .trailingData(count: byteCount - position) }
    return output
  }
}
