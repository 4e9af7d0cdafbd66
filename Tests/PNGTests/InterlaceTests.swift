import MNISTPNG
import Testing

@Suite struct InterlaceTests {
  /// The pass of each pixel in a square of 8 × 8.
  private static let passes: [[Int]] = [
    [1, 6, 4, 6, 2, 6, 4, 6], [7, 7, 7, 7, 7, 7, 7, 7],
    [5, 6, 5, 6, 5, 6, 5, 6], [7, 7, 7, 7, 7, 7, 7, 7],
    [3, 6, 4, 6, 3, 6, 4, 6], [7, 7, 7, 7, 7, 7, 7, 7],
    [5, 6, 5, 6, 5, 6, 5, 6], [7, 7, 7, 7, 7, 7, 7, 7],
  ]

  /// The rows of all passes, in which the pixel at x, y has the value 16 · y + x.
  private func rows(width: Int, height: Int) -> [UInt8] {
    (1...7).flatMap { pass in
      (0..<height).flatMap { y in
        let row = (0..<width).filter { Self.passes[y % 8][$0 % 8] == pass }
        return row.isEmpty ? [] : [0] + row.map { UInt8(16 * y + $0) }
      }
    }
  }

  @Test(arguments: 1...10)
  func everySmallSize(width: Int) throws {
    for height in 1...10 {
      let header = TestFile.header(width: UInt32(width), height: UInt32(height), interlace: 1)
      let file = TestFile.file(header, [TestFile.idat(rows(width: width, height: height))])
      let rgba = try PNGImage(decoding: file).rgba
      let grays = stride(from: 0, to: rgba.count, by: 4).map { rgba[$0] }
      let expected = (0..<height).flatMap { y in (0..<width).map { UInt8(16 * y + $0) } }
      #expect(grays == expected, "\(width) × \(height)")
    }
  }

  /// Filters use the neighbors in the pass, not in the picture, and start again with each pass.
  @Test func rowsAboveAreThoseOfThePass() throws {
    // 1 × 5 pixels: passes 1 (y 0), 3 (y 4), 5 (y 2), 7 (y 1, 3); every row one more than above.
    let rows: [UInt8] = [2, 1, 2, 1, 2, 1, 2, 1, 2, 1]
    let header = TestFile.header(height: 5, interlace: 1)
    let rgba = try PNGImage(decoding: TestFile.file(header, [TestFile.idat(rows)])).rgba
    #expect(stride(from: 0, to: 20, by: 4).map { rgba[$0] } == [1, 1, 1, 2, 1])
  }
}
