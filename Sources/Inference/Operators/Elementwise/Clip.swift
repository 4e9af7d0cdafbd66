import MNISTKernels
import MNISTONNX

/// `Clip`: `min(max(x, lower), upper)`.
///
/// From opset 6 on a limit that is left out is the type's last number: infinities are clipped.
///
/// Source: ONNX operators, *Clip*, opsets 1 and 6 (limits by attribute), 11 (by input), 12
/// (integers) and 13.
struct Clip: Operator {
  /// The limits that attributes give; nil if inputs do.
  private let attributeLimits: (lower: Float?, upper: Float?)?

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    guard attributes.opset < 11 else {
      try attributes.expectInputs(1...3)
      attributeLimits = nil
      return
    }
    try attributes.expectOperands(1...1)
    let last = attributes.opset < 6 ? nil : Float.greatestFiniteMagnitude
    attributeLimits = (
      lower: try attributes.float("min") ?? last.map { -$0 },
      upper: try attributes.float("max") ?? last
    )
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let types = attributeLimits == nil ? ElementType.numbers : ElementType.real
    let input = try inputs.typed(0, types, in: program)
    let type = program.type(input)
    let lower: ValueID?
    let upper: ValueID?
    if let attributeLimits {
      lower = attributeLimits.lower.map { constant($0, type, in: &program) }
      upper = attributeLimits.upper.map { constant($0, type, in: &program) }
    } else {
      lower = try limit(1, last: -1, inputs, type, in: &program)
      upper = try limit(2, last: 1, inputs, type, in: &program)
    }
    var result = input
    if let lower { result = try program.binary(.max, result, lower) }
    if let upper { result = try program.binary(.min, result, upper) }
    return [result == input ? try program.view(input) : result]
  }

  /// A limit given as input, as a scalar, or what stands for one that is left out.
  private func limit(
    _ index: Int,
    last sign: Float,
    _ inputs: NodeInputs,
    _ type: ElementType,
    in program: inout Program
  ) throws(NodeIssue) -> ValueID? {
    guard inputs.optional(index) != nil else {
      switch type {
      case .float32: return constant(sign * .greatestFiniteMagnitude, type, in: &program)
      case .float64:
        return program.addConstant(
          Tensor(checked: [], .float64([Double(sign) * .greatestFiniteMagnitude])))
      default: return nil
      }
    }
    let value = try inputs.sameType(index, as: try inputs.required(0), in: program)
    guard program[value].elementCount == 1 else {
      throw .invalid(
        .input(index), "a limit is one number, not a tensor " + shapeText(program.shape(value)))
    }
    return try program.emit(.view, [value], type: type, shape: [])
  }

  private func constant(
    _ limit: Float,
    _ type: ElementType,
    in program: inout Program
  ) -> ValueID {
    program.addConstant(
      Tensor(checked: [], type == .float64 ? .float64([Double(limit)]) : .float32([limit])))
  }
}
