import Foundation
import MNISTKernels

/// ONNX's *ReduceSum* and its relatives over the middle axis of `[outer, extent, inner]`.
///
/// Each value passes at most `extent` additions or multiplications and three roundings more. The
/// derivatives of root and logarithm are at most those of their arguments here, which are not small.
func naiveReduction(
  _ kind: Reduction.Kind,
  _ input: [Float],
  outer: Int,
  extent: Int,
  inner: Int
) -> [BoundedValue] {
  coordinates(of: [outer, inner]).map { place in
    let values = (0..<extent).map {
      Double(input[position(of: [place[0], $0, place[1]], in: [outer, extent, inner])])
    }
    let magnitudes = values.map(abs).reduce(0, +)
    let squares = values.map { $0 * $0 }.reduce(0, +)
    let (value, magnitude) =
      switch kind {
      case .sum: (values.reduce(0, +), magnitudes)
      case .mean: (values.reduce(0, +) / Double(extent), magnitudes / Double(extent))
      case .max: (values.max() ?? -.infinity, 0.0)
      case .min: (values.min() ?? .infinity, 0.0)
      case .product: (values.reduce(1, *), abs(values.reduce(1, *)))
      case .l1: (magnitudes, magnitudes)
      case .l2: (squares.squareRoot(), squares.squareRoot())
      case .logSum: (log(magnitudes), 1 + abs(log(magnitudes)))
      case .logSumExp:
        (log(values.map { exp($0) }.reduce(0, +)), abs(log(values.map { exp($0) }.reduce(0, +))))
      case .sumSquare: (squares, squares)
      }
    return BoundedValue(value, roundings: extent + 3, magnitude: magnitude)
  }
}
