import MNISTInference

extension Comparison {
  /// Why a result doesn't agree with its reference.
  package enum Mismatch: Hashable, Sendable {
    case type(ElementType, reference: ElementType)
    case shape([Int], reference: [Int])
    /// The value at this position is too far away.
    case number(at: Int, Double, reference: Double)
    case integer(at: Int, Int64, reference: Int64)
    /// Truth values differ.
    case truthValues
    /// The largest value of this row is at another position.
    case digit(row: Int, Int, reference: Int)
    /// This row holds a NaN, so it has no largest value.
    case notANumber(row: Int)
  }
}

extension Comparison.Mismatch: CustomStringConvertible {
  /// What is wrong, as the end of a sentence whose subject is the result.
  package var description: String {
    switch self {
    case .type(let type, let reference):
      "has type \(type), the reference \(reference)"
    case .shape(let shape, let reference):
      "has shape \(shapeText(shape)), the reference \(shapeText(reference))"
    case .number(let index, let value, let reference):
      "has value \(value) at \(index), the reference \(reference)"
    case .integer(let index, let value, let reference):
      "has value \(value) at \(index), the reference \(reference)"
    case .truthValues:
      "differs from the reference"
    case .digit(let row, let digit, let reference):
      "has the digit \(digit) in row \(row), the reference \(reference)"
    case .notANumber(let row):
      "has a NaN in row \(row)"
    }
  }
}
