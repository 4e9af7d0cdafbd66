/// *Conv* by its definition: every output element by itself, in `Double`, asking of every tap
/// whether it lies on padding.
///
/// - Parameters:
///   - input: `[N, C, H, W]`.
///   - weights: `[M, C / group, kernel height, kernel width]`.
///   - bias: `[M]`.
/// - Returns: `[N, M, output height, output width]`.
func naiveConvolution(
  _ input: Planes,
  weights: Planes,
  bias: [Float]?,
  group: Int,
  vertical: Window,
  horizontal: Window
) -> [BoundedValue] {
  let channelsPerGroup = weights.extents[1]
  let mapsPerGroup = weights.extents[0] / group
  // A term passes one multiplication and one addition for each further term; the bias is a term.
  let roundings = channelsPerGroup * vertical.kernel * horizontal.kernel + (bias == nil ? 0 : 1)
  var result: [BoundedValue] = []
  for image in 0..<input.extents[0] {
    for map in 0..<weights.extents[0] {
      for outputRow in 0..<vertical.output {
        for outputColumn in 0..<horizontal.output {
          var sum = bias.map { Double($0[map]) } ?? 0
          var magnitude = abs(sum)
          for channel in 0..<channelsPerGroup {
            for kernelRow in 0..<vertical.kernel {
              for kernelColumn in 0..<horizontal.kernel {
                let row =
                  outputRow * vertical.stride + kernelRow * vertical.dilation - vertical.padBegin
                let column =
                  outputColumn * horizontal.stride + kernelColumn * horizontal.dilation
                  - horizontal.padBegin
                let isPadding =
                  row < 0 || row >= input.extents[2] || column < 0 || column >= input.extents[3]
                if isPadding { continue }
                let term =
                  input[image, map / mapsPerGroup * channelsPerGroup + channel, row, column]
                  * weights[map, channel, kernelRow, kernelColumn]
                sum += term
                magnitude += abs(term)
              }
            }
          }
          result.append(BoundedValue(sum, roundings: roundings, magnitude: magnitude))
        }
      }
    }
  }
  return result
}
