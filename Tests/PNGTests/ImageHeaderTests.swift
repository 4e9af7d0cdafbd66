import MNISTPNG
import Testing

@Suite struct ImageHeaderTests {
  @Test(arguments: [0, 12, 14])
  func headerHas13Bytes(count: Int) {
    let header = Array((TestFile.header() + [0]).prefix(count))
    #expect(
      readingError(TestFile.file(header, []))
        == .invalidChunkLength(.header, offset: 8, declared: count, expected: 13)
    )
  }

  @Test(arguments: [0, 0x8000_0000, .max] as [UInt32])
  func dimensionsAreFrom1To31Bits(dimension: UInt32) {
    let unlimited = PNGLimits(width: .max, height: .max, pixels: .max)
    #expect(
      readingError(TestFile.file(TestFile.header(width: dimension), []), limits: unlimited)
        == .invalidWidth(dimension)
    )
    #expect(
      readingError(TestFile.file(TestFile.header(height: dimension), []), limits: unlimited)
        == .invalidHeight(dimension)
    )
  }

  /// All pairs of a byte and a color type: only those of the specification's table are accepted.
  @Test(
    arguments: [
      (0, [1, 2, 4, 8, 16]), (2, [8, 16]), (3, [1, 2, 4, 8]), (4, [8, 16]), (6, [8, 16]),
    ] as [(UInt8, [UInt8])]
  )
  func bitDepthFitsTheColorType(colorType: UInt8, depths: [UInt8]) throws {
    let type = try #require(PNGColorType(rawValue: colorType))
    for depth in UInt8.min...UInt8.max {
      let header = TestFile.header(bitDepth: depth, colorType: colorType)
      let error = readingError(TestFile.file(header, []))
      // A file with a valid header is refused for its missing image data.
      let expected: PNGError =
        depths.contains(depth)
        ? .missingChunk(.imageData, offset: 33) : .invalidBitDepth(depth, colorType: type)
      #expect(error == expected, "depth \(depth)")
    }
  }

  @Test func otherColorTypesAreRefused() {
    for colorType in UInt8.min...UInt8.max where ![0, 2, 3, 4, 6].contains(colorType) {
      #expect(
        readingError(TestFile.file(TestFile.header(colorType: colorType), []))
          == .invalidColorType(colorType)
      )
    }
  }

  @Test func methodsAreKnown() {
    #expect(
      readingError(TestFile.file(TestFile.header(compression: 1), []))
        == .invalidCompressionMethod(1)
    )
    #expect(
      readingError(TestFile.file(TestFile.header(filter: 64), [])) == .invalidFilterMethod(64)
    )
    #expect(
      readingError(TestFile.file(TestFile.header(interlace: 2), []))
        == .invalidInterlaceMethod(2)
    )
  }
}
