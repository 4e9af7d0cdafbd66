/// The output transform Aᵀ: from products at the points to the outputs of a tile.
///
/// ```
///  y₀     = M₀ + Σ (M₊ₐ + M₋ₐ)
///  yₖ     =      Σ aᵏ · (M₊ₐ ± M₋ₐ)          + for even, − for odd k
///  yₘ₋₁   =      Σ aᵏ · (M₊ₐ ± M₋ₐ) + M∞
/// ```
///
/// The products come in the order 0, ∞, then +a, −a of each pair.
enum WinogradOutput {
  /// Transforms `length` floats, a multiple of 4, each on its own: a float's products and outputs
  /// are `step` floats apart.
  ///
  /// Not inlined, so that its addresses stay in registers. The caller vouches for all products
  /// and outputs.
  /// - Parameter isWide: whether the processor has registers for vectors of 16 lanes.
  @inline(never)
  static func transform<let points: Int>(
    _ type: InlineArray<points, Int>.Type,
    outputs: Int,
    isWide: Bool,
    length: Int,
    products: UnsafePointer<Float>,
    target: UnsafeMutablePointer<Float>,
    step: Int
  ) {
    switch outputs {
    case 2:
      unsafe transform(
        type, literal: 2, isWide: isWide, length: length, products: products, target: target,
        step: step)
    default:
      unsafe transform(
        type, literal: 4, isWide: isWide, length: length, products: products, target: target,
        step: step)
    }
  }

  @inline(__always)
  private static func transform<let points: Int>(
    _ type: InlineArray<points, Int>.Type,
    literal outputs: Int,
    isWide: Bool,
    length: Int,
    products: UnsafePointer<Float>,
    target: UnsafeMutablePointer<Float>,
    step: Int
  ) {
    var position = 0
    while isWide, position &+ 16 <= length {
      transform(
        InlineArray<points, SIMD16<Float>>.self, outputs: outputs,
        { unsafe SIMD16(loading: products + (position &+ $0 &* step)) },
        { unsafe $1.store(to: target + (position &+ $0 &* step)) })
      position &+= 16
    }
    while position &+ 8 <= length {
      transform(
        InlineArray<points, SIMD8<Float>>.self, outputs: outputs,
        { unsafe SIMD8(loading: products + (position &+ $0 &* step)) },
        { unsafe $1.store(to: target + (position &+ $0 &* step)) })
      position &+= 8
    }
    if position < length {
      transform(
        InlineArray<points, SIMD4<Float>>.self, outputs: outputs,
        { unsafe SIMD4(loading: products + (position &+ $0 &* step)) },
        { unsafe $1.store(to: target + (position &+ $0 &* step)) })
    }
  }

  /// Computes the outputs and passes each on with its index.
  ///
  /// - Parameters:
  ///   - outputs: the number of outputs, 2 or 4: a literal, so that the loop unrolls.
  ///   - product: returns the product at an index.
  @inline(__always)
  static func transform<Vector: FloatVector, let points: Int>(
    _ type: InlineArray<points, Vector>.Type,
    outputs: Int,
    _ product: (Int) -> Vector,
    _ emit: (Int, Vector) -> Void
  ) {
    let pairs = points / 2 - 1
    var sums = InlineArray<points, Vector>(repeating: .zero)
    var differences = InlineArray<points, Vector>(repeating: .zero)
    for pair in 0..<pairs {
      let (plus, minus) = (product(2 &* pair &+ 2), product(2 &* pair &+ 3))
      sums[pair] = plus + minus
      differences[pair] = plus - minus
    }
    var output = product(0) + sums[0]
    for pair in 1..<pairs { output += sums[pair] }
    emit(0, output)
    for number in 1..<outputs {
      output = number & 1 == 0 ? sums[0] : differences[0]
      for pair in 1..<pairs {
        output = output.multiplyAdd(
          number & 1 == 0 ? sums[pair] : differences[pair],
          Vector(repeating: power(pair, number)))
      }
      emit(number, number == outputs - 1 ? output + product(1) : output)
    }
  }

  /// `aᵏ` for a pair's positive point and k from 1 to 3.
  @inline(__always)
  private static func power(_ pair: Int, _ exponent: Int) -> Float {
    let point = WinogradPoints.point(pair)
    switch exponent {
    case 1: return point
    case 2: return point * point
    default: return point * point * point
    }
  }
}
