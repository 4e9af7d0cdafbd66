import MNISTKernels
import MNISTONNX

/// `Mod`: the remainder of a division, with the sign of the divisor, or with `fmod` that of the
/// dividend. For integers it is 0 for a divisor of 0, which ONNX leaves open.
///
/// Source: ONNX operators, *Mod*, opsets 10, 13 and 28 (real numbers without `fmod`).
struct Mod: Operator {
  private let truncates: Bool
  private let isRealFloored: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...2)
    truncates = try attributes.flag("fmod")
    isRealFloored = attributes.opset >= 28
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let first = try inputs.typed(0, ElementType.numbers, in: program)
    let second = try inputs.sameType(1, as: first, in: program)
    guard truncates || isRealFloored || !program.type(first).isReal else {
      throw .invalid(.attribute("fmod"), "0 for real numbers before opset 28")
    }
    return [
      try program.binary(truncates ? .fmod : .mod, first, second)
    ]
  }
}
