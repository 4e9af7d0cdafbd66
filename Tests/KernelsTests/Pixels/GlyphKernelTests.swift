import MNISTKernels
import Testing

/// What fits a glyph, each against its definition.
@Suite struct GlyphKernelTests {
  @Test func eightRowsAreTransposedAndRounded() {
    for var random in RandomCase.series(60) {
      let width = random.integer(0...40)
      let rows = random.integers(8 * width, of: UInt16.self).map { min($0, 65_407) }
      var columns = [SIMD8<UInt16>](repeating: .zero, count: width)
      var span = columns.mutableSpan
      EightRows.transpose(rows.span, into: &span)
      for x in 0..<width {
        for row in 0..<8 {
          #expect(columns[x][row] == UInt16((Int(rows[row * width + x]) + 128) / 256), "\(random)")
        }
      }
    }
  }

  /// Rows of pixels, bright in some places and dark in most.
  private static func pixels(_ random: inout RandomCase, rows: Int) -> [UInt8] {
    var pixels = [UInt8](repeating: 0, count: rows * DiscDilation.stride)
    for row in 0..<rows {
      for column in 0..<DiscDilation.side where random.integer(0...60) == 0 {
        pixels[row * DiscDilation.stride + column] = random.integers(1, of: UInt8.self)[0]
      }
    }
    return pixels
  }

  /// The brightness at a squared distance: it is kept in sixteenths, and in steps of 1/256.
  private static func brightness(_ squared: Int, _ radius: Float) -> Float {
    let inside = (radius + 1) * (radius + 1) - Float(squared)
    return 255 * min(1, max(0, inside / (2 * radius + 1)))
  }

  @Test(arguments: [0, 0.4, 1, 2, 2.6, 4, 5.5, 6] as [Float])
  func dilationEqualsTheDefinition(radius: Float) {
    var dilation = DiscDilation()
    for var random in RandomCase.series(4) {
      // The same memory for one picture after the other, larger and smaller.
      let rows = random.integer(1...40)
      let pixels = Self.pixels(&random, rows: rows)
      var result = pixels
      var span = result.mutableSpan
      dilation.dilate(&span, radius: radius, threshold: 100, erodes: false)
      for row in 0..<rows {
        for column in 0..<DiscDilation.side {
          let nearest = Self.nearest(pixels, row, column, rows)
          let old = Float(pixels[row * DiscDilation.stride + column])
          let expected = max(old, nearest.map { Self.brightness($0, radius) } ?? 0)
          let actual = Float(result[row * DiscDilation.stride + column])
          // Sixteenths of 1 to 13 pixels, and products rounded down.
          #expect(abs(actual - expected) <= 255 / (16 * (2 * radius + 1)) + 2, "\(random)")
        }
        let beside = row * DiscDilation.stride + DiscDilation.side
        #expect(result[beside..<beside + 16].allSatisfy { $0 == 0 }, "\(random)")
      }
    }
  }

  /// The square of the distance to the nearest bright pixel, if it is within 7.
  private static func nearest(
    _ pixels: [UInt8], _ row: Int, _ column: Int, _ rows: Int
  ) -> Int? {
    var nearest: Int?
    for y in max(0, row - 7)...min(rows - 1, row + 7) {
      for x in max(0, column - 7)...min(DiscDilation.side - 1, column + 7)
      where pixels[y * DiscDilation.stride + x] > 100 {
        let squared = (y - row) * (y - row) + (x - column) * (x - column)
        nearest = min(nearest ?? squared, squared)
      }
    }
    return nearest
  }

  /// Erosion is dilation of the inverse.
  @Test(arguments: [0.5, 2, 6] as [Float])
  func erosionWidensTheBackground(radius: Float) {
    var dilation = DiscDilation()
    for var random in RandomCase.series(4) {
      let pixels = Self.pixels(&random, rows: 25).map { 255 - $0 }
      var eroded = pixels
      var span = eroded.mutableSpan
      dilation.dilate(&span, radius: radius, threshold: 130, erodes: true)
      var inverse = pixels.map { 255 - $0 }
      var inverseSpan = inverse.mutableSpan
      dilation.dilate(&inverseSpan, radius: radius, threshold: 130, erodes: false)
      for row in 0..<25 {
        let columns = row * DiscDilation.stride..<row * DiscDilation.stride + DiscDilation.side
        #expect(eroded[columns].elementsEqual(inverse[columns].map { 255 - $0 }), "\(random)")
      }
    }
  }
}
