import MNISTInference

/// How a result compares with its reference.
package struct Comparison: Sendable {
  /// Why the two don't agree; nil if they do. Of several values, the first.
  package private(set) var mismatch: Mismatch?
  /// The largest |actual − expected|, over the largest |expected| of the same row (the values
  /// along the last axis).
  package private(set) var largestScaledError = 0.0
  /// The largest |actual − expected|.
  package private(set) var largestError = 0.0

  /// Compares two tensors.
  package init(_ actual: Tensor, with expected: Tensor, _ tolerance: Tolerance) {
    guard actual.elements.type == expected.elements.type else {
      mismatch = .type(actual.elements.type, reference: expected.elements.type)
      return
    }
    guard actual.shape == expected.shape else {
      mismatch = .shape(actual.shape, reference: expected.shape)
      return
    }
    if tolerance.comparesDigits {
      compareDigits(actual, expected)
      return
    }
    switch (actual.elements, expected.elements) {
    case (.float32(let actualValues), .float32(let expectedValues)):
      compare(
        actualValues.map { Double($0) }, expectedValues.map { Double($0) }, expected.shape,
        tolerance)
    case (.float64(let actualValues), .float64(let expectedValues)):
      compare(actualValues, expectedValues, expected.shape, tolerance)
    case (.bool, _):
      if actual.elements != expected.elements { mismatch = .truthValues }
    default:
      compare(actual.elements.integers, expected.elements.integers, tolerance)
    }
  }

  private mutating func compare(
    _ actual: [Int64],
    _ expected: [Int64],
    _ tolerance: Tolerance
  ) {
    for (index, (found, reference)) in zip(actual, expected).enumerated() {
      let steps = max(found, reference).magnitudeAbove(min(found, reference))
      largestError = max(largestError, Double(steps))
      if steps > tolerance.integerSteps, mismatch == nil {
        mismatch = .integer(at: index, found, reference: reference)
      }
    }
    let scale = Double(expected.map(\.magnitude).max() ?? 0)
    largestScaledError = scale > 0 ? largestError / scale : largestError
  }

  /// Compares the position of each row's largest value; the errors stay 0.
  private mutating func compareDigits(_ actual: Tensor, _ expected: Tensor) {
    let row = max(expected.shape.last ?? 1, 1)
    let found = actual.elements.numbers
    let reference = expected.elements.numbers
    for start in stride(from: 0, to: reference.count, by: row) {
      guard !found[start..<(start + row)].contains(where: { $0.isNaN }) else {
        mismatch = .notANumber(row: start / row)
        return
      }
      let digits = (
        Self.largest(found[start..<(start + row)]), Self.largest(reference[start..<(start + row)])
      )
      guard digits.0 == digits.1 else {
        mismatch = .digit(row: start / row, digits.0, reference: digits.1)
        return
      }
    }
  }

  /// The position of the first of the largest values in a row.
  private static func largest(_ row: ArraySlice<Double>) -> Int {
    var largest = row.startIndex
    for index in row.indices where row[index] > row[largest] { largest = index }
    return largest - row.startIndex
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
          mismatch = .number(at: index, actual[index], reference: expected[index])
        }
      }
      start += row
    }
  }

  /// The largest finite magnitude; 1 if there is none or it is 0.
  private static func scale(_ values: ArraySlice<Double>) -> Double {
    let largest = values.lazy.filter { $0.isFinite }.map { abs($0) }.max() ?? 0
    return largest > 0 ? largest : 1
  }

  /// Equal infinities, or two NaNs, have a distance of 0; anything else that isn't finite is
  /// infinitely far away.
  private static func distance(_ actual: Double, _ expected: Double) -> Double {
    if actual == expected || (actual.isNaN && expected.isNaN) { return 0 }
    let distance = abs(actual - expected)
    return distance.isNaN ? .infinity : distance
  }
}

extension Int64 {
  /// How far the number is above another, which must not be larger.
  fileprivate func magnitudeAbove(_ other: Int64) -> UInt64 {
    UInt64(bitPattern: self) &- UInt64(bitPattern: other)
  }
}

extension TensorElements {
  /// The values if they are integers; otherwise none.
  fileprivate var integers: [Int64] {
    switch self {
    case .uint8(let values): values.map { Int64($0) }
    case .int8(let values): values.map { Int64($0) }
    case .int32(let values): values.map { Int64($0) }
    case .int64(let values): values
    case .float32, .float64, .bool: []
    }
  }

  /// The values as `Double`; truth values are 0 and 1.
  package var numbers: [Double] {
    switch self {
    case .float32(let values): values.map { Double($0) }
    case .float64(let values): values
    case .bool(let values): values.map { $0 ? 1 : 0 }
    case .uint8, .int8, .int32, .int64: integers.map { Double($0) }
    }
  }
}
