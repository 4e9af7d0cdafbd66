/// `alpha · A × B + beta · C` by its definition, for one pair of matrices, in `Double`.
///
/// - Parameters:
///   - first: A as rows of K values.
///   - second: B as K rows.
///   - third: C, as large as the result, with its factor.
func naiveMatrixMultiplication(
  _ first: [[Float]],
  _ second: [[Float]],
  columns: Int,
  alpha: Float = 1,
  third: (beta: Float, values: [[Float]])? = nil
) -> [BoundedValue] {
  var result: [BoundedValue] = []
  for row in first.indices {
    for column in 0..<columns {
      var sum = 0.0
      var magnitude = 0.0
      for (left, line) in zip(first[row], second) {
        let term = Double(alpha) * Double(left) * Double(line[column])
        sum += term
        magnitude += abs(term)
      }
      if let third {
        let term = Double(third.beta) * Double(third.values[row][column])
        sum += term
        magnitude += abs(term)
      }
      // A term passes two multiplications, an addition for each further product, and that of C.
      result.append(BoundedValue(sum, roundings: second.count + 2, magnitude: magnitude))
    }
  }
  return result
}
