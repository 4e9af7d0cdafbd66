import MNISTPNG
import Testing

@Suite struct TransparentColorTests {
  @Test(arguments: [0, 1, 3])
  func grayHasOneSample(count: Int) {
    let key = TestFile.chunk("tRNS", [UInt8](repeating: 0, count: count))
    #expect(
      readingError(TestFile.file(TestFile.header(), [key, TestFile.idat([0, 0])]))
        == .invalidChunkLength(.transparency, offset: 33, declared: count, expected: 2)
    )
  }

  @Test(arguments: [0, 2, 5, 7])
  func truecolorHasThreeSamples(count: Int) {
    let key = TestFile.chunk("tRNS", [UInt8](repeating: 0, count: count))
    #expect(
      readingError(TestFile.file(TestFile.header(colorType: 2), [key]))
        == .invalidChunkLength(.transparency, offset: 33, declared: count, expected: 6)
    )
  }

  @Test(arguments: [(1, 1), (2, 3), (4, 15), (8, 255)] as [(UInt8, UInt8)])
  func bitsAboveTheDepthDontCount(bitDepth: UInt8, white: UInt8) throws {
    let header = TestFile.header(bitDepth: bitDepth)
    let image = TestFile.idat([0, white << (8 - bitDepth)])
    let key = TestFile.chunk("tRNS", [0xAB, bitDepth == 8 ? 0xFF : 0xF0 | white])
    #expect(
      try PNGImage(decoding: TestFile.file(header, [key, image])).rgba == [255, 255, 255, 0]
    )
  }

  @Test func bitsAboveTheDepthDontCountInAnyChannel() throws {
    let header = TestFile.header(colorType: 2)
    let key = TestFile.chunk("tRNS", [0xA0, 1, 0xB0, 2, 0xC0, 3])
    let file = TestFile.file(header, [key, TestFile.idat([0, 1, 2, 3])])
    #expect(try PNGImage(decoding: file).rgba == [1, 2, 3, 0])
  }

  @Test func sixteenBitsAreComparedBeforeRounding() throws {
    let header = TestFile.header(width: 2, bitDepth: 16)
    let image = TestFile.idat([0, 0x12, 0x34, 0x12, 0x35])
    let key = TestFile.chunk("tRNS", [0x12, 0x34])
    let gray: UInt8 = 0x12
    #expect(
      try PNGImage(decoding: TestFile.file(header, [key, image])).rgba
        == [gray, gray, gray, 0, gray, gray, gray, 255]
    )
  }

  @Test func everyChannelMustBeTheSame() throws {
    let header = TestFile.header(width: 4, colorType: 2)
    let image = TestFile.idat([0, 1, 2, 3, 9, 2, 3, 1, 9, 3, 1, 2, 9])
    let key = TestFile.chunk("tRNS", [0, 1, 0, 2, 0, 3])
    let rgba = try PNGImage(decoding: TestFile.file(header, [key, image])).rgba
    #expect(stride(from: 3, to: 16, by: 4).map { rgba[$0] } == [0, 255, 255, 255])
  }
}
