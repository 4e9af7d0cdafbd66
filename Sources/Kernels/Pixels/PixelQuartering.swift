/// Quarters pictures both ways: a pixel of the result is the mean of four by four.
package enum PixelQuartering {
  /// Quarters four rows. Columns that a multiple of four would have beyond the last count as the last.
  ///
  /// Means are of two by two, each rounded up: at most two above the exact mean, and what is even stays
  /// the same.
  ///
  /// - Parameters:
  ///   - first: four bytes a pixel; the other rows have as many, or are the same.
  ///   - target: gets a quarter of the pixels, rounded up.
  ///   - makesOpaque: whether the fourth byte becomes 255, whatever it was.
  /// - Returns: what the result's bytes have in common.
  /// - Precondition: the counts fit each other.
  package static func quarter(
    _ first: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ fourth: Span<UInt8>,
    into target: inout MutableSpan<UInt8>, makesOpaque: Bool = false
  ) -> PixelBits {
    let width = first.count / 4
    precondition(
      first.count == 4 * width && second.count == first.count && third.count == first.count
        && fourth.count == first.count && target.count == 4 * ((width + 3) / 4),
      "a quarter of the pixels")
    var bits = PixelBits()
    let alpha = PixelBits.alpha(isSet: makesOpaque)
    // Sixteen pixels are read where there are so many left; they become four.
    unsafe first.withUnsafeBufferPointer { first in
      unsafe second.withUnsafeBufferPointer { second in
        unsafe third.withUnsafeBufferPointer { third in
          unsafe fourth.withUnsafeBufferPointer { fourth in
            unsafe target.withUnsafeMutableBufferPointer { target in
              guard let first = first.baseAddress, let second = second.baseAddress,
                let third = third.baseAddress, let fourth = fourth.baseAddress,
                let target = target.baseAddress
              else { return }
              let rows = unsafe FourRows(
                first: first, second: second, third: third, fourth: fourth)
              var column = 0
              while column &+ 16 <= width {
                let left = unsafe rows.mean(column).pairMeans(rows.mean(column &+ 4))
                let right = unsafe rows.mean(column &+ 8).pairMeans(rows.mean(column &+ 12))
                let mean = left.pairMeans(right) | alpha
                unsafe mean.store(to: target + column)
                bits.add(mean)
                column &+= 16
              }
              while column < width {
                let last = width &- 1
                let left = unsafe rows.pixel(column)
                  .average(rows.pixel(Swift.min(column &+ 1, last)))
                let right = unsafe rows.pixel(Swift.min(column &+ 2, last))
                  .average(rows.pixel(Swift.min(column &+ 3, last)))
                let pixel = left.average(right) | alpha
                unsafe UnsafeMutableRawPointer(target + column).storeBytes(
                  of: pixel.pixels.x, as: UInt32.self)
                bits.add(pixel)
                column &+= 4
              }
            }
          }
        }
      }
    }
    return bits
  }
}

/// Rows of the same length, which the caller vouches for.
@unsafe private struct FourRows {
  let first: UnsafePointer<UInt8>
  let second: UnsafePointer<UInt8>
  let third: UnsafePointer<UInt8>
  let fourth: UnsafePointer<UInt8>

  /// The means of four columns.
  @inline(__always)
  func mean(_ column: Int) -> SIMD16<UInt8> {
    let offset = 4 &* column
    return unsafe Self.mean(
      SIMD16(loading: first + offset), SIMD16(loading: second + offset),
      SIMD16(loading: third + offset), SIMD16(loading: fourth + offset))
  }

  /// The mean of a column, four times.
  @inline(__always)
  func pixel(_ column: Int) -> SIMD16<UInt8> {
    let offset = 4 &* column
    return unsafe Self.mean(
      SIMD16(repeating: first + offset), SIMD16(repeating: second + offset),
      SIMD16(repeating: third + offset), SIMD16(repeating: fourth + offset))
  }

  @inline(__always)
  private static func mean(
    _ first: SIMD16<UInt8>, _ second: SIMD16<UInt8>, _ third: SIMD16<UInt8>,
    _ fourth: SIMD16<UInt8>
  ) -> SIMD16<UInt8> {
    first.average(second).average(third.average(fourth))
  }
}
