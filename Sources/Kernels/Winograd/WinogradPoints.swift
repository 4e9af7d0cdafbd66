/// The one-dimensional Winograd transforms for the points 0, ±1, ±2, ±½ and ∞.
///
/// A convolution of a tile is a product of polynomials, and a product of polynomials is known from
/// its values at as many points as it has coefficients. With `p` pairs of points there are
/// `n = 2p + 2` of them, and a window of `r` taps gives `m = n − r + 1` outputs for `n`
/// multiplications instead of `m · r`:
///
/// ```
///  n inputs ──Bᵀ──▶ n values ─┐
///                             × ──▶ n products ──Aᵀ──▶ m outputs
///  r taps   ──G───▶ n values ─┘         (G at load, in Double)
/// ```
///
/// Pairs ±a share their work: the even and the odd part of the input's polynomial are computed once
/// and added and subtracted. Source: S. Winograd, *Arithmetic Complexity of Computations*, 1980;
/// A. Lavin, S. Gray, *Fast Algorithms for Convolutional Neural Networks*, 2015.
enum WinogradPoints {
  /// The pairs' positive points, in the order in which they are added.
  ///
  /// More or larger ones cost accuracy: errors grow with the powers of the points.
  static let positive: [Double] = [1, 2, 0.5]

  /// The number of points of so many pairs.
  @inline(__always)
  static func count(pairs: Int) -> Int { 2 * pairs + 2 }

  /// The positive point of a pair.
  @inline(__always)
  static func point(_ pair: Int) -> Float { pair == 0 ? 1 : pair == 1 ? 2 : 0.5 }
}

/// The inputs of a transform, wherever they stand.
@unsafe
struct WinogradInputs<Vector: Lanes, let pairs: Int> {
  private let source: UnsafePointer<Float>
  private let stride: Int

  /// - Parameters:
  ///   - source: the first input; the caller vouches for all of them.
  ///   - stride: the floats from one input to the next.
  @inline(__always)
  init(_ source: UnsafePointer<Float>, stride: Int) {
    unsafe self.source = source
    unsafe self.stride = stride
  }

  @inline(__always)
  subscript(index: Int) -> Vector {
    unsafe Vector(loading: source + index &* stride)
  }
}
