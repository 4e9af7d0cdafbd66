import MNISTKernels
import MNISTONNX

/// `Pad`: values before and behind an axis, constant or made from the input's own.
///
/// ```
///  a b c d   by 2 and 2    constant  0 0 a b c d 0 0      edge  a a a b c d d d
///                          reflect   c b a b c d c b      wrap  c d a b c d a b
/// ```
///
/// Negative paddings take values away, in constant mode alone.
/// Source: ONNX operators, *Pad*, opsets 2 (attributes), 11 (inputs), 13, 18 (axes), 19 (wrap), 21
/// and on.
struct Pad: Operator {
  private enum Mode {
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
    let mode = try attributes.string("mode") ?? "constant"
    if mode == "constant" {
      self.mode = .constant
    } else if mode == "reflect" {
      self.mode = .reflect
    } else if mode == "edge" {
      self.mode = .edge
    } else if mode == "wrap", attributes.opset >= 19 {
      self.mode = .wrap
    } else {
      throw .unsupported(.attribute("mode"), "'" + mode.description + "'")
    }
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
      guard before[axis] >= 0, after[axis] >= 0 else {
        throw .unsupported(pads.subject, "negative paddings in another mode than constant")
      }
      guard shape[axis] > 0 else {
        throw .invalid(pads.subject, "an empty axis has no values to repeat")
      }
      try program.reserveConstant([shape[axis] + before[axis] + after[axis]], .int64)
      let positions = (-before[axis]..<(shape[axis] + after[axis])).map {
        Int64(source(of: $0, length: shape[axis]))
      }
      let indices = program.addConstant(Tensor(checked: [positions.count], .int64(positions)))
      value = try program.gather(value, indices: indices, axis: axis)
    }
    return [value]
  }

  /// Which value of the input stands at a position of the padded axis, counted from the input's
  /// first.
  private func source(of position: Int, length: Int) -> Int {
    switch mode {
    case .constant, .edge:
      return min(max(position, 0), length - 1)
    case .wrap:
      let rest = position % length
      return rest < 0 ? rest + length : rest
    case .reflect:
      // There and back again; the ends are not repeated.
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
    if hasInputs, let given = try inputs.optionalConstantList(3, in: program) {
      axes = try resolvedAxes(given, rank: shape.count, .input(3))
    }
    guard pads.count == 2 * axes.count else {
      throw .invalid(
        self.pads.subject,
        String(pads.count) + " numbers for " + String(axes.count) + " axes; two each are needed"
      )
    }
    var before = [Int](repeating: 0, count: shape.count)
    var after = before
    for (position, axis) in axes.enumerated() {
      let both = [pads[position], pads[axes.count + position]]
      // Far beyond any picture, and sums of three still fit 32 bits.
      for padding in both where padding < -(1 << 24) || padding > 1 << 24 {
        throw .invalid(self.pads.subject, "a padding of " + String(padding))
      }
      before[axis] = Int(both[0])
      after[axis] = Int(both[1])
      let length = shape[axis]
      guard length + before[axis] + after[axis] >= 0, length + before[axis] >= 0,
        length + after[axis] >= 0
      else {
        throw .invalid(
          self.pads.subject, "more than the axis of length " + String(length) + " is taken away")
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
      let value = try inputs.required(2, ofType: type, in: program)
      guard program[value].elementCount == 1 else {
        throw .invalid(.input(2), "not one value")
      }
      return value
    }
    let number = fill ?? 0
    let elements: TensorElements
    switch type {
    case .float32: elements = .float32([number])
    case .float64: elements = .float64([Double(number)])
    default:
      guard number == 0 else {
        throw .unsupported(.attribute("value"), "a fill value for type " + type.description)
      }
      elements = TensorElements(repeatingZero: type, count: 1)
    }
    return program.addConstant(Tensor(checked: [], elements))
  }
}
