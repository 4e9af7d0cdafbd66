import MNISTDeflate
import MNISTTestSupport
import Testing

@Suite struct ZlibDecoderTests {
  private func error(_ bytes: [UInt8], count: Int) -> ZlibError? {
    var decoder = ZlibDecoder(bytes, count: count)
    do throws(ZlibError) {
      _ = try decoder.decoded()
      return nil
    } catch {
      return error
    }
  }

  /// Pairs of header bytes before an empty block.
  @Test func header() {
    let body = StoredDeflate.zlib([]).dropFirst(2)
    for first in UInt8.min...UInt8.max {
      for second in [0x00, 0x01, 0x1E, 0x20, 0x3F, 0x5E, 0x9C, 0xBB, 0xDA] as [UInt8] {
        let number = UInt16(first) << 8 | UInt16(second)
        let expected: ZlibError? =
          if first & 15 != 8 {
            .unsupportedCompressionMethod(first & 15)
          } else if first >> 4 > 7 {
            .windowTooLarge(exponent: Int(first >> 4) + 8)
          } else if number % 31 != 0 {
            .invalidHeaderChecksum(number)
          } else if second & 0x20 != 0 {
            .presetDictionary
          } else {
            nil
          }
        #expect(error([first, second] + body, count: 0) == expected, "\(first) \(second)")
      }
    }
  }

  @Test func presetDictionary() {
    #expect(error([0x78, 0x20, 1, 2, 3, 4, 3, 0, 0, 0, 0, 1], count: 0) == .presetDictionary)
  }

  @Test func size() {
    let stream = StoredDeflate.zlib([1, 2, 3])
    #expect(error(stream, count: 3) == nil)
    #expect(error(stream, count: 2) == .tooMuchData(expected: 2))
    #expect(error(stream, count: 0) == .tooMuchData(expected: 0))
    #expect(error(stream, count: 4) == .tooLittleData(expected: 4, found: 3))
    #expect(error(stream + [0], count: 3) == .trailingData(count: 1))
  }

  @Test func checksum() {
    var stream = StoredDeflate.zlib([1, 2, 3])
    stream[7] = 9
    #expect(
      error(stream, count: 3)
        == .invalidChecksum(
          declared: StoredDeflate.adler32([1, 2, 3]),
          computed: StoredDeflate.adler32([9, 2, 3])
        )
    )
  }

  /// A block of each type, cut at every byte.
  @Test func everyPrefixIsTruncated() {
    var writer = BitWriter()
    writer.storedBlock([1, 2, 3], isLast: false)
    writer.blockHeader(isLast: false, type: 1)
    writer.fixedLiteral(4)
    writer.fixedMatch(length: 20, distance: 4)
    writer.fixedLiteral(256)
    var literals = [Int](repeating: 0, count: 257)
    (literals[65], literals[256]) = (1, 1)
    writer.dynamicBlock(literals: literals, distances: [0])
    for bit in [0, 0, 1] {
      writer.code(bit, bits: 1)
    }
    let data: [UInt8] = [1, 2, 3] + (0..<21).map { [4, 1, 2, 3][$0 % 4] } + [65, 65]
    let stream = [0x78, 0x01] + writer.bytes + StoredDeflate.bigEndian(StoredDeflate.adler32(data))
    #expect(error(stream, count: data.count) == nil)
    for count in 0..<stream.count {
      #expect(error(Array(stream[..<count]), count: data.count) == .truncated, "\(count) bytes")
    }
  }

  @Test(arguments: [(0, 0), (1, 1), (1_032, 1), (1_033, 2), (2_064, 2), (.max, .max / 1_032 + 1)])
  func leastCompressedSize(count: Int, minimum: Int) {
    #expect(ZlibDecoder.minimumCompressedCount(of: count) == minimum)
  }

  /// A stream of four million zeros is abandoned at the first byte too many.
  @Test func bombIsLeftEarly() {
    var writer = BitWriter()
    writer.blockHeader(type: 1)
    writer.fixedLiteral(0)
    for _ in 0..<16_000 {
      writer.fixedMatch(length: 258, distance: 1)
    }
    writer.fixedLiteral(256)
    var decoder = ZlibDecoder([0x78, 0x01] + writer.bytes, count: 1_000)
    #expect(throws: ZlibError.tooMuchData(expected: 1_000)) { try decoder.decoded() }
    #expect(decoder.position < 20)
  }
}
