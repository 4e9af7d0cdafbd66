import MNISTPreprocessing
import Testing

@Suite struct BitmapTests {
  @Test func keepsWhatItIsGiven() throws {
    let bitmap = try Bitmap(rgba: [1, 2, 3, 4, 5, 6, 7, 8], width: 2, height: 1)
    #expect(bitmap.width == 2)
    #expect(bitmap.height == 1)
    #expect(bitmap.bytes == [1, 2, 3, 4, 5, 6, 7, 8])
  }

  @Test(arguments: [(0, 1), (1, 0), (-1, 1), (1, Int.min), (0, 0)])
  func refusesSidesThatAreNotPositive(width: Int, height: Int) {
    #expect(throws: BitmapError.invalidSize(width: width, height: height)) {
      try Bitmap(rgba: [], width: width, height: height)
    }
  }

  @Test(arguments: [(8193, 8192), (Int.max, 1), (Int.max, Int.max), (1 << 32, 1 << 32)])
  func refusesTooManyPixels(width: Int, height: Int) {
    #expect(
      throws: BitmapError.tooLarge(width: width, height: height, pixelLimit: 67_108_864)
    ) {
      try Bitmap(rgba: [], width: width, height: height)
    }
  }

  @Test(arguments: [0, 1, 15, 17, 64])
  func refusesAnotherByteCount(count: Int) {
    #expect(
      throws: BitmapError.byteCountMismatch(width: 2, height: 2, expected: 16, actual: count)
    ) {
      try Bitmap(rgba: [UInt8](repeating: 0, count: count), width: 2, height: 2)
    }
  }

  @Test func errorsSayDeclaredAndActual() {
    let error = BitmapError.byteCountMismatch(width: 2, height: 3, expected: 24, actual: 5)
    #expect(error.description == "picture of 2×3 pixels: 24 bytes of RGBA expected, got 5")
    #expect(
      BitmapError.invalidSize(width: -1, height: 3).description
        == "picture of -1×3 pixels: both sides must be positive")
  }

  @Test(arguments: [19, 0, -20, Int.max])
  func refusesRowsThatDoNotFit(bytesPerRow: Int) {
    #expect(throws: BitmapError.invalidBytesPerRow(bytesPerRow, needed: 20)) {
      try BitmapLayout(width: 5, height: 3, bytesPerRow: bytesPerRow)
    }
  }
}
