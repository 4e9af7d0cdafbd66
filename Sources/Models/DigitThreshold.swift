import MNISTONNX

/// The least confidence of a digit, as a model's metadata says it.
enum DigitThreshold {
  /// The property of ONNX's `metadata_props`.
  private static let key: Name = "digit_threshold"
  /// More digits than a `Float` has.
  private static let digitLimit = 12

  /// The threshold, from 0 to 1; 0 if the metadata doesn't mention it.
  ///
  /// - Throws: ``ClassifierError/invalidThreshold(_:)``.
  static func value(in metadata: [MetadataEntry]) throws(ClassifierError) -> Float {
    guard let entry = metadata.last(where: { $0.key == key }) else { return 0 }
    guard let value = number(entry.value.utf8), value <= 1 else {
      throw .invalidThreshold(entry.value.description)
    }
    return value
  }

  /// Digits with at most one point among them; nil for anything else.
  private static func number(_ text: [UInt8]) -> Float? {
    guard !text.isEmpty, text.count <= digitLimit else { return nil }
    var (digits, scale) = (0.0, 1.0)
    var (hasDigit, hasPoint) = (false, false)
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits = digits * 10 + Double(byte - UInt8(ascii: "0"))
        if hasPoint { scale *= 10 }
        hasDigit = true
      case UInt8(ascii: ".") where !hasPoint:
        hasPoint = true
      default:
        return nil
      }
    }
    return hasDigit ? Float(digits / scale) : nil
  }
}
