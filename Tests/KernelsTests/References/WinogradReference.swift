/// A convolution's exact results, and how far a Winograd kernel in `Float` may be from them.
///
/// The kernel computes `Aᵀ [Σ over channels (G g Gᵀ) ⊙ (Bᵀ d B)] A`, a sum of products like any
/// other: multiplied out, every term is an input times a weight times factors of the matrices. It
/// passes
///
/// ```
///  the weight's transform      1    computed in Double, rounded once
///  each transform of inputs    n    (`WinogradMatrices.roundings`), along y and along x
///  the sum over channels       C    a multiplication, and an addition for each further channel;
///                                   times the taps along x where these are not transformed
///  each transform of outputs   n
///  the bias                    1
/// ```
///
/// and errors are at most `roundings · ulpOfOne` (see `BoundedValue`) of what the terms' absolute
/// values add up to: the same formula with all numbers made positive. That is more than the
/// `Σ|input · weight|` of the direct sum, because terms cancel: they are the price of Winograd.
struct WinogradReference {
  let vertical: WinogradMatrices
  let horizontal: WinogradMatrices
  let padTop: Int
  let padLeft: Int
  let height: Int
  let width: Int
  let isPooled: Bool

  /// - Returns: `[N, M, height, width]`, or half as high and wide if pooled.
  func results(_ input: Planes, weights: Planes, bias: [Float]) -> [BoundedValue] {
    let exact = naiveConvolution(
      input, weights: weights, bias: bias, group: 1,
      vertical: window(input.extents[2], vertical.taps, padTop, height),
      horizontal: window(input.extents[3], horizontal.taps, padLeft, width))
    let magnitudes = magnitudes(input, weights: weights, bias: bias)
    let sums = weights.extents[1] * (horizontal.tile == 1 ? horizontal.taps : 1)
    let roundings = 2 + sums + 2 * (vertical.roundings + horizontal.roundings)
    let values = zip(exact, magnitudes).map {
      BoundedValue($0.value, roundings: roundings, magnitude: $1)
    }
    return isPooled ? pooled(values) : values
  }

  private func window(_ input: Int, _ taps: Int, _ padBegin: Int, _ output: Int) -> Window {
    Window(
      input: input, kernel: taps, padBegin: padBegin, padEnd: output + taps - 1 - padBegin - input)
  }

  /// The largest of each 2 × 2: no farther off than the worst of the four.
  private func pooled(_ values: [BoundedValue]) -> [BoundedValue] {
    let planes = values.count / max(height * width, 1)
    return coordinates(of: [planes, height / 2, width / 2]).map { place in
      let start = (place[0] * height + 2 * place[1]) * width + 2 * place[2]
      let four = [0, 1, width, width + 1].map { values[start + $0] }
      return BoundedValue(
        four.map { $0.value }.max() ?? 0, bound: four.map { $0.bound }.max() ?? 0)
    }
  }

  /// The formula with all numbers made positive, tile by tile.
  private func magnitudes(_ input: Planes, weights: Planes, bias: [Float]) -> [Double] {
    let (maps, channels) = (weights.extents[0], weights.extents[1])
    let filters = (0..<maps).map { map in
      (0..<channels).map { channel in
        signedSandwich(
          vertical.filter,
          (0..<vertical.taps).map { row in
            (0..<horizontal.taps).map { weights[map, channel, row, $0] }
          }, horizontal.filter)
      }
    }
    var result = [Double](repeating: 0, count: input.extents[0] * maps * height * width)
    for image in 0..<input.extents[0] {
      for top in stride(from: 0, to: height, by: vertical.tile) {
        for left in stride(from: 0, to: width, by: horizontal.tile) {
          let inputs = (0..<channels).map { channel in
            positiveSandwich(
              vertical.input, tile(input, image, channel, top - padTop, left - padLeft),
              horizontal.input)
          }
          for map in 0..<maps {
            var sums = [[Double]](
              repeating: [Double](repeating: 0, count: horizontal.points), count: vertical.points)
            for channel in 0..<channels {
              for y in 0..<vertical.points {
                for x in 0..<horizontal.points {
                  sums[y][x] += inputs[channel][y][x] * abs(filters[map][channel][y][x])
                }
              }
            }
            let outputs = positiveSandwich(vertical.output, sums, horizontal.output)
            for y in 0..<min(vertical.tile, height - top) {
              for x in 0..<min(horizontal.tile, width - left) {
                let row = (image * maps + map) * height + top + y
                result[row * width + left + x] = outputs[y][x] + abs(Double(bias[map]))
              }
            }
          }
        }
      }
    }
    return result
  }

  private func tile(
    _ input: Planes, _ image: Int, _ channel: Int, _ top: Int, _ left: Int
  ) -> [[Double]] {
    (top..<top + vertical.points).map { row in
      (left..<left + horizontal.points).map { column in
        let isPadding =
          row < 0 || row >= input.extents[2] || column < 0 || column >= input.extents[3]
        return isPadding ? 0 : input[image, channel, row, column]
      }
    }
  }

  private func signedSandwich(
    _ left: [[Double]], _ values: [[Double]], _ right: [[Double]]
  ) -> [[Double]] {
    let rows = left.map { factors in
      values[0].indices.map { column in
        factors.indices.reduce(0) { $0 + factors[$1] * values[$1][column] }
      }
    }
    return rows.map { row in
      right.map { factors in factors.indices.reduce(0) { $0 + factors[$1] * row[$1] } }
    }
  }
}
