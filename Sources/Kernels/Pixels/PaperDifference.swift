/// How far the pixels of a row are from the color of the paper, in the channel where that is most, on
/// one side of it. Where a pixel is translucent, the paper shows through.
///
/// ```
///  dark on light    paper · alpha − level      of red, green and blue the largest, at least 0
///  light on dark    level − paper · alpha
/// ```
package struct PaperDifference: Sendable {
  /// Pixels in a block. Most blocks of a drawing are paper, which is found out for all their bytes
  /// at once.
  private static let blockLength = 16

  /// The paper's color, four pixels of full alpha.
  private let paper: SIMD16<UInt8>
  /// 1 for dark on light, −1 for light on dark.
  private let sign: Int16

  /// Measures from a color: darker pixels, or lighter ones.
  package init(red: UInt8, green: UInt8, blue: UInt8, measuresLighter: Bool) {
    paper = SIMD16(red: red, green: green, blue: blue)
    sign = measuresLighter ? -1 : 1
  }

  /// Measures a row.
  ///
  /// - Parameters:
  ///   - row: four bytes a pixel: red, green, blue, alpha, premultiplied.
  ///   - target: receives a value for each pixel; only columns that may differ are written, so it
  ///     has zeros before.
  /// - Returns: the columns outside of which all values are 0.
  /// - Precondition: `row` has four times as many bytes as `target`.
  package func measure(_ row: Span<UInt8>, into target: inout MutableSpan<UInt8>) -> Range<Int> {
    precondition(row.count == 4 * target.count, "four bytes for each value")
    let width = target.count
    // Every block lies in the row: the count that was just compared bounds it.
    return unsafe row.withUnsafeBufferPointer { row in
      unsafe target.withUnsafeMutableBufferPointer { target in
        guard let source = row.baseAddress, let target = target.baseAddress else { return 0..<0 }
        guard width >= Self.blockLength else {
          unsafe measureNarrow(source, target, width)
          return 0..<width
        }
        var first = width
        var last = 0
        var column = 0
        while column < width {
          // The last block overlaps the one before it.
          let start = Swift.min(column, width &- Self.blockLength)
          if unsafe measureBlock(source + 4 &* start, target + start) {
            first = Swift.min(first, start)
            last = start &+ Self.blockLength
          }
          column &+= Self.blockLength
        }
        return first < last ? first..<last : 0..<0
      }
    }
  }

  /// Measures a block; false if it is paper, and then nothing is written.
  @inline(__always)
  private func measureBlock(
    _ source: UnsafePointer<UInt8>, _ target: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    var differs = SIMD16<UInt8>.zero
    var opaque = SIMD16<UInt8>(repeating: 255)
    for part in 0..<4 {
      let bytes = unsafe SIMD16(loading: source + 16 &* part)
      differs |= bytes ^ paper
      opaque &= bytes
    }
    if differs.isZero { return false }
    let isOpaque = opaque.isOpaque
    for part in 0..<4 {
      let bytes = unsafe SIMD16(loading: source + 16 &* part)
      let difference = difference(bytes, isOpaque ? paper : paper.multiplied(byAlphaOf: bytes))
      unsafe UnsafeMutableRawPointer(target + 4 &* part).storeBytes(
        of: SIMD4<UInt8>(truncatingIfNeeded: difference), as: SIMD4<UInt8>.self)
    }
    return true
  }

  /// The differences of four pixels from the paper as it would be at their alpha.
  @inline(__always)
  private func difference(_ bytes: SIMD16<UInt8>, _ paper: SIMD16<UInt8>) -> SIMD4<UInt32> {
    PixelChannels(paper).largestDifference(from: PixelChannels(bytes), sign: sign)
  }

  private func measureNarrow(
    _ source: UnsafePointer<UInt8>, _ target: UnsafeMutablePointer<UInt8>, _ width: Int
  ) {
    for column in 0..<width {
      let pixel = unsafe UnsafeRawPointer(source + 4 &* column).loadUnaligned(as: UInt32.self)
      let bytes = SIMD16(pixels: SIMD4(repeating: pixel))
      unsafe target[column] = UInt8(
        truncatingIfNeeded: difference(bytes, paper.multiplied(byAlphaOf: bytes)).x)
    }
  }
}
