/// How far a result may be from its reference.
///
/// A value passes if `|actual − expected| ≤ absolute · scale + relative · |expected|`, where `scale`
/// is the largest magnitude of the expected output, or 1 if that is all zeros. The rounding error of a
/// sum grows with its terms, so outputs in the thousands and outputs below 1 can't share one absolute
/// tolerance. Integers may be `integerSteps` away; truth values have no tolerance.
package struct Tolerance: Sendable {
  /// The part in proportion to each value. ONNX's own test runner uses 1e-3 as well.
  package var relative = 1e-3
  /// The part in proportion to the output's largest value.
  package var absolute = 1e-5
  /// How far an integer may be from its reference. Models with quantized numbers need 1, because
  /// another order of additions may round to the neighboring integer.
  package var integerSteps: UInt64 = 0
  /// Whether only the digits must agree, that is, the position of each row's largest value.
  package var comparesDigits = false

  package init() {}
}
