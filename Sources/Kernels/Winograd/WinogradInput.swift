/// The input transform Bᵀ: the values at the points 0, ∞, +a, −a, ….
///
/// The row of a point is the product of `x − b` over all other finite points `b`: for a pair ±a
/// that is `x · (x ± a) · Π (x² − b²)`, an even part plus or minus `a` times an odd part.
enum WinogradInput {
  /// Transforms `groups` × `lines` runs of `length` floats, a multiple of 4, each float on its own.
  ///
  /// A float's inputs are `source.stride` floats apart, its values `target.stride` floats apart.
  /// Not inlined, so that its addresses stay in registers. The caller vouches for all inputs
  /// and targets.
  @inline(never)
  static func transform<let points: Int>(
    _ type: InlineArray<points, Int>.Type,
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
            InlineArray<points, SIMD8<Float>>.self, input + position, stride: source.stride,
            to: output + position, step: target.stride)
          position &+= 8
        }
        if position < length {
          unsafe transform(
            InlineArray<points, SIMD4<Float>>.self, input + position, stride: source.stride,
            to: output + position, step: target.stride)
        }
        unsafe input += source.lineStep
        unsafe output += target.lineStep
      }
    }
  }

  @inline(__always)
  private static func transform<Vector: FloatVector, let points: Int>(
    _ type: InlineArray<points, Vector>.Type,
    _ source: UnsafePointer<Float>,
    stride: Int,
    to target: UnsafeMutablePointer<Float>,
    step: Int
  ) {
    var inputs = InlineArray<points, Vector>(repeating: .zero)
    for index in 0..<points {
      inputs[index] = unsafe Vector(loading: source + index &* stride)
    }
    unsafe end(inputs, from: 0).store(to: target)
    unsafe end(inputs, from: 1).store(to: target + step)
    for pair in 0..<points / 2 - 1 {
      let even = part(inputs, without: pair, from: 2)
      let odd = part(inputs, without: pair, from: 1)
      let point = Vector(repeating: WinogradPoints.point(pair))
      unsafe even.multiplyAdd(odd, point).store(to: target + (2 &* pair &+ 2) &* step)
      unsafe even.multiplyAdd(odd, -point).store(to: target + (2 &* pair &+ 3) &* step)
    }
  }

  /// `Π (x² − b²)` over all pairs but one, applied to every other input from `first` on: the even
  /// part of a pair's value for `first` = 2, the odd part, without its factor `a`, for 1.
  @inline(__always)
  private static func part<Vector: FloatVector, let points: Int>(
    _ inputs: InlineArray<points, Vector>,
    without pair: Int,
    from first: Int
  ) -> Vector {
    switch points {
    case 4:
      return inputs[first]
    case 6:
      let square = squared(1 - pair)
      return inputs[first + 2].multiplyAdd(inputs[first], Vector(repeating: -square))
    default:
      let square = squared(pair == 0 ? 1 : 0)
      let other = squared(pair == 2 ? 1 : 2)
      return inputs[first + 4]
        .multiplyAdd(inputs[first + 2], Vector(repeating: -(square + other)))
        .multiplyAdd(inputs[first], Vector(repeating: square * other))
    }
  }

  /// `Π (x² − b²)` over all pairs, applied to every other input from `first` on: the value at 0 for
  /// `first` = 0, the one at ∞ for 1.
  @inline(__always)
  private static func end<Vector: FloatVector, let points: Int>(
    _ inputs: InlineArray<points, Vector>,
    from first: Int
  ) -> Vector {
    switch points {
    case 4:
      return inputs[first + 2] - inputs[first]
    case 6:
      return (inputs[first + 4].multiplyAdd(inputs[first + 2], Vector(repeating: -5)))
        .multiplyAdd(inputs[first], Vector(repeating: 4))
    default:
      return (inputs[first + 6] - inputs[first])
        .multiplyAdd(inputs[first + 2] - inputs[first + 4], Vector(repeating: 5.25))
    }
  }

  @inline(__always)
  private static func squared(_ pair: Int) -> Float {
    WinogradPoints.point(pair) * WinogradPoints.point(pair)
  }
}

/// Where the pieces of a transform stand: all distances in floats.
@unsafe
struct WinogradPieces<Pointer> {
  /// The first float of the first piece.
  let base: Pointer
  /// From one input, or value, of a transform to its next.
  let stride: Int
  /// From one piece to the next.
  let lineStep: Int
  /// From one group of pieces to the next.
  let groupStep: Int
}
