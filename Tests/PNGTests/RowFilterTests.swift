import MNISTPNG
import Testing

@Suite struct RowFilterTests {
  /// Two rows of four gray pixels; the second is stored with the filter.
  private func secondRow(filter: UInt8, _ stored: [UInt8]) throws -> [UInt8] {
    let rows: [UInt8] = [0, 10, 20, 200, 250, filter] + stored
    let file = TestFile.file(TestFile.header(width: 4, height: 2), [TestFile.idat(rows)])
    let rgba = try PNGImage(decoding: file).rgba
    return stride(from: 16, to: 32, by: 4).map { rgba[$0] }
  }

  @Test func none() throws {
    #expect(try secondRow(filter: 0, [1, 2, 3, 4]) == [1, 2, 3, 4])
  }

  @Test func sub() throws {
    #expect(try secondRow(filter: 1, [100, 100, 100, 1]) == [100, 200, 44, 45])
  }

  /// Pixels of every size that a file may have, in the order of their color types.
  @Test(arguments: [
    (UInt8(2), UInt8(8), 3), (6, 8, 4), (2, 16, 6), (6, 16, 8), (4, 16, 4), (4, 8, 2),
  ])
  func subOfPixelsOfSeveralBytes(colorType: UInt8, bitDepth: UInt8, bytes: Int) throws {
    let stored = (0..<5 * bytes).map { UInt8($0 * 83 & 255) }
    var samples = stored
    for index in bytes..<samples.count { samples[index] &+= samples[index - bytes] }
    let header = TestFile.header(width: 5, bitDepth: bitDepth, colorType: colorType)
    let filtered = try PNGImage(decoding: TestFile.file(header, [TestFile.idat([1] + stored)]))
    let plain = try PNGImage(decoding: TestFile.file(header, [TestFile.idat([0] + samples)]))
    #expect(filtered.rgba == plain.rgba)
  }

  @Test func up() throws {
    #expect(try secondRow(filter: 2, [1, 1, 100, 10]) == [11, 21, 44, 4])
  }

  /// (0 + 10) / 2, (6 + 20) / 2, (255 + 200) / 2 without overflow, (227 + 250) / 2.
  @Test func average() throws {
    #expect(try secondRow(filter: 3, [1, 242, 0, 0]) == [6, 255, 227, 238])
  }

  /// Predictions: above (10; estimate 0 + 10 − 0), then left, above and above left in turn.
  @Test func paeth() throws {
    // left 11, above 20, above left 10: estimate 21, nearest 20.
    // left 250, above 200, above left 20: estimate 430, nearest 250.
    // left 251, above 250, above left 200: estimate 301, nearest 251.
    #expect(try secondRow(filter: 4, [1, 230, 1, 0]) == [11, 250, 251, 251])
  }

  /// Of equally near neighbors, Paeth prefers the left one to the one above left (estimate 10 + 25 − 20)
  /// and the one above to the one above left (25 + 10 − 20).
  @Test(arguments: [([20, 25], [246, 0], [10, 10]), ([20, 10], [5, 0], [25, 10])])
  func paethTies(above: [UInt8], stored: [UInt8], expected: [UInt8]) throws {
    let rows = [0] + above + [4] + stored
    let file = TestFile.file(TestFile.header(width: 2, height: 2), [TestFile.idat(rows)])
    let rgba = try PNGImage(decoding: file).rgba
    #expect([rgba[8], rgba[12]] == expected)
  }

  @Test(arguments: [5, 6, 255] as [UInt8])
  func filterTypeIsUpTo4(type: UInt8) {
    let file = TestFile.file(TestFile.header(height: 2), [TestFile.idat([0, 0, type, 0])])
    #expect(readingError(file) == .invalidFilterType(type, row: 1, pass: 1))
  }

  @Test func filterTypeIsPlacedInThePass() {
    // 1 × 4 pixels interlaced: passes 1 (y 0), 5 (y 2), 7 (y 1 and 3).
    let rows: [UInt8] = [0, 0, 0, 0, 0, 0, 9, 0]
    let header = TestFile.header(height: 4, interlace: 1)
    #expect(
      readingError(TestFile.file(header, [TestFile.idat(rows)]))
        == .invalidFilterType(9, row: 1, pass: 7)
    )
  }
}
