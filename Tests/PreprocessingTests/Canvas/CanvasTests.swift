import MNISTPreprocessing
import Testing

@Suite struct CanvasTests {
  @Test func keepsWhatItIsGiven() throws {
    let canvas = try Canvas(rgba: [1, 2, 3, 4, 5, 6, 7, 8], width: 2, height: 1)
    #expect(canvas.width == 2)
    #expect(canvas.height == 1)
    #expect(canvas.rgba == [1, 2, 3, 4, 5, 6, 7, 8])
  }

  @Test(arguments: [(0, 1), (1, 0), (-1, 1), (1, Int.min), (0, 0)])
  func refusesSidesThatAreNotPositive(width: Int, height: Int) {
    #expect(throws: CanvasError.invalidSize(width: width, height: height)) {
      try Canvas(rgba: [], width: width, height: height)
    }
  }

  @Test(arguments: [(8193, 8192), (Int.max, 1), (Int.max, Int.max), (1 << 32, 1 << 32)])
  func refusesTooManyPixels(width: Int, height: Int) {
    #expect(
      throws: CanvasError.tooLarge(width: width, height: height, pixelLimit: 67_108_864)
    ) {
      try Canvas(rgba: [], width: width, height: height)
    }
  }

  @Test(arguments: [0, 1, 15, 17, 64])
  func refusesAnotherByteCount(count: Int) {
    #expect(
      throws: CanvasError.byteCountMismatch(width: 2, height: 2, expected: 16, actual: count)
    ) {
      try Canvas(rgba: [UInt8](repeating: 0, count: count), width: 2, height: 2)
    }
  }

  @Test func errorsSayDeclaredAndActual() {
    let error = CanvasError.byteCountMismatch(width: 2, height: 3, expected: 24, actual: 5)
    #expect(error.description == "canvas of 2×3 pixels: 24 bytes of RGBA expected, got 5")
    #expect(
      CanvasError.invalidSize(width: -1, height: 3).description
        == "canvas of -1×3 pixels: both sides must be positive")
  }
}
