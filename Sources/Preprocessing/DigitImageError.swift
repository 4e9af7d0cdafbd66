/// Why some values aren't a ``DigitImage``.
public enum DigitImageError: Error, Sendable, Equatable {
  /// There must be `expected` values and `actual` came.
  case pixelCountMismatch(expected: Int, actual: Int)
  /// The value at `index` is below 0, above 1 or not a number.
  case valueOutOfRange(index: Int)
}

extension DigitImageError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .pixelCountMismatch(let expected, let actual):
      "digit image: " + String(expected) + " values expected, got " + String(actual)
    case .valueOutOfRange(let index):
      "digit image: the value at index " + String(index) + " is not within 0…1"
    }
  }
}
