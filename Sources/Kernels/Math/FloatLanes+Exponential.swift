extension FloatLanes {
  /// `eˣ`: within 1 unit in the last place for results that are normal numbers, 0 below −87.34,
  /// ∞ above 88.72, NaN for NaN.
  ///
  /// ```
  ///  x = n · ln 2 + r,  |r| ≤ ½ ln 2        eˣ = 2ⁿ · eʳ,   eʳ by a polynomial of degree 6
  /// ```
  ///
  /// Source: the range reduction of Cody and Waite, *Software Manual for the Elementary Functions*
  /// (1980), chapter 6. The polynomial is 1 + r + r² p(r). Its p, of degree 4, has the smallest
  /// maximum relative error for |r| ≤ ½ ln 2: 3.1e-9, where Taylor's has 1.7e-7.
  @inline(__always)
  var exp: Self {
    let x = self
    let (tail, shifted) = reduced
    return Self.select(
      x .> 88.722_83, Self(repeating: .infinity),
      Self.select(
        x .< -87.336_54, Self(repeating: 0),
        Self.select(x .== x, (tail + 1).scaled(byPowersOfTwo: shifted), x)))
  }

  /// `eʳ − 1`, and 1.5 · 2²³ + n, whose low bits are n.
  @inline(__always)
  private var reduced: (tail: Self, shifted: Self) {
    let x = self
    // Adding 1.5 · 2²³ leaves no bits for a fraction: the low bits are the nearest integer.
    let shift: Float = 12_582_912
    let shifted = x * 1.442_695_04 + shift
    let n = shifted - shift
    // ln 2 in two parts; the first has so few bits that n times it is exact.
    let r = (x - n * 0.693_359_375) - n * -2.121_944_4e-4
    var sum = Self(repeating: 0.001_381_454)
    sum = sum * r + 0.008_368_745
    sum = sum * r + 0.041_668_39
    sum = sum * r + 0.166_665_21
    sum = sum * r + 0.499_999_94
    // 1 + r last, and with r² apart: the large terms are then rounded once.
    return (sum * r * r + r, shifted)
  }

  /// `eˣ − 1`: within 2 units in the last place.
  ///
  /// ```
  ///  eˣ − 1 = 2ⁿ · (eʳ − 1) + (2ⁿ − 1)        loses no digits near 0, where n = 0
  /// ```
  @inline(__always)
  var expm1: Self { Self.select(self .> 0.5, exp - 1, expm1UpToHalf) }

  /// `eˣ − 1` of numbers up to ½, as `expm1` has it.
  @inline(__always)
  var expm1UpToHalf: Self {
    let x = self
    let (tail, shifted) = reduced
    let power = Self(repeating: 1).scaled(byPowersOfTwo: shifted)
    return Self.select(
      x .< -87.336_54, Self(repeating: -1),
      Self.select(x .== x, tail * power + (power - 1), x))
  }

  /// `1 / (1 + e⁻ˣ)`: within 4 units in the last place, 0 where the result would be subnormal.
  ///
  /// The exponential of −|x| never overflows.
  @inline(__always)
  var sigmoid: Self {
    let isNegative = self .< 0
    let power = Self.select(isNegative, self, -self).exp
    return Self.select(isNegative, power, Self(repeating: 1)) / (power + 1)
  }

  /// The hyperbolic tangent: within 3 units in the last place.
  ///
  /// tanh |x| = −t / (t + 2) with t = e⁻²ˣ − 1, which loses no digits near 0.
  @inline(__always)
  var tanh: Self {
    let isNegative = self .< 0
    let t = Self.select(isNegative, self * 2, self * -2).expm1UpToHalf
    // Not −t: a vector's is 0 − t, and a float's of 0 is −0.
    let magnitude = (Self(repeating: 0) - t) / (t + 2)
    return Self.select(isNegative, Self(repeating: 0) - magnitude, magnitude)
  }
}

extension Float {
  /// `eˣ`: within 1 unit in the last place.
  @inline(__always)
  package static func exp(_ x: Float) -> Float { x.exp }
  /// `eˣ − 1`: within 2 units in the last place.
  @inline(__always)
  package static func expm1(_ x: Float) -> Float { x.expm1 }
  /// `1 / (1 + e⁻ˣ)`: within 4 units in the last place.
  @inline(__always)
  package static func sigmoid(_ x: Float) -> Float { x.sigmoid }
  /// The hyperbolic tangent: within 3 units in the last place.
  @inline(__always)
  package static func tanh(_ x: Float) -> Float { x.tanh }
}

extension SIMD8<Float> {
  /// `Float.exp` of each number.
  @inline(__always)
  package static func exp(_ x: SIMD8) -> SIMD8 { x.exp }
  /// `Float.expm1` of each number.
  @inline(__always)
  package static func expm1(_ x: SIMD8) -> SIMD8 { x.expm1 }
  /// `Float.sigmoid` of each number.
  @inline(__always)
  package static func sigmoid(_ x: SIMD8) -> SIMD8 { x.sigmoid }
  /// `Float.tanh` of each number.
  @inline(__always)
  package static func tanh(_ x: SIMD8) -> SIMD8 { x.tanh }
}
