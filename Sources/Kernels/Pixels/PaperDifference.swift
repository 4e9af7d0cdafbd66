/// How far the pixels of a row are from the color of the paper, in the channel where that is most, on
/// one side of it.
///
/// ```
///  dark on light    paper − level       of red, green and blue the largest, at least 0,
///  light on dark   ¬paper − ¬level      times alpha
/// ```
///
/// Both sides are the same arithmetic: for light on dark, all levels are inverted.
package struct PaperDifference: Sendable {
  /// Pixels in a block. Most blocks of a drawing are paper, which is found out for all their bytes
  /// at once.
  private static let blockLength = 32

  /// The paper's color, four pixels of full alpha.
  private let paper: SIMD16<UInt8>
  /// The same, inverted for light on dark, with an alpha of 0.
  private let reference: SIMD16<UInt8>
  /// What inverts the levels and leaves alpha alone.
  private let inversion: SIMD16<UInt8>

  /// Measures from a color: darker pixels, or lighter ones.
  package init(red: UInt8, green: UInt8, blue: UInt8, measuresLighter: Bool) {
    let color = UInt32(red) | UInt32(green) << 8 | UInt32(blue) << 16
    let inversion: UInt32 = measuresLighter ? 0xFF_FFFF : 0
    func pixels(_ pixel: UInt32) -> SIMD16<UInt8> {
      SIMD16(pixels: SIMD4(repeating: pixel.littleEndian))
    }
    paper = pixels(color | 0xFF00_0000)
    reference = pixels(color ^ inversion)
    self.inversion = pixels(inversion)
  }

  /// Measures a row.
  ///
  /// - Parameters:
  ///   - row: four bytes a pixel: red, green, blue, alpha.
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
    for part in 0..<8 {
      let bytes = unsafe SIMD16(loading: source + 16 &* part)
      differs |= bytes ^ paper
      opaque &= bytes
    }
    if differs.isZero { return false }
    let isOpaque = (opaque.pixels & 0xFF00_0000 .== 0xFF00_0000) == SIMDMask(repeating: true)
    for part in 0..<8 {
      let difference = unsafe difference(source + 16 &* part, isOpaque)
      unsafe UnsafeMutableRawPointer(target + 4 &* part).storeBytes(
        of: SIMD4<UInt8>(truncatingIfNeeded: difference), as: SIMD4<UInt8>.self)
    }
    return true
  }

  /// The differences of four pixels.
  @inline(__always)
  private func difference(_ source: UnsafePointer<UInt8>, _ isOpaque: Bool) -> SIMD4<UInt32> {
    let bytes = unsafe SIMD16(loading: source)
    let channels = reference.minusOrZero(bytes ^ inversion)
    let pixels = channels.pixels
    let largest = channels.max(SIMD16(pixels: pixels &>> 8)).max(SIMD16(pixels: pixels &>> 16))
    let difference = largest.pixels & 0xFF
    if isOpaque { return difference }
    // x · 257 + 257 >> 16 is x / 255 for the products of two bytes.
    return (difference &* (bytes.pixels &>> 24) &* 257 &+ 257) &>> 16
  }

  private func measureNarrow(
    _ source: UnsafePointer<UInt8>, _ target: UnsafeMutablePointer<UInt8>, _ width: Int
  ) {
    for column in 0..<width {
      var largest: UInt8 = 0
      for channel in 0..<3 {
        let level = unsafe source[4 &* column &+ channel] ^ inversion[channel]
        if reference[channel] > level { largest = Swift.max(largest, reference[channel] &- level) }
      }
      let alpha = unsafe UInt32(source[4 &* column &+ 3])
      unsafe target[column] = UInt8(
        truncatingIfNeeded: (UInt32(largest) &* alpha &* 257 &+ 257) &>> 16)
    }
  }
}
