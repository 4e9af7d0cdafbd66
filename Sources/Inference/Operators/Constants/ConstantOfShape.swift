import MNISTKernels
import MNISTONNX

/// `ConstantOfShape`: one value, repeated; the shape must be known when the model is planned.
///
/// Source: ONNX operators, *ConstantOfShape*, opsets 9, 20, 21, 23, 24 and 25.
struct ConstantOfShape: Operator {
  private let value: TensorElements

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    value = try attributes.tensor("value")?.elements ?? .float32([0])
    guard value.count == 1 else {
      throw .invalid(.attribute("value"), .count(value.count, expected: 1))
    }
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let shape = try resolvedLengths(try inputs.ints(0, in: program), .input(0))
    return [try program.addConstant(value.type, shape) { value.repeated($0) }]
  }
}

extension TensorElements {
  /// The first value, repeated.
  fileprivate func repeated(_ count: Int) -> TensorElements {
    switch self {
    case .float32(let values): .float32([Float](repeating: values[0], count: count))
    case .float64(let values): .float64([Double](repeating: values[0], count: count))
    case .uint8(let values): .uint8([UInt8](repeating: values[0], count: count))
    case .int8(let values): .int8([Int8](repeating: values[0], count: count))
    case .int32(let values): .int32([Int32](repeating: values[0], count: count))
    case .int64(let values): .int64([Int64](repeating: values[0], count: count))
    case .bool(let values): .bool([Bool](repeating: values[0], count: count))
    }
  }
}
