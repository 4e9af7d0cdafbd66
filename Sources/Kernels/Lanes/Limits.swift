/// The limits between which results are held before they are stored: none, or ReLU's 0 … ∞, or those of
/// Clip.
///
/// Limits rather than a choice of activations: two instructions that are always there are less than
/// a branch at every store. NaN stays NaN.
public struct Limits: Hashable, Sendable {
  /// The least result.
  public let low: Float
  /// The greatest result.
  public let high: Float

  /// Creates limits; the defaults let everything through.
  public init(low: Float = -.infinity, high: Float = .infinity) {
    self.low = low
    self.high = high
  }

  /// The value between the limits.
  @inline(__always)
  package func callAsFunction<Vector: Lanes>(_ value: Vector) -> Vector {
    value.larger(Vector(repeating: low)).smaller(Vector(repeating: high))
  }
}
