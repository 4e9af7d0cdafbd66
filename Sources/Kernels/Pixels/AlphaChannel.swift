/// The alpha of a row of pixels.
package enum AlphaChannel {
  /// Copies it.
  ///
  /// - Parameters:
  ///   - row: four bytes a pixel: red, green, blue, alpha.
  ///   - target: receives a value for each pixel; only columns that may be visible are written, so it
  ///     has zeros before.
  /// - Returns: the columns outside of which all values are 0.
  /// - Precondition: `row` has four times as many bytes as `target`.
  package static func copy(_ row: Span<UInt8>, to target: inout MutableSpan<UInt8>) -> Range<Int> {
    precondition(row.count == 4 * target.count, "four bytes for each value")
    let width = target.count
    // Sixteen pixels are read and written only where there are so many left.
    return unsafe row.withUnsafeBufferPointer { row in
      unsafe target.withUnsafeMutableBufferPointer { target in
        guard let source = row.baseAddress, let target = target.baseAddress else { return 0..<0 }
        var first = width
        var last = 0
        var column = 0
        while column &+ 16 <= width {
          let alpha = unsafe SIMD16(
            lowHalf: eight(source + 4 &* column), highHalf: eight(source + 4 &* column + 32))
          if alpha != SIMD16(repeating: 0) {
            unsafe SIMD16<UInt8>(truncatingIfNeeded: alpha).store(to: target + column)
            first = Swift.min(first, column)
            last = column &+ 16
          }
          column &+= 16
        }
        while column < width {
          let alpha = unsafe source[4 &* column &+ 3]
          column &+= 1
          if alpha == 0 { continue }
          unsafe target[column &- 1] = alpha
          first = Swift.min(first, column &- 1)
          last = column
        }
        return first < last ? first..<last : 0..<0
      }
    }
  }

  /// The alpha of eight pixels.
  @inline(__always)
  private static func eight(_ source: UnsafePointer<UInt8>) -> SIMD8<UInt32> {
    let low = unsafe SIMD16(loading: source)
    let high = unsafe SIMD16(loading: source + 16)
    return SIMD8(lowHalf: low.pixels &>> 24, highHalf: high.pixels &>> 24)
  }
}
