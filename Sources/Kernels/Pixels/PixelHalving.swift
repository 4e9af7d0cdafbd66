/// Halves pictures both ways: a pixel of the result is the mean of two by two.
///
/// ```
/// first   a b  c d  …          (a + b + e + f) / 4   (c + d + g + h) / 4   …
/// second  e f  g h  …
/// ```
package enum PixelHalving {
  /// Halves two rows. Of an odd width, the last column counts twice.
  ///
  /// Means are of two first and then of two, each rounded up: at most one above the exact mean, and
  /// what is even stays the same.
  ///
  /// - Parameters:
  ///   - first: four bytes a pixel.
  ///   - second: as many as `first` has, or the same.
  ///   - target: gets half as many pixels, rounded up.
  ///   - makesOpaque: whether the fourth byte becomes 255, whatever it was.
  /// - Returns: what the result's bytes have in common.
  /// - Precondition: the counts fit each other.
  package static func halve(
    _ first: Span<UInt8>, _ second: Span<UInt8>, into target: inout MutableSpan<UInt8>,
    makesOpaque: Bool = false
  ) -> PixelBits {
    let width = first.count / 4
    precondition(
      first.count == 4 * width && second.count == first.count
        && target.count == 4 * ((width + 1) / 2), "half as many pixels")
    var bits = PixelBits()
    let alpha = PixelBits.alpha(isSet: makesOpaque)
    // Eight pixels are read where there are so many left; they become four.
    unsafe first.withUnsafeBufferPointer { first in
      unsafe second.withUnsafeBufferPointer { second in
        unsafe target.withUnsafeMutableBufferPointer { target in
          guard let first = first.baseAddress, let second = second.baseAddress,
            let target = target.baseAddress
          else { return }
          var column = 0
          while column &+ 8 <= width {
            let left = unsafe SIMD16(loading: first + 4 &* column)
              .average(SIMD16(loading: second + 4 &* column))
            let right = unsafe SIMD16(loading: first + (4 &* column &+ 16))
              .average(SIMD16(loading: second + (4 &* column &+ 16)))
            let mean = left.pairMeans(right) | alpha
            unsafe mean.store(to: target + 2 &* column)
            bits.add(mean)
            column &+= 8
          }
          while column < width {
            let next = 4 &* Swift.min(column &+ 1, width &- 1)
            let left = unsafe SIMD16(repeating: first + 4 &* column)
              .average(SIMD16(repeating: second + 4 &* column))
            let right = unsafe SIMD16(repeating: first + next)
              .average(SIMD16(repeating: second + next))
            let pixel = left.average(right) | alpha
            unsafe UnsafeMutableRawPointer(target + 2 &* column).storeBytes(
              of: pixel.pixels.x, as: UInt32.self)
            bits.add(pixel)
            column &+= 2
          }
        }
      }
    }
    return bits
  }
}

/// What the bytes of some pixels have in common.
package struct PixelBits: Sendable {
  private var all = SIMD16<UInt8>(repeating: 255)
  private var any = SIMD16<UInt8>.zero

  @inline(__always)
  mutating func add(_ pixels: SIMD16<UInt8>) {
    all &= pixels
    any |= pixels
  }

  /// What makes four pixels opaque, or nothing.
  static func alpha(isSet: Bool) -> SIMD16<UInt8> {
    // A choice between two vectors would be made again in every step of the loops.
    SIMD16(pixels: SIMD16.alphaBits & (isSet ? .max : 0))
  }

  /// Whether every pixel is opaque.
  package var isOpaque: Bool { all.isOpaque }

  /// Whether every byte is 0.
  package var isZero: Bool { any.isZero }
}
