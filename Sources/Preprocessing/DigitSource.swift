/// What may show a digit: a ``Bitmap``, a ``Drawing`` of strokes, or a ``DigitImage``, which is one already.
public protocol DigitSource: Sendable {
  /// The digit as MNIST would have shown it.
  ///
  /// - Returns: nil if nothing is there.
  func digitImage(by preprocessor: inout Preprocessor) -> DigitImage?
}

extension Bitmap: DigitSource {
  public func digitImage(by preprocessor: inout Preprocessor) -> DigitImage? {
    preprocessor.digitImage(from: self)
  }
}

extension Drawing: DigitSource {
  public func digitImage(by preprocessor: inout Preprocessor) -> DigitImage? {
    preprocessor.digitImage(from: self)
  }
}

extension DigitImage: DigitSource {
  /// The picture as it is; nil if all of it is 0.
  public func digitImage(by preprocessor: inout Preprocessor) -> DigitImage? {
    pixels.contains { $0 > 0 } ? self : nil
  }
}
