/// Sixteen bytes that stand side by side, as comparing and measuring pixels takes them.
extension SIMD16<UInt8> {
  /// The caller vouches for sixteen bytes.
  @inline(__always)
  init(loading source: UnsafePointer<UInt8>) {
    self = unsafe UnsafeRawPointer(source).loadUnaligned(as: Self.self)
  }

  /// The caller vouches for sixteen bytes.
  @inline(__always)
  func store(to target: UnsafeMutablePointer<UInt8>) {
    unsafe UnsafeMutableRawPointer(target).storeBytes(of: self, as: Self.self)
  }

  /// The larger of each two bytes.
  @inline(__always)
  func max(_ other: Self) -> Self { replacing(with: other, where: self .< other) }

  /// Each byte less the other's, or 0.
  @inline(__always)
  func minusOrZero(_ other: Self) -> Self { max(other) &- other }

  /// Four pixels as numbers whose lowest byte is red. Any bits are numbers.
  @inline(__always)
  var pixels: SIMD4<UInt32> { unsafe unsafeBitCast(self, to: SIMD4<UInt32>.self) }

  /// The bytes of four pixels. Any bits are bytes.
  @inline(__always)
  init(pixels: SIMD4<UInt32>) { self = unsafe unsafeBitCast(pixels, to: Self.self) }

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
