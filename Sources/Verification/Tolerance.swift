/// How far a result may be from its reference.
///
/// A value passes if `|actual − expected| ≤ absolute · scale + relative · |expected|`, where scale
/// is the largest magnitude of the expected output, or 1 if that is all zeros: rounding errors of
/// a sum follow the size of its terms, so that an output of thousands can't be held to the
/// absolute error of one below 1, nor the other way round. Integers may be some steps away, which
/// by default is none; truth values have no tolerance.
package struct Tolerance: Sendable {
  /// The part that follows each value: ONNX's own test runner uses 1e-3.
  package var relative = 1e-3
  /// The part that follows the output's largest value.
  package var absolute = 1e-5
  /// How far an integer may be from its reference: 1 for models with quantized numbers, where
  /// another order of additions may round a number to the neighbor.
  package var integerSteps: UInt64 = 0
  /// Whether only the digits must agree: the position of each row's largest value.
  package var comparesDigits = false

  package init() {}
}
