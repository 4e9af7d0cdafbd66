import MNISTPNG
import Testing

@Suite struct SampleTests {
  @Test(
    arguments: [
      (1, [0, 255]), (2, [0, 85, 170, 255]), (4, (0...15).map { UInt8($0 * 17) }),
    ] as [(UInt8, [UInt8])]
  )
  func grayIsScaled(bitDepth: UInt8, levels: [UInt8]) throws {
    for (sample, level) in levels.enumerated() {
      let image = TestFile.idat([0, UInt8(sample) << (8 - bitDepth)])
      let file = TestFile.file(TestFile.header(bitDepth: bitDepth), [image])
      #expect(try PNGImage(decoding: file).rgba == [level, level, level, 255])
    }
  }

  /// All 65,536 values in one picture, against the nearest level in floating point.
  @Test func sixteenBitsAreRounded() throws {
    let row = (0...65_535).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let rows = (0..<256).flatMap { [0] + row[$0 * 512..<($0 + 1) * 512] }
    let header = TestFile.header(width: 256, height: 256, bitDepth: 16)
    let image = try PNGImage(decoding: TestFile.file(header, [TestFile.idat(rows)]))
    let wrong = (0...65_535).filter {
      image.rgba[4 * $0] != UInt8((Double($0) / 65_535 * 255).rounded())
    }
    #expect(wrong == [])
  }

  @Test func channelsAreInTheirPlaces() throws {
    let pixels: [(UInt8, UInt8, [UInt8], [UInt8])] = [
      (2, 8, [1, 2, 3], [1, 2, 3, 255]),
      (2, 16, [1, 1, 2, 2, 3, 3], [1, 2, 3, 255]),
      (4, 8, [1, 2], [1, 1, 1, 2]),
      (4, 16, [1, 1, 2, 2], [1, 1, 1, 2]),
      (6, 8, [1, 2, 3, 4], [1, 2, 3, 4]),
      (6, 16, [1, 1, 2, 2, 3, 3, 4, 4], [1, 2, 3, 4]),
    ]
    for (colorType, bitDepth, samples, expected) in pixels {
      let header = TestFile.header(bitDepth: bitDepth, colorType: colorType)
      let file = TestFile.file(header, [TestFile.idat([0] + samples)])
      #expect(try PNGImage(decoding: file).rgba == expected)
    }
  }
}
