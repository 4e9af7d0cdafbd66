/// Transforms a convolution's weights at load: `U = G g Gᵀ`, in Double, rounded once.
struct WinogradFilter {
  let taps: Int
  let points: Int
  /// `G`: a row for each point in the order 0, ∞, +a, −a of each pair.
  private let matrix: [[Double]]

  init(taps: Int, tile: Int) {
    self.taps = taps
    points = tile + taps - 1
    let positive = WinogradPoints.positive.prefix(points / 2 - 1)
    var finite = [0.0]
    for point in positive { finite += [point, -point] }
    var rows: [[Double]] = []
    for point in finite {
      var power = 1.0
      for other in finite where other != point { power /= point - other }
      var row: [Double] = []
      for _ in 0..<taps {
        row.append(power)
        power *= point
      }
      rows.append(row)
    }
    var infinity = [Double](repeating: 0, count: taps)
    infinity[taps - 1] = 1
    rows.insert(infinity, at: 1)
    matrix = rows
  }

  /// `G g`: a filter's values at the points, `stride` apart; along one axis.
  func transformed(_ filter: [Double]) -> [Double] {
    matrix.map { row in
      var sum = 0.0
      for (tap, factor) in row.enumerated() { sum += factor * filter[tap] }
      return sum
    }
  }

  /// `G g Gᵀ` of a square filter, column by column.
  func transformedSquare(_ filter: [Double]) -> [Double] {
    let rows = (0..<taps).map { transformed([Double](filter[($0 * taps)..<(($0 + 1) * taps)])) }
    var result = [Double](repeating: 0, count: points * points)
    for column in 0..<points {
      let values = transformed(rows.map { $0[column] })
      for row in 0..<points { result[column * points + row] = values[row] }
    }
    return result
  }
}

extension WinogradConvolution.Geometry {
  /// The weights `[M, C, r, r]` as `run` reads them: for each point along y and x, panels of 16, 8
  /// or 4 outputs, each `[C][lanes]`.
  public func packed(_ weights: [Float]) -> [Float] {
    let channels = input.channels
    let filter = WinogradFilter(taps: taps, tile: tile)
    var packed = [Float](repeating: 0, count: weightCount)
    let perPoint = channels * paddedOutputs
    for outputChannel in 0..<output.channels {
      let panel = ChannelPanel(containing: outputChannel, of: paddedOutputs)
      for channel in 0..<channels {
        let start = (outputChannel * channels + channel) * taps * taps
        let values = filter.transformedSquare(
          (0..<taps * taps).map { Double(weights[start + $0]) })
        let offset = panel.offset(outputChannel, row: channel, rows: channels)
        for (point, value) in values.enumerated() {
          packed[point * perPoint + offset] = Float(value)
        }
      }
    }
    return packed
  }
}
