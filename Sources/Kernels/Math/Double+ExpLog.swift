extension Double {
  /// `eˣ`: within 2 units in the last place for results that are normal numbers, 0 below −708.39,
  /// ∞ above 709.78, NaN for NaN.
  ///
  /// The range reduction of `Float.exp`, with Taylor's polynomial of degree 13.
  @inline(__always)
  package static func exp(_ x: Double) -> Double {
    if x > 709.782_712_893_383_9 { return .infinity }
    if x < -708.396_418_532_264_1 { return 0 }
    if x != x { return x }
    // Rounded anyway; and subnormal numbers would take a hundred times as long.
    if x.magnitude < 0x1p-54 { return 1 }
    let shift = 6_755_399_441_055_744.0
    let shifted = x * 1.442_695_040_888_963_4 + shift
    let n = shifted - shift
    // The first part of ln 2 has 32 zero bits at its end, so that n times it is exact.
    let r = (x - n * 0x1.62e42feep-1) - n * 0x1.a39ef35793c76p-33
    var sum = 1 / 6_227_020_800.0
    sum = sum * r + 1 / 479_001_600.0
    sum = sum * r + 1 / 39_916_800.0
    sum = sum * r + 1 / 3_628_800.0
    sum = sum * r + 1 / 362_880.0
    sum = sum * r + 1 / 40_320.0
    sum = sum * r + 1 / 5_040.0
    sum = sum * r + 1 / 720.0
    sum = sum * r + 1 / 120.0
    sum = sum * r + 1 / 24.0
    sum = sum * r + 1 / 6.0
    sum = sum * r + 0.5
    let power = (sum * r * r + r) + 1
    // n, in the low bits of `shifted`, is added to the exponent.
    return Double(bitPattern: power.bitPattern &+ shifted.bitPattern &<< 52)
  }

  /// `eˣ − 1`, accurate also where `eˣ` is near 1: within 4 units in the last place.
  @inline(__always)
  package static func expm1(_ x: Double) -> Double {
    guard x > -0.5, x < 0.5 else { return exp(x) - 1 }
    if x.magnitude < 0x1p-54 { return x }
    // Taylor's series, xⁿ / n!, smallest term first.
    var sum = 1.0
    var n = 16.0
    while n > 1 {
      sum = 1 + sum * x / n
      n -= 1
    }
    return x * sum
  }

  /// `1 / (1 + e⁻ˣ)`: within 4 units in the last place, 0 where the result would be subnormal.
  @inline(__always)
  package static func sigmoid(_ x: Double) -> Double {
    let power = exp(x < 0 ? x : -x)
    return (x < 0 ? power : 1) / (1 + power)
  }

  /// The hyperbolic tangent: within 8 units in the last place.
  ///
  /// tanh |x| = t / (t + 2) with t = e²ˣ − 1, which loses no digits near 0.
  @inline(__always)
  package static func tanh(_ x: Double) -> Double {
    let magnitude = x < 0 ? -x : x
    // Above 22 the result rounds to 1.
    if magnitude > 22 { return x < 0 ? -1 : 1 }
    let t = expm1(2 * magnitude)
    let result = t / (t + 2)
    return x < 0 ? -result : result
  }

  /// The natural logarithm: within 4 units in the last place, −∞ for 0, NaN below 0 and for NaN.
  ///
  /// ```
  ///  x = 2ᵏ · m,  √½ ≤ m < √2       ln x = k · ln 2 + 2 artanh s,  s = (m − 1) / (m + 1)
  /// ```
  ///
  /// |s| is at most 0.172, so that twelve terms of artanh's series are enough for a `Double`.
  @inline(__always)
  package static func log(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? -.infinity : .nan }
    if x == .infinity { return x }
    var k = Double(x.exponent)
    var m = x.significand
    if m > 1.414_213_562_373_095_1 {
      m *= 0.5
      k += 1
    }
    let s = (m - 1) / (m + 1)
    let square = s * s
    var sum = 0.0
    var divisor = 23.0
    while divisor > 1 {
      sum = (sum + 1 / divisor) * square
      divisor -= 2
    }
    // ln 2 in two parts; the first has so few bits that k times it is exact.
    return k * 0x1.62e42feep-1 + (2 * s + (2 * s * sum + k * 0x1.a39ef35793c76p-33))
  }

  /// `ln (1 + x)`, accurate also where `x` is near 0: within 8 units in the last place.
  ///
  /// `1 + x` is rounded to some `u`; the factor `x / (u − 1)` undoes the rounding (W. Kahan).
  @inline(__always)
  package static func log1p(_ x: Double) -> Double {
    let u = 1 + x
    if u == 1 || u == .infinity { return u == 1 ? x : u }
    return log(u) * (x / (u - 1))
  }
}

extension Float {
  /// The natural logarithm, rounded from `Double`'s: within 1 unit in the last place.
  @inline(__always)
  package static func log(_ x: Float) -> Float {
    Float(Double.log(Double(x)))
  }

  /// `ln (1 + x)`, rounded from `Double`'s: within 1 unit in the last place.
  @inline(__always)
  package static func log1p(_ x: Float) -> Float {
    Float(Double.log1p(Double(x)))
  }
}
