/// The bounds that results are kept within before they are stored: none, ReLU's 0 … ∞, or Clip's.
///
/// Bounds rather than a choice of activations: two instructions that are always executed cost less
/// than a branch at every store. NaN stays NaN, and −0 isn't below 0.
public struct Clamp: Hashable, Sendable {
  /// The least result.
  public let low: Float
  /// The greatest result.
  public let high: Float

  /// Creates bounds; the defaults let everything through.
  ///
  /// - Precondition: neither is NaN.
  public init(low: Float = -.infinity, high: Float = .infinity) {
    precondition(low == low && high == high, "a bound isn't NaN")
    self.low = low
    self.high = high
  }

  /// No bounds.
  public static let none = Clamp()

  /// The number within the bounds: the maximum with `low`, then the minimum with `high`.
  @inline(__always)
  package func callAsFunction<Number: RealNumber>(_ x: Number) -> Number {
    let (low, high) = (Number(low), Number(high))
    let raised = x < low ? low : x
    return raised > high ? high : raised
  }

  /// Each number within the bounds.
  @inline(__always)
  package func callAsFunction<Vector: FloatVector>(_ value: Vector) -> Vector {
    value.max(Vector(repeating: low)).min(Vector(repeating: high))
  }

  /// Keeps `count` numbers within the bounds; the caller vouches for the range.
  @inline(__always)
  func apply<Number: RealNumber>(to values: UnsafeMutablePointer<Number>, count: Int) {
    guard self != .none else { return }
    for index in 0..<count {
      unsafe values[index] = self(values[index])
    }
  }

  /// What is fused, for a kernel's name: a comma and the activation, or nothing.
  var suffix: String {
    if self == .none { return "" }
    return self == Clamp(low: 0) ? ", relu" : ", clamp"
  }
}
