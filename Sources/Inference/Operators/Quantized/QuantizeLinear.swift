import MNISTKernels
import MNISTONNX

/// `QuantizeLinear`: inputs x, y_scale and optionally y_zero_point, whose type the output has.
///
/// Source: ONNX operators, *QuantizeLinear*, opsets 10, 13 (axis), 19 (saturate, only for floats of 8
/// bits), 21 (block_size, output_dtype), 23 (precision), 24, 25 and 28.
struct QuantizeLinear: Operator {
  private let scales: ScaleAttributes
  /// The output's type, if an attribute gives it.
  private let element: ElementType?

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...3)
    scales = try ScaleAttributes(&attributes)
    if attributes.opset >= 19 { attributes.ignore("saturate") }
    element =
      attributes.opset >= 21 ? try attributes.elementType("output_dtype", .quantized) : nil
    if attributes.opset >= 23 { _ = try attributes.elementType("precision", .float32) }
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0, [.float32, .int32], in: program)
    let scale = try inputs.required(1, .float32, in: program)
    var element = element ?? .uint8
    if inputs.optional(2) != nil {
      let found = program.type(try inputs.required(2, .quantized, in: program))
      if let declared = self.element, declared != found {
        throw .invalid(
          .attribute("output_dtype"), .typeMismatch(declared, expected: found))
      }
      element = found
    }
    let zeroPoint = try inputs.zeroPoints(
      2, as: element, forScales: program[scale], in: &program)
    let shape = program.shape(input)
    guard program[input].elementCount > 0 else {
      return [try program.emptyResult(element, shape)]
    }
    let geometry = Quantization.Geometry(
      from: program.type(input),
      to: element,
      layout: try scales.layout(of: shape, scale: program.shape(scale))
    )
    return [
      try program.emit(
        Operation(geometry), [input, scale, zeroPoint], type: element, shape: shape)
    ]
  }
}
