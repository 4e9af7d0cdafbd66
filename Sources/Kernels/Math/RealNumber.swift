/// `Float` and `Double` with their elementary functions, for kernels that work with either.
///
/// The functions are computed without a library, so that every platform gives the same bits.
package protocol RealNumber: BinaryFloatingPoint, BitwiseCopyable, Sendable {
  /// `eˣ`.
  static func exp(_ x: Self) -> Self
  /// `eˣ − 1`, accurate near 0.
  static func expm1(_ x: Self) -> Self
  /// The natural logarithm.
  static func log(_ x: Self) -> Self
  /// `ln (1 + x)`, accurate near 0.
  static func log1p(_ x: Self) -> Self
  /// The hyperbolic tangent.
  static func tanh(_ x: Self) -> Self
  /// `1 / (1 + e⁻ˣ)`.
  static func sigmoid(_ x: Self) -> Self
  /// The square root.
  static func sqrt(_ x: Self) -> Self
  /// The error function.
  static func erf(_ x: Self) -> Self
  /// `x` to the power of `y`.
  static func pow(_ x: Self, _ y: Self) -> Self
  /// The remainder of a division toward zero.
  static func fmod(_ x: Self, _ y: Self) -> Self
}

extension Float: RealNumber {}
extension Double: RealNumber {}

extension RealNumber {
  /// `ln (1 + eˣ)`. The exponential of −|x| never overflows.
  @inline(__always)
  package static func softplus(_ x: Self) -> Self {
    let tail = log1p(exp(x < 0 ? x : -x))
    return x < 0 ? tail : x + tail
  }
}
