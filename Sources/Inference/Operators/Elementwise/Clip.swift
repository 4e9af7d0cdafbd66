import MNISTKernels
import MNISTONNX

/// `Clip`: `min(max(x, lower), upper)`.
///
/// Since opset 6 a limit that is left out is the type's last finite number: infinities are clipped.
///
/// Source: ONNX operators, *Clip*, opsets 1 and 6 (limits by attribute), 11 (by input), 12
/// (integers) and 13.
struct Clip: Operator {
  private let limitsAreInputs: Bool
  /// The limits that attributes give.
  private let lower: Float?
  private let upper: Float?
  /// Whether a limit that is left out is the last finite number.
  private let clipsInfinities: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    limitsAreInputs = attributes.opset >= 11
    clipsInfinities = attributes.opset >= 6
    try attributes.expectOperands(limitsAreInputs ? 1...3 : 1...1)
    lower = limitsAreInputs ? nil : try attributes.float("min")
    upper = limitsAreInputs ? nil : try attributes.float("max")
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    var result = try inputs.required(0, limitsAreInputs ? .numbers : .real, in: program)
    if let lower = try limit(1, lower, sign: -1, inputs, in: &program) {
      result = try program.binary(.max, result, lower)
    }
    if let upper = try limit(2, upper, sign: 1, inputs, in: &program) {
      result = try program.binary(.min, result, upper)
    }
    return [result]
  }

  /// A limit as a scalar, or its default if it is left out.
  private func limit(
    _ index: Int,
    _ attribute: Float?,
    sign: Double,
    _ inputs: NodeInputs,
    in program: inout Program
  ) throws(NodeIssue) -> ValueID? {
    if limitsAreInputs, inputs.optional(index) != nil {
      return try program.view(try inputs.single(index, like: 0, in: program), [])
    }
    let type = program.type(try inputs.required(0))
    if let attribute { return try program.addScalar(Double(attribute), type) }
    guard clipsInfinities, type.isReal else { return nil }
    let last: Double =
      type == .float64 && limitsAreInputs
      ? .greatestFiniteMagnitude : Double(Float.greatestFiniteMagnitude)
    return try program.addScalar(sign * last, type)
  }
}
