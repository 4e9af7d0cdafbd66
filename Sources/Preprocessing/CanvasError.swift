/// Why some bytes aren't a ``Canvas``.
public enum CanvasError: Error, Sendable, Equatable {
  /// A side is zero or negative.
  case invalidSize(width: Int, height: Int)
  /// There are more pixels than ``Canvas/maximumPixelCount``.
  case tooLarge(width: Int, height: Int, maximumPixelCount: Int)
  /// The declared size needs `expected` bytes and `actual` came.
  case byteCountMismatch(width: Int, height: Int, expected: Int, actual: Int)
}

extension CanvasError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .invalidSize(let width, let height):
      "canvas of " + String(width) + "×" + String(height) + " pixels: both sides must be positive"
    case .tooLarge(let width, let height, let maximumPixelCount):
      "canvas of " + String(width) + "×" + String(height) + " pixels: at most "
        + String(maximumPixelCount) + " pixels are accepted"
    case .byteCountMismatch(let width, let height, let expected, let actual):
      "canvas of " + String(width) + "×" + String(height) + " pixels: " + String(expected)
        + " bytes of RGBA expected, got " + String(actual)
    }
  }
}
