extension Float {
  /// The error function, `2/√π ∫ e^(−t²) dt` from 0 to `x`: within 1 unit in the last place.
  ///
  /// Computed in `Double`: for |x| < 1 as x · p(x²), for |x| < 4 as 1 − e^q(|x|), where q
  /// approximates ln erfc. Both polynomials have the smallest maximum error, 3e-11 and 2e-11. From
  /// 4 on the result rounds to 1.
  @inline(__always)
  package static func erf(_ x: Float) -> Float {
    if x != x { return x }
    let magnitude = Double(x < 0 ? -x : x)
    if magnitude < 1 {
      let square = magnitude * magnitude
      var sum = -9.680_136_828_685_337e-6
      sum = sum * square + 1.127_054_464_316_372_8e-4
      sum = sum * square - 8.484_711_469_941_482_5e-4
      sum = sum * square + 5.221_074_879_452_484e-3
      sum = sum * square - 2.686_544_582_182_764_6e-2
      sum = sum * square + 0.112_837_827_472_062_22
      sum = sum * square - 0.376_126_384_838_092_69
      sum = sum * square + 1.128_379_167_063_159_1
      return Float(sum * Double(x))
    }
    if magnitude >= 4 { return x < 0 ? -1 : 1 }
    var sum = 2.513_257_099_610_743e-7
    sum = sum * magnitude - 2.531_479_510_892_938_9e-5
    sum = sum * magnitude + 4.637_879_348_976_026_5e-4
    sum = sum * magnitude - 4.282_382_326_053_411_2e-3
    sum = sum * magnitude + 2.537_355_509_713_256_5e-2
    sum = sum * magnitude - 0.108_638_996_868_427_43
    sum = sum * magnitude - 0.633_039_613_354_808_18
    sum = sum * magnitude - 1.129_661_156_659_206_1
    sum = sum * magnitude + 2.043_598_146_856_950_8e-4
    let result = Float(1 - Double.exp(sum))
    return x < 0 ? -result : result
  }
}

extension Double {
  /// The error function: relative error below 1e-13.
  ///
  /// ```
  ///  erf x = 2/√π · e^(−x²) · ( x + 2 x³/3 + 4 x⁵/(3·5) + 8 x⁷/(3·5·7) + … )
  /// ```
  ///
  /// All terms have the sign of x, so that nothing cancels. Source: Abramowitz and Stegun,
  /// *Handbook of Mathematical Functions*, 7.1.6.
  @inline(__always)
  package static func erf(_ x: Double) -> Double {
    if x != x { return x }
    let magnitude = x < 0 ? -x : x
    // Above 6 the result rounds to 1.
    if magnitude > 6 { return x < 0 ? -1 : 1 }
    let square = x * x
    var term = magnitude
    var sum = magnitude
    var divisor = 3.0
    while term > sum * 1e-17 {
      term *= 2 * square / divisor
      sum += term
      divisor += 2
    }
    let result = 1.128_379_167_095_512_6 * exp(-square) * sum
    return x < 0 ? -result : result
  }
}
