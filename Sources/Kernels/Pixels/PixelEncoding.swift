/// How the bytes of a pixel are to be understood.
package enum PixelEncoding: Sendable {
  /// Three colors and alpha; the colors are what they would be without it.
  case straight
  /// Three colors and alpha, by which the colors are multiplied already.
  case premultiplied
  /// Three colors and a byte that means nothing.
  case opaque
  /// One byte.
  case gray

  package var bytesPerPixel: Int { self == .gray ? 1 : 4 }
}

extension PixelEncoding {
  /// Converts a row to four bytes a pixel: three colors multiplied by alpha, and alpha.
  ///
  /// - Precondition: `target` has four bytes for each pixel of `row`.
  package func premultiply(_ row: Span<UInt8>, into target: inout MutableSpan<UInt8>) {
    let width = row.count / bytesPerPixel
    precondition(
      row.count == bytesPerPixel * width && target.count == 4 * width, "four bytes for each pixel")
    unsafe row.withUnsafeBufferPointer { row in
      unsafe target.withUnsafeMutableBufferPointer { target in
        guard let source = row.baseAddress, let target = target.baseAddress else { return }
        if self == .gray {
          unsafe spreadGray(source, target, width)
        } else {
          unsafe premultiply(source, target, width)
        }
      }
    }
  }

  private func premultiply(
    _ source: UnsafePointer<UInt8>, _ target: UnsafeMutablePointer<UInt8>, _ width: Int
  ) {
    // Sixteen or four pixels are read and written only where there are so many left.
    var column = 0
    while column &+ 16 <= width {
      unsafe premultiplySixteen(source + 4 &* column, target + 4 &* column)
      column &+= 16
    }
    while column &+ 4 <= width {
      let bytes = unsafe SIMD16(loading: source + 4 &* column)
      unsafe premultiplied(bytes).store(to: target + 4 &* column)
      column &+= 4
    }
    while column < width {
      let pixel = unsafe UnsafeRawPointer(source + 4 &* column).loadUnaligned(as: UInt32.self)
      let four = SIMD16(pixels: SIMD4(repeating: pixel))
      unsafe UnsafeMutableRawPointer(target + 4 &* column).storeBytes(
        of: premultiplied(four).pixels.x, as: UInt32.self)
      column &+= 1
    }
  }

  @inline(__always)
  private func premultiplySixteen(
    _ source: UnsafePointer<UInt8>, _ target: UnsafeMutablePointer<UInt8>
  ) {
    // Most of a drawing is transparent or opaque: then its products are itself.
    var isSame = self == .straight
    if isSame {
      var needsProducts = SIMD4<UInt32>.zero
      for part in 0..<4 {
        needsProducts |= unsafe SIMD16(loading: source + 16 &* part).partsBetweenZeroAndOpaque
      }
      isSame = SIMD16(pixels: needsProducts).isZero
    }
    for part in 0..<4 {
      let bytes = unsafe SIMD16(loading: source + 16 &* part)
      unsafe (isSame ? bytes : premultiplied(bytes)).store(to: target + 16 &* part)
    }
  }

  @inline(__always)
  private func premultiplied(_ bytes: SIMD16<UInt8>) -> SIMD16<UInt8> {
    switch self {
    case .premultiplied, .gray: bytes
    case .opaque: SIMD16(pixels: bytes.pixels | SIMD16.alphaBits)
    case .straight:
      SIMD16(
        pixels: bytes.multiplied(byAlphaOf: bytes).pixels & ~SIMD16.alphaBits
          | bytes.pixels & SIMD16.alphaBits)
    }
  }

  private func spreadGray(
    _ source: UnsafePointer<UInt8>, _ target: UnsafeMutablePointer<UInt8>, _ width: Int
  ) {
    for column in 0..<width {
      let pixel = unsafe UInt32(source[column]) &* 0x1_0101 | 0xFF00_0000
      unsafe UnsafeMutableRawPointer(target + 4 &* column).storeBytes(
        of: pixel.littleEndian, as: UInt32.self)
    }
  }
}

extension SIMD16<UInt8> {
  /// Not 0 in any of four pixels that is neither opaque nor all zeros.
  @inline(__always)
  fileprivate var partsBetweenZeroAndOpaque: SIMD4<UInt32> {
    // The highest bit of alpha, in all bits.
    let alpha = SIMD4<UInt32>(
      truncatingIfNeeded: SIMD4<Int32>(truncatingIfNeeded: pixels) &>> 31)
    return pixels & ~alpha | (pixels ^ alpha) & Self.alphaBits
  }
}
