/// *BatchNormalization* in inference mode by its definition, in `Double`.
///
/// - Parameter input: `[batch, channels, plane]`, flat.
func naiveBatchNormalization(
  _ input: [Float],
  plane: Int,
  scale: [Float],
  bias: [Float],
  mean: [Float],
  variance: [Float],
  epsilon: Float
) -> [BoundedValue] {
  input.indices.map { index in
    let channel = index / plane % scale.count
    let deviation = (Double(variance[channel]) + Double(epsilon)).squareRoot()
    let product =
      Double(scale[channel]) * (Double(input[index]) - Double(mean[channel])) / deviation
    // Six roundings: the sum with epsilon, root, quotient, difference, product, sum with the bias.
    return BoundedValue(
      product + Double(bias[channel]),
      roundings: 6,
      magnitude: abs(product) + Double(abs(bias[channel]))
    )
  }
}
