/// *Transpose* by its definition: what has coordinates `c` in the input has `c[permutation[0]],
/// c[permutation[1]], …` in the output.
func naiveTranspose<Element>(
  _ values: [Element],
  of shape: [Int],
  permutation: [Int]
) -> [Element] {
  let outputShape = permutation.map { shape[$0] }
  var result = values
  for (value, coordinate) in zip(values, coordinates(of: shape)) {
    result[position(of: permutation.map { coordinate[$0] }, in: outputShape)] = value
  }
  return result
}
