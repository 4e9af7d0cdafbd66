/// A vector of 4, 8 or 16 floats, which the compiler spreads over as many registers as it needs.
///
/// ```
///            128 bits (SSE2, NEON, WebAssembly)   256 bits (AVX2)   512 bits (AVX-512)
///  SIMD4     1 register                           ½                 ¼
///  SIMD8     2 registers                          1                 ½
///  SIMD16    4 registers                          2                 1
/// ```
package protocol FloatVector: SIMD where Scalar == Float, MaskStorage: IntegerVector {
  /// `self + a · b`: with one rounding where the instruction set has a fused multiply–add, else
  /// two.
  func multiplyAdd(_ a: Self, _ b: Self) -> Self

  static func .> (a: Self, b: Self) -> SIMDMask<MaskStorage>
  static func .< (a: Self, b: Self) -> SIMDMask<MaskStorage>
}

/// A vector of integers, as many and as wide as the floats of a `FloatVector`.
///
/// The standard library has these operations and comparisons as single instructions for each type
/// of vector, but as a loop over lanes for `SIMD`: requirements choose the former.
package protocol IntegerVector: SIMD where Scalar == Int32 {
  static func &- (a: Self, b: Self) -> Self
  static func &* (a: Self, b: Self) -> Self
}

extension SIMD4: FloatVector where Scalar == Float {}
extension SIMD8: FloatVector where Scalar == Float {}
extension SIMD16: FloatVector where Scalar == Float {}
extension SIMD4: IntegerVector where Scalar == Int32 {}
extension SIMD8: IntegerVector where Scalar == Int32 {}
extension SIMD16: IntegerVector where Scalar == Int32 {}

extension FloatVector {
  /// `other` where it is greater, else `self`: a NaN in `self` stays, one in `other` is ignored.
  @inline(__always)
  package func max(_ other: Self) -> Self { choosing(other, where: other .> self) }

  /// `other` where it is less, else `self`: a NaN in `self` stays, one in `other` is ignored.
  @inline(__always)
  package func min(_ other: Self) -> Self { choosing(other, where: other .< self) }

  /// Adds the difference of the bits where the mask is −1, which the compiler turns into a single
  /// instruction for `max` and `min`; `replacing(with:where:)` becomes a branch for each lane.
  @inline(__always)
  private func choosing(_ other: Self, where mask: SIMDMask<MaskStorage>) -> Self {
    // Floats, masks and integers of 32 bits: any bits are a value of each.
    let bits = unsafe unsafeBitCast(self, to: MaskStorage.self)
    let otherBits = unsafe unsafeBitCast(other, to: MaskStorage.self)
    let isOther = unsafe unsafeBitCast(mask, to: MaskStorage.self)
    return unsafe unsafeBitCast(bits &- (otherBits &- bits) &* isOther, to: Self.self)
  }

  /// Reads as many floats as there are lanes; the caller guarantees that they are there.
  @inline(__always)
  package init(loading source: UnsafePointer<Float>) {
    self = unsafe UnsafeRawPointer(source).loadUnaligned(as: Self.self)
  }

  /// Writes as many floats as there are lanes; the caller guarantees that there is room.
  @inline(__always)
  package func store(to target: UnsafeMutablePointer<Float>) {
    unsafe UnsafeMutableRawPointer(target).storeBytes(of: self, as: Self.self)
  }
}
