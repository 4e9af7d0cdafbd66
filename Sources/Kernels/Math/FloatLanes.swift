/// One float or a vector of floats: `exp`, `expm1`, `tanh` and `sigmoid` are written once for both.
///
/// The same operations in the same order give the same bits, in a vector or alone.
protocol FloatLanes {
  /// The result of a comparison: a Boolean for each float.
  associatedtype Condition

  init(repeating value: Float)

  static prefix func - (x: Self) -> Self
  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func / (a: Self, b: Self) -> Self
  static func + (a: Self, b: Float) -> Self
  static func - (a: Self, b: Float) -> Self
  static func * (a: Self, b: Float) -> Self
  static func .< (a: Self, b: Float) -> Condition
  static func .> (a: Self, b: Float) -> Condition
  static func .== (a: Self, b: Self) -> Condition

  /// `first` where the condition holds, else `second`. One float computes only what it needs.
  static func select(
    _ condition: Condition, _ first: @autoclosure () -> Self, _ second: @autoclosure () -> Self
  ) -> Self

  /// `self · 2ⁿ` for each n that `integers`, 1.5 · 2²³ + n, has in its low bits.
  ///
  /// The result must be a normal number: n is added to the exponent.
  func scaled(byPowersOfTwo integers: Self) -> Self
}

extension Float: FloatLanes {
  @inline(__always)
  init(repeating value: Float) { self = value }

  @inline(__always)
  static func .< (a: Float, b: Float) -> Bool { a < b }
  @inline(__always)
  static func .> (a: Float, b: Float) -> Bool { a > b }
  @inline(__always)
  static func .== (a: Float, b: Float) -> Bool { a == b }

  @inline(__always)
  static func select(
    _ condition: Bool, _ first: @autoclosure () -> Float, _ second: @autoclosure () -> Float
  ) -> Float {
    condition ? first() : second()
  }

  @inline(__always)
  func scaled(byPowersOfTwo integers: Float) -> Float {
    Float(bitPattern: bitPattern &+ integers.bitPattern &<< 23)
  }
}

extension SIMD8: FloatLanes where Scalar == Float {
  @inline(__always)
  static func select(
    _ condition: SIMDMask<SIMD8<Int32>>, _ first: @autoclosure () -> SIMD8,
    _ second: @autoclosure () -> SIMD8
  ) -> SIMD8 {
    second().replacing(with: first(), where: condition)
  }

  @inline(__always)
  func scaled(byPowersOfTwo integers: SIMD8) -> SIMD8 {
    // Floats and integers of 32 bits: any bits are a value of both.
    let bits = unsafe unsafeBitCast(self, to: SIMD8<UInt32>.self)
    let exponents = unsafe unsafeBitCast(integers, to: SIMD8<UInt32>.self) &<< 23
    return unsafe unsafeBitCast(bits &+ exponents, to: SIMD8.self)
  }
}
