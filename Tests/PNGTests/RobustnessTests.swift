import MNISTPNG
import MNISTTestSupport
import Testing

/// Damaged files give an error or a picture, never a trap.
@Suite struct RobustnessTests {
  /// Small pictures of every color type, in one chunk and in several.
  private static let samples = Fixture.all.filter {
    [
      "grayscale-1", "truecolor-8-adam7-transparent", "indexed-4-transparent",
      "grayscale-alpha-16-adam7", "truecolor-alpha-8",
    ].contains($0.name)
  }

  @Test(arguments: samples)
  func everyTruncation(_ fixture: Fixture) {
    for count in 0..<fixture.png.count {
      #expect(readingError(Array(fixture.png[..<count])) != nil, "\(count) bytes")
    }
  }

  /// A checksum notices every change of one byte.
  @Test func everyChangeOfOneByte() {
    let file = TestFile.onePixel
    for offset in file.indices {
      for difference in 1...255 as ClosedRange<UInt8> {
        var changed = file
        changed[offset] ^= difference
        #expect(readingError(changed) != nil, "byte \(offset) ^ \(difference)")
      }
    }
  }

  @Test(arguments: samples)
  func changesOfOneByte(_ fixture: Fixture) {
    for offset in fixture.png.indices {
      for difference in [0x01, 0x80, 0xFF] as [UInt8] {
        var changed = fixture.png
        changed[offset] ^= difference
        #expect(readingError(changed) != nil, "byte \(offset) ^ \(difference)")
      }
    }
  }

  /// Changes that the checksums don't show: of headers, palettes, alpha values and compressed data.
  @Test func changesWithRightChecksums() {
    var generator = SeededGenerator(seed: TestSeed.current)
    let limits = PNGLimits(width: 64, height: 64)
    var decoded = 0
    for fixture in Self.samples {
      for _ in 0..<400 {
        var file = fixture.png
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
          file[Int.random(in: 8..<file.count, using: &generator)] = .random(
            in: 0...255,
            using: &generator
          )
        }
        if readingError(withRightChecksums(file), limits: limits) == nil { decoded += 1 }
      }
    }
    // Most are noticed; changes of palettes and alpha values are not.
    #expect(decoded > 0 && decoded < 600, "seed \(TestSeed.current)")
  }

  /// Rows of random bytes in every format, with valid filter types.
  @Test func randomPictures() {
    var generator = SeededGenerator(seed: TestSeed.current)
    let palette = TestFile.chunk("PLTE", (0..<768).map { UInt8($0 % 256) })
    for (colorType, samples, depths) in [
      (0, 1, [1, 2, 4, 8, 16]), (2, 3, [8, 16]), (3, 1, [8]), (4, 2, [8, 16]), (6, 4, [8, 16]),
    ] as [(UInt8, Int, [Int])] {
      for depth in depths {
        for _ in 0..<10 {
          let width = Int.random(in: 1...12, using: &generator)
          let height = Int.random(in: 1...12, using: &generator)
          let rowBytes = (width * samples * depth + 7) / 8
          let rows = (0..<height).flatMap { _ in
            [UInt8.random(in: 0...4, using: &generator)]
              + (0..<rowBytes).map { _ in UInt8.random(in: 0...255, using: &generator) }
          }
          let header = TestFile.header(
            width: UInt32(width),
            height: UInt32(height),
            bitDepth: UInt8(depth),
            colorType: colorType
          )
          let chunks = (colorType == 3 ? [palette] : []) + [TestFile.idat(rows)]
          #expect(readingError(TestFile.file(header, chunks)) == nil, "seed \(TestSeed.current)")
        }
      }
    }
  }

  /// The file with each chunk's checksum corrected, as far as its chunks can be found.
  private func withRightChecksums(_ file: [UInt8]) -> [UInt8] {
    var file = file
    var start = 8
    while start + 12 <= file.count {
      let length = file[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
      guard length <= file.count - start - 12 else { break }
      let end = start + 8 + length
      file.replaceSubrange(
        end..<end + 4,
        with: StoredDeflate.bigEndian(StoredDeflate.crc32(Array(file[start + 4..<end])))
      )
      start = end + 4
    }
    return file
  }
}
