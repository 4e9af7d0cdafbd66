import MNISTKernels

/// The light on a small piece of paper: a smooth surface under the strokes.
///
/// ```
///       ▂█▂   ▄        level(x, y) = c₀ + c₁x + c₂y + c₃x² + c₄xy + c₅y²
///  ▁▁▂▂▃███▄▅▅█▅▆▆     fitted to what the strokes leave free
/// ```
///
/// Where a picture has few pixels, hardly any part of it is without strokes, so that no part tells how the
/// paper looks there; all of them together do.
struct LightSurface {
  private static let termCount = 6
  private static let iterationCount = 8
  /// Strokes cover up to so much of a picture.
  private static let freeShare: Float = 0.55
  /// Of the noise's standard deviation: what is further above the surface is a stroke.
  private static let reach: Float = 2.5

  private typealias Terms = InlineArray<6, Float>

  private let width: Int
  private let height: Int
  private var coefficients = Terms(repeating: 0)
  /// The standard deviation of the paper around the surface.
  private(set) var noise: Float = 0

  /// Fits a surface to the paper in a foreground, whose strokes are above it.
  ///
  /// Least squares over the pixels that seem to be paper: at first those that aren't much above all others'
  /// surface, then those within the noise, which the pixels below the surface tell.
  init(_ foreground: Foreground) {
    (width, height) = (foreground.width, foreground.height)
    var residuals = [Float](repeating: 0, count: foreground.values.count)
    var limit = Float.infinity
    for iteration in 0..<LightSurface.iterationCount {
      fit(foreground.values, below: limit, residuals)
      update(&residuals, foreground.values)
      var sum: Float = 0
      var count: Float = 0
      for residual in residuals where residual < 0 {
        sum += residual * residual
        count += 1
      }
      noise = count > 0 ? Float.sqrt(sum / count) : 0
      limit =
        iteration == 0
        ? residuals.sorted()[Int(Float(residuals.count) * LightSurface.freeShare)]
        : max(1, LightSurface.reach * noise)
    }
  }

  /// The paper's level at a pixel.
  func level(x: Int, y: Int) -> Float {
    let terms = terms(x, y)
    var level: Float = 0
    for term in 0..<LightSurface.termCount { level += coefficients[term] * terms[term] }
    return level
  }

  private func terms(_ column: Int, _ row: Int) -> Terms {
    let x = (Float(column) + 0.5) * 2 / Float(width) - 1
    let y = (Float(row) + 0.5) * 2 / Float(height) - 1
    return [1, x, y, x * x, x * y, y * y]
  }

  private func update(_ residuals: inout [Float], _ values: [UInt8]) {
    for y in 0..<height {
      for x in 0..<width {
        residuals[y * width + x] = Float(values[y * width + x]) - level(x: x, y: y)
      }
    }
  }

  /// Solves the normal equations of the pixels whose residual is at most `limit`.
  private mutating func fit(_ values: [UInt8], below limit: Float, _ residuals: [Float]) {
    var matrix = InlineArray<6, Terms>(repeating: Terms(repeating: 0))
    var right = Terms(repeating: 0)
    for y in 0..<height {
      for x in 0..<width where residuals[y * width + x] <= limit {
        let terms = terms(x, y)
        for row in 0..<LightSurface.termCount {
          right[row] += terms[row] * Float(values[y * width + x])
          for column in 0..<LightSurface.termCount {
            matrix[row][column] += terms[row] * terms[column]
          }
        }
      }
    }
    // A little toward no slope, so that there is a solution where few pixels are left.
    for term in 1..<LightSurface.termCount { matrix[term][term] += 0.001 * matrix[0][0] + 1e-3 }
    solve(&matrix, &right)
  }

  /// Gaussian elimination; the matrix is positive definite, so that no pivot is 0.
  private mutating func solve(_ matrix: inout InlineArray<6, Terms>, _ right: inout Terms) {
    let count = LightSurface.termCount
    for pivot in 0..<count {
      for row in pivot + 1..<count {
        let factor = matrix[row][pivot] / matrix[pivot][pivot]
        for column in pivot..<count { matrix[row][column] -= factor * matrix[pivot][column] }
        right[row] -= factor * right[pivot]
      }
    }
    for row in stride(from: count - 1, through: 0, by: -1) {
      var sum = right[row]
      for column in row + 1..<count { sum -= matrix[row][column] * coefficients[column] }
      coefficients[row] = sum / matrix[row][row]
    }
  }
}
