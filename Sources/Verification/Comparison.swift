import Inference

/// How a result compares with its reference.
package struct Comparison: Sendable {
  /// Why the two don't agree; nil if they do.
  package private(set) var mismatch: String?
  /// The largest |actual − expected|, over the largest |expected| of the same row (the values
  /// along the last axis).
  package private(set) var largestScaledError = 0.0
  /// The largest |actual − expected|.
  package private(set) var largestError = 0.0

  /// Compares two tensors.
  package init(_ actual: Tensor, with expected: Tensor, _ tolerance: Tolerance) {
    guard actual.elements.type == expected.elements.type else {
      mismatch =
        "holds \(actual.elements.type), the reference \(expected.elements.type)"
      return
    }
    guard actual.shape == expected.shape else {
      mismatch =
        "has shape \(shapeText(actual.shape)), the reference \(shapeText(expected.shape))"
      return
    }
    switch (actual.elements, expected.elements) {
    case (.float32(let actualValues), .float32(let expectedValues)):
      compare(
        actualValues.map { Double($0) }, expectedValues.map { Double($0) }, expected.shape,
        tolerance)
    case (.float64(let actualValues), .float64(let expectedValues)):
      compare(actualValues, expectedValues, expected.shape, tolerance)
    default:
      if actual.elements != expected.elements { mismatch = "differs from the reference" }
    }
  }

  private mutating func compare(
    _ actual: [Double],
    _ expected: [Double],
    _ shape: [Int],
    _ tolerance: Tolerance
  ) {
    let row = max(shape.last ?? 1, 1)
    let scale = Self.scale(expected[...])
    var start = 0
    while start < expected.count {
      let indices = start..<(start + row)
      let rowScale = Self.scale(expected[indices])
      for index in indices {
        let error = Self.distance(actual[index], expected[index])
        largestError = max(largestError, error)
        largestScaledError = max(largestScaledError, error / rowScale)
        let magnitude = expected[index].isFinite ? abs(expected[index]) : 0
        let allowed = tolerance.absolute * scale + tolerance.relative * magnitude
        if !(error <= allowed), mismatch == nil {
          mismatch = "value \(index) is \(actual[index]), the reference \(expected[index])"
        }
      }
      start += row
    }
  }

  /// The largest finite magnitude, or 1 if there is none.
  private static func scale(_ values: ArraySlice<Double>) -> Double {
    let largest = values.lazy.filter { $0.isFinite }.map { abs($0) }.max() ?? 0
    return largest > 0 ? largest : 1
  }

  /// Equal infinities and two NaNs are no distance apart; anything else that isn't finite is.
  private static func distance(_ actual: Double, _ expected: Double) -> Double {
    if actual == expected || (actual.isNaN && expected.isNaN) { return 0 }
    let distance = abs(actual - expected)
    return distance.isNaN ? .infinity : distance
  }
}
