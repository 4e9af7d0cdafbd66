/// Sixteen bytes that stand side by side, as comparing and measuring pixels takes them.
extension SIMD16<UInt8> {
  /// The caller vouches for sixteen bytes.
  @inline(__always)
  init(loading source: UnsafePointer<UInt8>) {
    self = unsafe UnsafeRawPointer(source).loadUnaligned(as: Self.self)
  }

  /// Four times the same pixel. The caller vouches for four bytes.
  @inline(__always)
  init(repeating source: UnsafePointer<UInt8>) {
    let pixel = unsafe UnsafeRawPointer(source).loadUnaligned(as: UInt32.self)
    self.init(pixels: SIMD4(repeating: pixel))
  }

  /// The caller vouches for sixteen bytes.
  @inline(__always)
  func store(to target: UnsafeMutablePointer<UInt8>) {
    unsafe UnsafeMutableRawPointer(target).storeBytes(of: self, as: Self.self)
  }

  /// The larger of each two bytes.
  @inline(__always)
  func max(_ other: Self) -> Self { replacing(with: other, where: self .< other) }

  /// The smaller of each two bytes.
  @inline(__always)
  func min(_ other: Self) -> Self { replacing(with: other, where: other .< self) }

  /// The mean of each two bytes, rounded up: one instruction on every processor, which compilers
  /// recognize in this form.
  @inline(__always)
  func average(_ other: Self) -> Self { (self | other) &- ((self ^ other) &>> 1) }

  /// The means of neighboring pixels: two of these and two of the next four.
  @inline(__always)
  func pairMeans(_ next: Self) -> Self {
    // Byte by byte, because a shuffle of pixels hides from compilers that a mean of bytes follows.
    let even = Self(
      self[0], self[1], self[2], self[3], self[8], self[9], self[10], self[11],
      next[0], next[1], next[2], next[3], next[8], next[9], next[10], next[11])
    let odd = Self(
      self[4], self[5], self[6], self[7], self[12], self[13], self[14], self[15],
      next[4], next[5], next[6], next[7], next[12], next[13], next[14], next[15])
    return even.average(odd)
  }

  /// Four pixels of this color as they would be at other pixels' alpha: color · alpha / 255, rounded.
  @inline(__always)
  func multiplied(byAlphaOf pixels: Self) -> Self {
    let odd = pixels.words &>> 8
    let alpha = SIMD8(odd[1], odd[1], odd[3], odd[3], odd[5], odd[5], odd[7], odd[7])
    let redAndBlue = (words & 0xFF) &* alpha &+ 128
    let greenAndAlpha = (words &>> 8) &* alpha &+ 128
    // x + (x >> 8) >> 8, of a product and a half, is the product / 255, rounded.
    return Self(
      words: (redAndBlue &+ (redAndBlue &>> 8)) &>> 8
        | (greenAndAlpha &+ (greenAndAlpha &>> 8)) & 0xFF00)
  }

  /// Pairs of bytes as numbers, the first lower. Any bits are numbers.
  @inline(__always)
  var words: SIMD8<UInt16> { unsafe unsafeBitCast(self, to: SIMD8<UInt16>.self) }

  /// The bytes of eight numbers. Any bits are bytes.
  @inline(__always)
  init(words: SIMD8<UInt16>) { self = unsafe unsafeBitCast(words, to: Self.self) }

  /// Four pixels as numbers whose lowest byte is red. Any bits are numbers.
  @inline(__always)
  var pixels: SIMD4<UInt32> { unsafe unsafeBitCast(self, to: SIMD4<UInt32>.self) }

  /// The bytes of four pixels. Any bits are bytes.
  @inline(__always)
  init(pixels: SIMD4<UInt32>) { self = unsafe unsafeBitCast(pixels, to: Self.self) }

  /// Four pixels of one color, opaque.
  init(red: UInt8, green: UInt8, blue: UInt8) {
    let color = UInt32(red) | UInt32(green) << 8 | UInt32(blue) << 16
    self.init(pixels: SIMD4(repeating: color) | Self.alphaBits)
  }

  /// The bits of alpha in each of four pixels.
  @inline(__always)
  static var alphaBits: SIMD4<UInt32> { SIMD4(repeating: 0xFF00_0000) }

  /// Whether all four pixels are opaque.
  @inline(__always)
  var isOpaque: Bool { Self(pixels: ~pixels & Self.alphaBits).isZero }

  /// The bytes as two numbers, the first byte lowest. Any bits are numbers.
  @inline(__always)
  var halves: SIMD2<UInt64> { unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self).littleEndian }

  /// Whether all bytes are 0.
  @inline(__always)
  var isZero: Bool {
    let halves = halves
    return halves.x | halves.y == 0
  }
}

extension SIMD2<UInt64> {
  @inline(__always)
  fileprivate var littleEndian: Self { Self(x.littleEndian, y.littleEndian) }
}

/// The channels of four pixels as signed numbers: red and blue, green and alpha.
struct PixelChannels {
  private let redAndBlue: SIMD8<Int16>
  private let greenAndAlpha: SIMD8<Int16>

  @inline(__always)
  init(_ bytes: SIMD16<UInt8>) {
    redAndBlue = SIMD8(truncatingIfNeeded: bytes.words & 0xFF)
    greenAndAlpha = SIMD8(truncatingIfNeeded: bytes.words &>> 8)
  }

  /// By how much the other pixels' colors are lower, or higher if `sign` is −1, in the channel where
  /// that is most; 0 if they are in none.
  @inline(__always)
  func largestDifference(from other: Self, sign: Int16) -> SIMD4<UInt32> {
    let redAndBlue = Self.positive((redAndBlue &- other.redAndBlue) &* sign)
    let green = Self.positive((greenAndAlpha &- other.greenAndAlpha) &* sign)
    let shifted = SIMD16(words: SIMD8(truncatingIfNeeded: redAndBlue)).pixels &>> 16
    let blue = SIMD8<Int16>(truncatingIfNeeded: SIMD16(pixels: shifted).words)
    // The larger of two is one of them and what the other is above it.
    let larger = blue &+ Self.positive(redAndBlue &- blue)
    let largest = larger &+ Self.positive(green &- larger)
    return SIMD16(words: SIMD8(truncatingIfNeeded: largest)).pixels & 0xFF
  }

  /// The numbers that are positive; 0 in the other places.
  @inline(__always)
  private static func positive(_ values: SIMD8<Int16>) -> SIMD8<Int16> {
    values & ~(values &>> 15)
  }
}
