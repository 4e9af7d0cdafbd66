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

  /// The positive point of a pair.
  @inline(__always)
  static func point(_ pair: Int) -> Float { pair == 0 ? 1 : pair == 1 ? 2 : 0.5 }
}

/// Transforms a convolution's weights at load: `U = G g Gᵀ`, in Double, rounded once.
struct WinogradFilter {
  let taps: Int
  let points: Int
  /// `G`, row by row: a row for each point in the order 0, ∞, +a, −a of each pair.
  private let matrix: [Double]

  init(taps: Int, tile: Int) {
    self.taps = taps
    points = tile + taps - 1
    var finite = [0.0]
    for point in WinogradPoints.positive.prefix(points / 2 - 1) { finite += [point, -point] }
    var matrix: [Double] = []
    for (index, point) in finite.enumerated() {
      var power = 1.0
      for other in finite where other != point { power /= point - other }
      for _ in 0..<taps {
        matrix.append(power)
        power *= point
      }
      if index == 0 {
        matrix += [Double](repeating: 0, count: taps - 1)
        matrix.append(1)
      }
    }
    self.matrix = matrix
  }

  /// `G g`: a filter's value at each point, along one axis.
  ///
  /// - Parameters:
  ///   - filter: the taps, `stride` apart from `start` on.
  ///   - store: takes the value of a point.
  @inline(__always)
  func transform(
    _ filter: [Double],
    from start: Int,
    stride: Int,
    _ store: (_ point: Int, Double) -> Void
  ) {
    for point in 0..<points {
      var sum = 0.0
      for tap in 0..<taps { sum += matrix[point * taps + tap] * filter[start + tap * stride] }
      store(point, sum)
    }
  }

  /// `G g Gᵀ` of square filters.
  ///
  /// The values at all points of an axis, eight at most, are one vector.
  ///
  /// - Parameters:
  ///   - weights: the filters, one after the other, each row by row.
  ///   - store: takes a filter's number, a point along y, and the values at all points along x.
  @inline(__always)
  func transformSquares(
    _ weights: [Float], _ store: (_ filter: Int, _ point: Int, InlineArray<8, Float>) -> Void
  ) {
    let (weights, matrix) = (weights.span, matrix.span)
    var columns = InlineArray<5, SIMD8<Double>>(repeating: .zero)
    for tap in 0..<taps {
      for point in 0..<points { columns[tap][point] = matrix[point * taps + tap] }
    }
    var rows = InlineArray<5, SIMD8<Double>>(repeating: .zero)
    let size = taps * taps
    for number in 0..<weights.count / size {
      for row in 0..<taps {
        let first = number * size + row * taps
        var values = SIMD8<Double>.zero
        for tap in 0..<taps { values += columns[tap] * Double(weights[first + tap]) }
        rows[row] = values
      }
      for point in 0..<points {
        var values = SIMD8<Double>.zero
        for row in 0..<taps { values += rows[row] * matrix[point * taps + row] }
        // Eight floats each way: any bits are floats.
        store(number, point, unsafe unsafeBitCast(SIMD8<Float>(values), to: InlineArray.self))
      }
    }
  }
}

extension WinogradConvolution.Geometry {
  /// The weights `[M, C, r, r]` as `run` reads them: for each point along y and x, panels of 16, 8
  /// or 4 outputs, each `[C][lanes]`.
  public func packed(_ weights: [Float]) -> [Float] {
    let channels = tiling.input.channels
    let perPoint = channels * paddedOutputs
    var places: [Int] = []
    for outputChannel in 0..<tiling.output.channels {
      let panel = ChannelPanel(containing: outputChannel, of: paddedOutputs)
      for channel in 0..<channels {
        places.append(panel.offset(outputChannel, row: channel, rows: channels))
      }
    }
    var packed = [Float](repeating: 0, count: weightCount)
    var target = packed.mutableSpan
    let points = tiling.points
    WinogradFilter(taps: tiling.taps, tile: tiling.tile).transformSquares(weights) {
      filter, point, values in
      var place = point * perPoint + places[filter]
      for column in 0..<points {
        target[place] = values[column]
        place += points * perPoint
      }
    }
    return packed
  }
}
