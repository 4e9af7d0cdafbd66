import MNISTKernels
import MNISTONNX

/// `Constant`: a value that is part of the node.
///
/// Source: ONNX operators, *Constant*, opsets 1, 9, 11 (sparse_value), 12 (value_float and so on)
/// and 13.
struct Constant: Operator {
  private let value: Tensor

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(0...0)
    guard let value = try Self.value(&attributes) else {
      // That an attribute isn't known says more than that `value` is missing.
      try attributes.finish()
      throw .invalid(.attribute("value"), .missing)
    }
    self.value = value
  }

  private static func value(_ attributes: inout AttributeReader) throws(NodeIssue) -> Tensor? {
    if let value = try attributes.tensor("value") { return value }
    if let value = try attributes.float("value_float") {
      return Tensor(checked: [], .float32([value]))
    }
    if let values = try attributes.floats("value_floats") {
      return Tensor(checked: [values.count], .float32(values))
    }
    if let value = try attributes.int("value_int") {
      return Tensor(checked: [], .int64([value]))
    }
    if let values = try attributes.ints("value_ints") {
      return Tensor(checked: [values.count], .int64(values))
    }
    return nil
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    try program.check(value.shape, value.elements.type)
    return [program.addModelConstant(value)]
  }
}
