/// What a convolution or a product does to each result before it stores it.
///
/// The results are those of the elementwise kernels of the same names, bit for bit: NaN stays NaN,
/// and −0 is not below 0.
public enum Activation: Hashable, Sendable {
  /// `x`.
  case identity
  /// `x`, or 0 below 0.
  case rectification
  /// `x`, or `alpha · x` below 0.
  case leakyRectification(alpha: Float)
  /// `min(max(x, low), high)`; infinite where there is no limit. No limit is NaN.
  case clamp(low: Float, high: Float)

  /// A name for tables.
  public var name: String {
    switch self {
    case .identity: "identity"
    case .rectification: "rectification"
    case .leakyRectification: "leaky rectification"
    case .clamp: "clamp"
    }
  }

  /// The result for one number.
  @inline(__always)
  package func callAsFunction<Number: RealNumber>(_ x: Number) -> Number {
    switch self {
    case .identity: x
    case .rectification: x < 0 ? 0 : x
    case .leakyRectification(let alpha): x < 0 ? Number(alpha) * x : x
    case .clamp(let low, let high): clamped(x, Number(low), Number(high))
    }
  }

  /// Replaces numbers by their results; the caller vouches for the range.
  @inline(__always)
  func apply<Number: RealNumber>(to values: UnsafeMutablePointer<Number>, count: Int) {
    // One loop for each case, so that each vectorises.
    switch self {
    case .identity:
      break
    case .rectification:
      for index in 0..<count {
        unsafe values[index] = values[index] < 0 ? 0 : values[index]
      }
    case .leakyRectification(let alpha):
      let alpha = Number(alpha)
      for index in 0..<count {
        unsafe values[index] = values[index] < 0 ? alpha * values[index] : values[index]
      }
    case .clamp(let low, let high):
      let (low, high) = (Number(low), Number(high))
      for index in 0..<count {
        unsafe values[index] = clamped(values[index], low, high)
      }
    }
  }
}

/// The maximum with `low` and then the minimum with `high`, as `BinaryElementwise` has them.
@inline(__always)
private func clamped<Number: RealNumber>(_ x: Number, _ low: Number, _ high: Number) -> Number {
  let raised = x > low || x != x ? x : low
  return raised < high || raised != raised ? raised : high
}
