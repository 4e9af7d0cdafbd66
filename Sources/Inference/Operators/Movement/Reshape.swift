import MNISTONNX

/// `Reshape`: the same values in the shape of the second input, where 0 copies the input's length
/// (unless `allowzero`) and one −1 is worked out.
///
/// Source: ONNX operators, *Reshape*, opsets 1 (shape as an attribute), 5, 13, 14 (allowzero),
/// 19, 21, 23 and 25.
struct Reshape: Operator {
  private let allowsZero: Bool
  private let target: ListParameter

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(attributes.opset >= 5 ? 2...2 : 1...1)
    if attributes.opset < 5 { attributes.ignore("consumed_inputs") }
    target = try ListParameter(&attributes, "shape", input: 1, since: 5)
    allowsZero = attributes.opset >= 14 ? try attributes.flag("allowzero") : false
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0)
    let target = try target.required(inputs, in: program)
    return [try program.view(input, try resolved(target, from: program.shape(input)))]
  }

  private func resolved(_ target: [Int64], from shape: [Int]) throws(NodeIssue) -> [Int] {
    var resolved: [Int] = []
    var inferredAxis: Int?
    for (axis, length) in target.enumerated() {
      switch length {
      case 0 where !allowsZero:
        guard axis < shape.count else { throw mismatch(target, shape) }
        resolved.append(shape[axis])
      case -1:
        guard inferredAxis == nil else {
          throw .invalid(self.target.subject, .repeatedUnknownLength)
        }
        inferredAxis = axis
        resolved.append(1)
      default:
        guard let length = Int(exactly: length), length >= 0 else { throw mismatch(target, shape) }
        resolved.append(length)
      }
    }
    guard let total = Tensor.elementCount(shape), let known = Tensor.elementCount(resolved) else {
      throw mismatch(target, shape)
    }
    if let inferredAxis {
      guard known > 0, total % known == 0 else { throw mismatch(target, shape) }
      resolved[inferredAxis] = total / known
    } else if known != total {
      throw mismatch(target, shape)
    }
    return resolved
  }

  private func mismatch(_ target: [Int64], _ shape: [Int]) -> NodeIssue {
    .invalid(self.target.subject, .reshape(shape, to: target))
  }
}
