// `rounded(_:)` asks for functions of the C library, in debug builds even for rules that aren't used;
// a file of Swift alone must do without them.

extension RealNumber {
  /// From this magnitude on, all numbers are whole: 2²³ for `Float`, 2⁵² for `Double`.
  @inline(__always)
  private static var firstWhole: Self { 1 / ulpOfOne }

  /// The number without its fraction; the sign stays, of zero too.
  @inline(__always)
  package var withoutFraction: Self {
    // Not of infinities and NaN either.
    guard magnitude < Self.firstWhole else { return self }
    return Self(signOf: self, magnitudeOf: Self(Int64(self)))
  }

  /// The greatest whole number that isn't greater.
  @inline(__always)
  package var floor: Self {
    let whole = withoutFraction
    return whole > self ? whole - 1 : whole
  }

  /// The least whole number that isn't less.
  @inline(__always)
  package var ceiling: Self {
    let whole = withoutFraction
    return whole < self ? Self(signOf: self, magnitudeOf: whole + 1) : whole
  }

  /// The nearest whole number; halves to the even one.
  @inline(__always)
  package var nearestWhole: Self {
    guard magnitude < Self.firstWhole else { return self }
    // Adding it leaves no bits for a fraction: the hardware's rounding does the rest.
    return Self(signOf: self, magnitudeOf: (magnitude + Self.firstWhole) - Self.firstWhole)
  }
}
