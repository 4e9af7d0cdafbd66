import MNISTKernels
import MNISTONNX

/// `Pad`: values before and after an axis, constant or made from the input's own.
///
/// ```
///  a b c d   by 2 and 2    constant  0 0 a b c d 0 0      edge  a a a b c d d d
///                          reflect   c b a b c d c b      wrap  c d a b c d a b
/// ```
///
/// Negative paddings take values away, in constant mode only.
/// Source: ONNX operators, *Pad*, opsets 2 (attributes), 11 (inputs), 13, 18 (axes), 19 (wrap), 21
/// and on.
struct Pad: Operator {
  private enum Mode: Sendable {
    case constant, reflect, edge, wrap
  }

  private let mode: Mode
  private let pads: ListParameter
  /// The fill value, where it is an attribute.
  private let fill: Float?
  private let hasInputs: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    hasInputs = attributes.opset >= 11
    let mostInputs = attributes.opset >= 18 ? 4 : 3
    try attributes.expectInputs(hasInputs ? 2...mostInputs : 1...1)
    pads = try ListParameter(&attributes, "pads", input: 1, since: 11)
    fill = hasInputs ? nil : try attributes.float("value")
    var modes: [(Name, Mode)] = [
      ("constant", .constant), ("reflect", .reflect), ("edge", .edge),
    ]
    if attributes.opset >= 19 { modes.append(("wrap", .wrap)) }
    mode = try attributes.choice("mode", modes)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0)
    let shape = program.shape(input)
    let (before, after) = try paddings(inputs, shape, in: program)
    if (before + after).allSatisfy({ $0 == 0 }) { return [input] }
    if mode == .constant {
      let fill = try fillValue(inputs, program.type(input), in: &program)
      return [try program.pad(input, before: before, after: after, fill: fill)]
    }
    var value = input
    for axis in shape.indices where before[axis] != 0 || after[axis] != 0 {
      let least = min(before[axis], after[axis])
      guard least >= 0 else {
        throw .unsupported(pads.subject, .outOfRange(Int64(least), 0...Int64.max))
      }
      guard shape[axis] > 0 else { throw .invalid(.input(0), .noElements(shape)) }
      let (length, first) = (shape[axis], -before[axis])
      let padded = before[axis] + length + after[axis]
      let indices = try program.addConstant(.int64, [padded]) { count in
        .int64((first..<first + count).map { Int64(source(of: $0, length: length)) })
      }
      value = try program.gather(value, indices: indices, axis: axis)
    }
    return [value]
  }

  /// Which value of the input is at a position of the padded axis, counted from the input's first.
  private func source(of position: Int, length: Int) -> Int {
    switch mode {
    case .constant, .edge:
      return min(max(position, 0), length - 1)
    case .wrap:
      let rest = position % length
      return rest < 0 ? rest + length : rest
    case .reflect:
      // There and back; the ends are not repeated.
      let period = max(2 * (length - 1), 1)
      let rest = abs(position % period)
      return rest < length ? rest : period - rest
    }
  }

  private func paddings(
    _ inputs: NodeInputs,
    _ shape: [Int],
    in program: borrowing Program
  ) throws(NodeIssue) -> (before: [Int], after: [Int]) {
    let pads = try pads.required(inputs, in: program)
    var axes = [Int](shape.indices)
    if hasInputs, let given = try inputs.optionalInts(3, in: program) {
      axes = try resolvedAxes(given, rank: shape.count, .input(3))
    }
    guard pads.count == 2 * axes.count else {
      throw .invalid(self.pads.subject, .count(pads.count, expected: 2 * axes.count))
    }
    // Far beyond any picture, and sums of three still fit 32 bits.
    let limits = -Int64(1 << 24)...1 << 24
    for padding in pads where !limits.contains(padding) {
      throw .invalid(self.pads.subject, .outOfRange(padding, limits))
    }
    var before = [Int](repeating: 0, count: shape.count)
    var after = before
    for (position, axis) in axes.enumerated() {
      before[axis] = Int(pads[position])
      after[axis] = Int(pads[axes.count + position])
      let length = shape[axis]
      guard length + min(before[axis], 0) + min(after[axis], 0) >= 0
      else {
        throw .invalid(
          self.pads.subject,
          .padsTooNegative(before: before[axis], after: after[axis], length: length))
      }
    }
    return (before, after)
  }

  private func fillValue(
    _ inputs: NodeInputs,
    _ type: ElementType,
    in program: inout Program
  ) throws(NodeIssue) -> ValueID {
    if hasInputs, inputs.optional(2) != nil {
      return try inputs.single(2, like: 0, in: program)
    }
    let number = fill ?? 0
    guard type.isReal || number == 0 else {
      throw .unsupported(
        .attribute("value"), .unsupportedType(type, supported: TypeSet.real.types))
    }
    return try program.addScalar(Double(number), type)
  }
}
