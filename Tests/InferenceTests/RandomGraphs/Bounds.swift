import Foundation
import MNISTInference

/// What is known of a tensor's numbers before anything runs, and how far two plans may be apart.
///
/// Plans differ in one thing only: the order in which convolutions, products and means add their
/// terms up, and in constants folded into weights beforehand. Everything else is the same
/// computation. So numbers are *the same* in both plans (`error` is 0) until such a sum is rounded,
/// and from there on an error bound grows by each operator's slope.
///
/// Sums of multiples of a power of two aren't rounded while they are small. Behind those, both plans
/// must still agree on every bit, and operators that jump (comparisons, roundings, the position of
/// the largest) can follow.
struct Bounds {
  var low: Double
  var high: Double
  /// How far the numbers of two plans may be apart; 0: not at all.
  var error = 0.0
  /// All numbers are multiples of 2⁻ᵍ; nil if that isn't known.
  var grid: Int?
  /// The largest sum of the magnitudes of terms, if the numbers are sums that a pass may change: the
  /// results of convolutions and products, scaled and shifted or not.
  var terms: Double?

  var magnitude: Double { max(abs(low), abs(high)) }
  /// Whether both plans must have the same bits.
  var isExact: Bool { error == 0 }

  static let truth = Bounds(low: 0, high: 1, grid: 0)

  /// Every number of an integer type, and what integers count in this test as real numbers.
  static func all(of type: ElementType) -> Bounds {
    switch type {
    case .uint8: Bounds(low: 0, high: 255, grid: 0)
    case .int8: Bounds(low: -128, high: 127, grid: 0)
    case .int32: Bounds(low: -0x1p31, high: 0x1p31 - 1, grid: 0)
    case .int64: Bounds(low: -0x1p63, high: 0x1p63, grid: 0)
    case .bool: .truth
    case .float32, .float64: Bounds(low: -1e30, high: 1e30)
    }
  }

  static func whole(_ range: ClosedRange<Int>) -> Bounds {
    Bounds(low: Double(range.lowerBound), high: Double(range.upperBound), grid: 0)
  }

  /// The bounds of given numbers.
  init(of numbers: [Double]) {
    let finite = numbers.filter(\.isFinite)
    low = finite.min() ?? 0
    high = finite.max() ?? 0
    grid = (0...8).first { grid in
      finite.allSatisfy { ($0 * exp2(Double(grid))).rounded() == $0 * exp2(Double(grid)) }
    }
  }

  init(low: Double, high: Double, error: Double = 0, grid: Int? = nil, terms: Double? = nil) {
    self.low = low
    self.high = high
    self.error = error
    self.grid = grid
    self.terms = terms
  }

  /// Those of numbers that may be these or the others.
  func union(_ other: Bounds) -> Bounds {
    var joined = Bounds(
      low: min(low, other.low), high: max(high, other.high), error: max(error, other.error))
    if let grid, let second = other.grid { joined.grid = max(grid, second) }
    if terms != nil || other.terms != nil {
      joined.terms = max(terms ?? magnitude, other.terms ?? other.magnitude)
    }
    return joined
  }

  /// Those of a function that both plans compute the same way.
  ///
  /// - Parameters:
  ///   - slope: how much the function may enlarge a difference.
  ///   - roundings: how many units in the last place the kernel may be off.
  func mapped(
    to range: (low: Double, high: Double), slope: Double, grid: Int? = nil, roundings: Double = 8,
    _ type: ElementType
  ) -> Bounds {
    var result = Bounds(low: range.low, high: range.high, grid: isExact ? grid : nil)
    if !isExact { result.error = slope * error + roundings * type.unit * result.magnitude }
    return result.fitted(to: type)
  }

  /// Those of sums, whose terms aren't always added in the same order, or rounded at other places.
  ///
  /// - Parameters:
  ///   - error: what comes from the operands.
  ///   - terms: the largest sum of the terms' magnitudes.
  ///   - grid: where the terms are multiples of a power of two.
  ///   - roundings: how many units of the terms' sum each plan may be off.
  static func sum(
    _ range: (low: Double, high: Double), error: Double, terms: Double, grid: Int?,
    roundings: Double, isReordered: Bool = true, _ type: ElementType
  ) -> Bounds {
    var result = Bounds(low: range.low, high: range.high)
    if isReordered { result.terms = terms }
    let isOnGrid = grid.map { terms * exp2(Double($0)) <= exp2(type.precision) } ?? false
    if error == 0, isOnGrid {
      result.grid = grid
    } else if error > 0 || isReordered {
      result.error = error + 2 * roundings * type.unit * terms
    }
    return result.fitted(to: type)
  }

  /// Integers wrap around; reals stay as they are.
  private func fitted(to type: ElementType) -> Bounds {
    let all = Bounds.all(of: type)
    guard !type.isReal else { return self }
    var result = low < all.low || high > all.high ? all : self
    result.grid = 0
    result.error = 0
    result.terms = nil
    return result
  }
}

extension ElementType {
  var isReal: Bool { self == .float32 || self == .float64 }

  /// The bits of a number's significand; integers are exact.
  var precision: Double { self == .float32 ? 24 : 53 }

  /// The most that one rounding changes a number near 1.
  var unit: Double { isReal ? exp2(-precision) : 0 }
}
