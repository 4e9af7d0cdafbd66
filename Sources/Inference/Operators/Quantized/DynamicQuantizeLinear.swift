import MNISTKernels

/// `DynamicQuantizeLinear`: input x, outputs y, y_scale and y_zero_point.
///
/// Source: ONNX operators, *DynamicQuantizeLinear*, opset 11.
struct DynamicQuantizeLinear: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0, .float32, in: program)
    return try program.emit(
      Operation(DynamicQuantization.Geometry()),
      [input],
      outputs: [
        Value(type: .uint8, shape: program.shape(input)),
        Value(type: .float32, shape: []),
        Value(type: .uint8, shape: []),
      ]
    )
  }
}
