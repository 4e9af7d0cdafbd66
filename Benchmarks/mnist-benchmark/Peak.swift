/// The most that one core computes with `a * b + c` as Swift compiles it: in registers, in the vector
/// width that is fastest.
enum Peak {
  /// Billions of floating-point operations a second; a multiplication and an addition are two.
  ///
  /// - Parameter limit: how long to try each width.
  static func gigaflops(_ limit: Duration) -> Double {
    max(
      rate(limit, lanes: 4) { Self.chains($0, SIMD4<Float>.zero) },
      rate(limit, lanes: 8) { Self.chains($0, SIMD8<Float>.zero) },
      rate(limit, lanes: 16) { Self.chains($0, SIMD16<Float>.zero) }
    )
  }

  /// Enough independent sums to hide the latency of a multiplication and an addition.
  private static let chainCount = 8
  private static let rounds = 1 << 10

  private static func rate(_ limit: Duration, lanes: Int, _ work: (Float) -> Float) -> Double {
    var shortest = Double.infinity
    // Each result is the next input, so that no run can be optimized away.
    var seed: Float = 1
    let start = ContinuousClock.now
    repeat {
      let runStart = ContinuousClock.now
      seed = work(seed)
      shortest = min(shortest, (ContinuousClock.now - runStart).microseconds)
    } while ContinuousClock.now - start < limit
    return seed.isFinite ? Double(2 * lanes * chainCount * rounds) / shortest / 1e3 : 0
  }

  /// Computes eight sums that don't depend on each other.
  @inline(__always)
  private static func chains<Vector: SIMD>(_ seed: Float, _ zero: Vector) -> Float
  where Vector.Scalar == Float {
    let factor = zero + 0.999
    let addend = zero + 0.001
    var sum0 = zero + seed
    var sum1 = sum0 + 1
    var sum2 = sum0 + 2
    var sum3 = sum0 + 3
    var sum4 = sum0 + 4
    var sum5 = sum0 + 5
    var sum6 = sum0 + 6
    var sum7 = sum0 + 7
    for _ in 0..<rounds {
      sum0 = sum0 * factor + addend
      sum1 = sum1 * factor + addend
      sum2 = sum2 * factor + addend
      sum3 = sum3 * factor + addend
      sum4 = sum4 * factor + addend
      sum5 = sum5 * factor + addend
      sum6 = sum6 * factor + addend
      sum7 = sum7 * factor + addend
    }
    let sums = ((sum0 + sum1) + (sum2 + sum3)) + ((sum4 + sum5) + (sum6 + sum7))
    return sums.sum() / Float(8 * sums.scalarCount)
  }
}
