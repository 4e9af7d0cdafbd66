/// A vector of floats: 4, 8 or 16 of them, which the compiler spreads over as many registers as
/// the instruction set needs.
///
/// ```
///            128 bits (SSE2, NEON, WebAssembly)   256 bits (AVX2)   512 bits (AVX-512)
///  SIMD4     1 register                           ½                 ¼
///  SIMD8     2 registers                          1                 ½
///  SIMD16    4 registers                          2                 1
/// ```
///
/// This folder alone uses `Builtin`, the names under which the standard library itself
/// reaches single instructions: `a + b * c` never becomes one fused instruction in Swift, while
/// `addingProduct` must be fused and is a library call for each lane where no instruction does it.
/// What is needed, LLVM's `fmuladd`, fuses if there is an instruction and else doesn't.
package protocol Lanes: SIMD where Scalar == Float {
  /// `self + first · second`, with one rounding if the instruction set has that, else with two.
  func plus(_ first: Self, times second: Self) -> Self

  /// `other` where it is greater, else `self`.
  func larger(_ other: Self) -> Self

  /// `other` where it is less, else `self`.
  func smaller(_ other: Self) -> Self
}

extension Lanes {
  /// Reads as many floats as there are lanes; the caller vouches for the range.
  @inline(__always)
  package init(loading source: UnsafePointer<Float>) {
    self = unsafe UnsafeRawPointer(source).loadUnaligned(as: Self.self)
  }

  /// Writes as many floats as there are lanes; the caller vouches for the range.
  @inline(__always)
  package func store(to target: UnsafeMutablePointer<Float>) {
    unsafe UnsafeMutableRawPointer(target).storeBytes(of: self, as: Self.self)
  }
}
