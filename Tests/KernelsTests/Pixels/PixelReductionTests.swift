import MNISTKernels
import Testing

/// Premultiplying, halving and quartering, each against its definition.
@Suite struct PixelReductionTests {
  /// The mean of two bytes, rounded up.
  private static func mean(_ first: UInt8, _ second: UInt8) -> UInt8 {
    UInt8((Int(first) + Int(second) + 1) / 2)
  }

  /// Some rows of any bytes.
  private static func rows(_ random: inout RandomCase, _ count: Int) -> [[UInt8]] {
    let width = random.integer(1...70)
    return (0..<count).map { _ in random.integers(4 * width, of: UInt8.self) }
  }

  /// Halves a row of `rows.count` means: neighbors along columns first, then along the row.
  private static func reduced(_ rows: [[UInt8]]) -> [UInt8] {
    if rows.count > 1 {
      return reduced(
        stride(from: 0, to: rows.count, by: 2).map { zip(rows[$0], rows[$0 + 1]).map(mean) })
    }
    return rows[0]
  }

  private static func halved(_ row: [UInt8]) -> [UInt8] {
    let width = row.count / 4
    return (0..<(width + 1) / 2).flatMap { x in
      (0..<4).map { channel in
        mean(row[8 * x + channel], row[4 * min(2 * x + 1, width - 1) + channel])
      }
    }
  }

  @Test func halvingEqualsTheDefinition() {
    for var random in RandomCase.series(200) {
      let rows = Self.rows(&random, 2)
      let expected = Self.halved(Self.reduced(rows))
      var result = [UInt8](repeating: 0, count: expected.count)
      var span = result.mutableSpan
      let (first, second) = (rows[0], rows[1])
      _ = PixelHalving.halve(first.span, second.span, into: &span)
      #expect(result == expected, "\(random)")
    }
  }

  @Test func quarteringEqualsTheDefinition() {
    for var random in RandomCase.series(200) {
      let rows = Self.rows(&random, 4)
      // Columns beyond the last count as the last.
      let column = Self.reduced(rows)
      let width = column.count / 4
      let padded = column + (0..<(4 - width % 4) % 4).flatMap { _ in column.suffix(4) }
      let expected = Self.halved(Self.halved(padded))
      var result = [UInt8](repeating: 0, count: expected.count)
      var span = result.mutableSpan
      let (first, second, third, fourth) = (rows[0], rows[1], rows[2], rows[3])
      _ = PixelQuartering.quarter(first.span, second.span, third.span, fourth.span, into: &span)
      #expect(result == expected, "\(random)")
    }
  }

  @Test(arguments: [0, 1, 128, 254, 255] as [UInt8])
  func whatIsEvenStaysTheSame(level: UInt8) {
    let row = [UInt8](repeating: level, count: 4 * 37)
    var half = [UInt8](repeating: 0, count: 4 * 19)
    var span = half.mutableSpan
    let bits = PixelHalving.halve(row.span, row.span, into: &span)
    #expect(half.allSatisfy { $0 == level })
    #expect(bits.isOpaque == (level == 255))
    #expect(bits.isZero == (level == 0))
  }

  @Test func aFourthByteWithoutMeaningBecomesOpaque() {
    for var random in RandomCase.series(20) {
      let rows = Self.rows(&random, 2)
      let width = rows[0].count / 4
      var half = [UInt8](repeating: 0, count: 4 * ((width + 1) / 2))
      var span = half.mutableSpan
      let (first, second) = (rows[0], rows[1])
      let bits = PixelHalving.halve(first.span, second.span, into: &span, makesOpaque: true)
      #expect(bits.isOpaque, "\(random)")
      #expect(stride(from: 3, to: half.count, by: 4).allSatisfy { half[$0] == 255 }, "\(random)")
    }
  }

  @Test(arguments: [
    PixelEncoding.straight, .premultiplied, .opaque, .gray,
  ])
  func premultiplyingEqualsTheDefinition(encoding: PixelEncoding) {
    for var random in RandomCase.series(100) {
      let width = random.integer(0...70)
      let row = Self.row(&random, encoding, width)
      let expected = (0..<width).flatMap { x -> [UInt8] in
        if encoding == .gray { return [row[x], row[x], row[x], 255] }
        let pixel = row[4 * x..<4 * x + 4]
        let (color, alpha) = (pixel.prefix(3), pixel.last ?? 0)
        return switch encoding {
        case .straight: color.map { UInt8((2 * Int($0) * Int(alpha) + 255) / 510) } + [alpha]
        case .opaque: color + [255]
        default: [UInt8](pixel)
        }
      }
      var result = [UInt8](repeating: 0, count: 4 * width)
      var span = result.mutableSpan
      encoding.premultiply(row.span, into: &span)
      #expect(result == expected, "\(random)")
    }
  }

  /// Pixels that are mostly transparent and black, or opaque, as drawings have them.
  private static func row(
    _ random: inout RandomCase, _ encoding: PixelEncoding, _ width: Int
  ) -> [UInt8] {
    var row = random.integers(encoding.bytesPerPixel * width, of: UInt8.self)
    if encoding == .gray { return row }
    for x in 0..<width where random.integer(0...9) > 0 {
      if random.integer(0...1) == 0 {
        row[4 * x + 3] = 255
      } else {
        for channel in 0..<4 { row[4 * x + channel] = 0 }
      }
    }
    return row
  }
}
