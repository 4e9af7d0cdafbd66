/// The input transform Bᵀ: the values at the points 0, ∞, +a, −a, ….
///
/// The row of a point is the product of `x − b` over all other finite points `b`: for a pair ±a that
/// is `x · (x ± a) · Π (x² − b²)`, an even part plus or minus `a` times an odd part.
enum WinogradInput {
  /// Transforms `groups` × `lines` pieces of `length` floats, a multiple of 4, each float by itself.
  ///
  /// The inputs of a float stand `source.stride` floats apart, its values `target.stride` floats
  /// apart. A function of its own, so that its addresses have the registers. The caller vouches for
  /// all inputs and targets.
  @inline(never)
  static func transform<let pairs: Int>(
    _ type: InlineArray<pairs, Int>.Type,
    groups: Int,
    lines: Int,
    length: Int,
    from source: WinogradPieces<UnsafePointer<Float>>,
    to target: WinogradPieces<UnsafeMutablePointer<Float>>
  ) {
    for group in 0..<groups {
      var input = unsafe source.base + group &* source.groupStep
      var output = unsafe target.base + group &* target.groupStep
      for _ in 0..<lines {
        var position = 0
        while position &+ 8 <= length {
          unsafe transform(
            WinogradInputs<SIMD8<Float>, pairs>(input + position, stride: source.stride),
            to: output + position, step: target.stride)
          position &+= 8
        }
        if position < length {
          unsafe transform(
            WinogradInputs<SIMD4<Float>, pairs>(input + position, stride: source.stride),
            to: output + position, step: target.stride)
        }
        unsafe input += source.lineStep
        unsafe output += target.lineStep
      }
    }
  }

  @inline(__always)
  private static func transform<Vector: Lanes, let pairs: Int>(
    _ inputs: WinogradInputs<Vector, pairs>,
    to target: UnsafeMutablePointer<Float>,
    step: Int
  ) {
    unsafe end(inputs, from: 0).store(to: target)
    unsafe end(inputs, from: 1).store(to: target + step)
    for pair in 0..<pairs {
      let even = unsafe part(inputs, without: pair, from: 2)
      let odd = unsafe part(inputs, without: pair, from: 1)
      let point = Vector(repeating: WinogradPoints.point(pair))
      unsafe even.plus(odd, times: point).store(to: target + (2 &* pair &+ 2) &* step)
      unsafe even.plus(odd, times: -point).store(to: target + (2 &* pair &+ 3) &* step)
    }
  }

  /// `Π (x² − b²)` over all pairs but one, applied to every other input from `first` on: the even
  /// part of a pair's value for `first` = 2, the odd part, without its factor `a`, for 1.
  @inline(__always)
  private static func part<Vector: Lanes, let pairs: Int>(
    _ inputs: WinogradInputs<Vector, pairs>,
    without pair: Int,
    from first: Int
  ) -> Vector {
    switch pairs {
    case 1:
      return unsafe inputs[first]
    case 2:
      let square = squared(1 - pair)
      return unsafe inputs[first + 2].plus(inputs[first], times: Vector(repeating: -square))
    default:
      let square = squared(pair == 0 ? 1 : 0)
      let other = squared(pair == 2 ? 1 : 2)
      return unsafe inputs[first + 4]
        .plus(inputs[first + 2], times: Vector(repeating: -(square + other)))
        .plus(inputs[first], times: Vector(repeating: square * other))
    }
  }

  /// `Π (x² − b²)` over all pairs, applied to every other input from `first` on: the value at 0 for
  /// `first` = 0, the one at ∞ for 1.
  @inline(__always)
  private static func end<Vector: Lanes, let pairs: Int>(
    _ inputs: WinogradInputs<Vector, pairs>,
    from first: Int
  ) -> Vector {
    switch pairs {
    case 1:
      return unsafe inputs[first + 2] - inputs[first]
    case 2:
      return unsafe (inputs[first + 4].plus(inputs[first + 2], times: Vector(repeating: -5)))
        .plus(inputs[first], times: Vector(repeating: 4))
    default:
      return unsafe (inputs[first + 6] - inputs[first])
        .plus(inputs[first + 2] - inputs[first + 4], times: Vector(repeating: 5.25))
    }
  }

  @inline(__always)
  private static func squared(_ pair: Int) -> Float {
    WinogradPoints.point(pair) * WinogradPoints.point(pair)
  }
}
