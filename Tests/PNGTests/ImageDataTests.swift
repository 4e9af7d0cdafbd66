import MNISTPNG
import MNISTTestSupport
import Testing

/// Where errors of the compressed data are in the file.
@Suite struct ImageDataTests {
  private func error(_ pieces: [[UInt8]], width: UInt32 = 1) -> PNGError? {
    readingError(
      TestFile.file(
        TestFile.header(width: width),
        pieces.map { TestFile.chunk("IDAT", $0) }
      )
    )
  }

  @Test func tooFewRows() {
    #expect(
      error([StoredDeflate.zlib([0, 1, 2])], width: 3)
        == .invalidCompressedData(.tooLittleData(expected: 4, found: 3), offset: 41 + 14)
    )
  }

  @Test func tooManyRows() {
    #expect(
      error([StoredDeflate.zlib([0, 1, 2, 3, 4])], width: 3)
        == .invalidCompressedData(.tooMuchData(expected: 4), offset: 41 + 12)
    )
  }

  @Test func bytesAfterTheStream() {
    #expect(
      error([StoredDeflate.zlib([0, 1]), [7, 8, 9]])
        == .invalidCompressedData(.trailingData(count: 3), offset: 41 + 13 + 12)
    )
  }

  @Test func wrongChecksum() {
    var stream = StoredDeflate.zlib([0, 1])
    stream[stream.count - 1] ^= 1
    let right = StoredDeflate.adler32([0, 1])
    #expect(
      error([stream])
        == .invalidCompressedData(
          .invalidChecksum(declared: right ^ 1, computed: right),
          offset: 41 + 13
        )
    )
  }

  /// The offset is the one in the file, whichever chunk it is in.
  @Test(arguments: 1...8)
  func offsetsAreThoseOfTheFile(piece: Int) {
    // Header, then a block of the reserved type.
    let stream: [UInt8] = [0x78, 0x01, 0x07, 0, 0, 0, 0, 0]
    let pieces = stride(from: 0, to: stream.count, by: piece).map {
      Array(stream[$0..<min($0 + piece, stream.count)])
    }
    // The third byte has been begun, so the reader is at the fourth.
    let expected = 33 + 3 / piece * (12 + piece) + 8 + 3 % piece
    #expect(
      error(pieces) == .invalidCompressedData(.reservedBlockType, offset: expected)
    )
  }

  @Test func streamInChunksOfOneByte() {
    #expect(error(StoredDeflate.zlib([0, 1]).map { [$0] }) == nil)
  }
}
