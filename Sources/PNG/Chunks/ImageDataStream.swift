import MNISTDeflate

/// The data of all `IDAT` chunks, joined into one zlib stream.
struct ImageDataStream {
  private(set) var bytes: [UInt8] = []

  /// Where each piece begins in the stream and in the file, in ascending order.
  private var pieces: [(start: Int, fileOffset: Int)] = []

  /// Adds the data of the next chunk, which is in `range` of the file.
  mutating func append(_ file: [UInt8], in range: Range<Int>) {
    guard !range.isEmpty else { return }
    pieces.append((start: bytes.count, fileOffset: range.lowerBound))
    bytes.append(contentsOf: file[range])
  }

  /// Where the byte at `offset` of the stream is in the file.
  func fileOffset(of offset: Int) -> Int {
    guard let piece = pieces.last(where: { $0.start <= offset }) else { return offset }
    return piece.fileOffset + offset - piece.start
  }

  /// Decompresses the stream to exactly `count` bytes.
  func decompressed(count: Int) throws(PNGError) -> [UInt8] {
    let minimum = ZlibDecoder.minimumCompressedCount(of: count)
    guard bytes.count >= minimum else {
      throw .compressedDataTooShort(count: bytes.count, minimum: minimum)
    }
    var decoder = ZlibDecoder(bytes, count: count)
    do throws(ZlibError) {
      return try decoder.decoded()
    } catch {
      throw .invalidCompressedData(error, offset: fileOffset(of: decoder.position))
    }
  }
}
