/// The matrices of a one-dimensional Winograd convolution `F(m, r)`, in `Double`, made from its
/// points by the definition:
///
/// ```
///  y = Aᵀ [(G g) ⊙ (Bᵀ d)]
///
///  Aᵀ[k][i] = aᵢᵏ           G[i][l] = aᵢˡ / Π (aᵢ − b)       row i of Bᵀ: Π (x − b)
///                           over all other finite points b, coefficients of x⁰ … xⁿ⁻¹
/// ```
///
/// At ∞ stand the leading coefficients: 1 in the last row of Aᵀ and the last column of G, and
/// `Π (x − b)` over all finite points in Bᵀ.
struct WinogradMatrices {
  let taps: Int
  let tile: Int
  /// Aᵀ: for each output a factor for each point.
  let output: [[Double]]
  /// G: for each point a factor for each tap.
  let filter: [[Double]]
  /// Bᵀ: for each point a factor for each input.
  let input: [[Double]]
  /// How many roundings a number passes at most in each of the kernel's transforms of data.
  let roundings: Int

  var points: Int { filter.count }

  init(taps: Int, tile: Int) {
    self.taps = taps
    self.tile = tile
    let count = taps + tile - 1
    let finite = [0, 1, -1, 2, -2, 0.5, -0.5].prefix(count - 1)
    var output = [[Double]](repeating: [], count: tile)
    var filter: [[Double]] = []
    var input: [[Double]] = []
    for point in finite {
      let others = finite.filter { $0 != point }
      let scale = others.reduce(1) { $0 * (point - $1) }
      for row in 0..<tile { output[row].append(Self.power(point, row)) }
      filter.append((0..<taps).map { Self.power(point, $0) / scale })
      input.append(Self.polynomial(roots: others, count: count))
    }
    for row in 0..<tile { output[row].append(row == tile - 1 ? 1 : 0) }
    filter.append((0..<taps).map { $0 == taps - 1 ? 1 : 0 })
    input.append(Self.polynomial(roots: Array(finite), count: count))
    self.output = output
    self.filter = filter
    self.input = input
    // The inputs of a pair ±a: for each of the other pairs, of which there are n/2 − 2, a
    // multiplication and an addition, and the same again for the two halves. The outputs: the sum
    // of a pair, a multiplication, an addition for each other pair, and one for the point at ∞.
    // Neither is more than n.
    roundings = count
  }

  /// No transform at all: every tap is a point.
  init(direct taps: Int) {
    self.taps = taps
    tile = 1
    let unit = (0..<taps).map { row in (0..<taps).map { row == $0 ? 1.0 : 0.0 } }
    output = [[Double](repeating: 1, count: taps)]
    filter = unit
    input = unit
    roundings = 0
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }

  /// The coefficients of `Π (x − root)`, filled up with zeros.
  private static func polynomial(roots: [Double], count: Int) -> [Double] {
    var coefficients = [1.0]
    for root in roots {
      let shifted = [0] + coefficients
      let scaled = coefficients.map { -root * $0 } + [0]
      coefficients = zip(shifted, scaled).map { $0 + $1 }
    }
    return coefficients + [Double](repeating: 0, count: count - coefficients.count)
  }
}

/// `left · values · rightᵀ`, all numbers made positive.
func positiveSandwich(_ left: [[Double]], _ values: [[Double]], _ right: [[Double]]) -> [[Double]] {
  let rows = left.map { factors in
    values[0].indices.map { column in
      factors.indices.reduce(0) { $0 + abs(factors[$1] * values[$1][column]) }
    }
  }
  return rows.map { row in
    right.map { factors in factors.indices.reduce(0) { $0 + abs(factors[$1]) * row[$1] } }
  }
}
