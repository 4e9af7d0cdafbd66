import MNISTKernels
import MNISTONNX

/// `QuantizeLinear`: inputs x, y_scale and optionally y_zero_point, whose type the output has.
///
/// Source: ONNX operators, *QuantizeLinear*, opsets 10, 13 (axis), 19 (saturate, for floats of 8
/// bits alone), 21 (block_size, output_dtype), 23 (precision), 24, 25 and 28.
struct QuantizeLinear: Operator {
  private let scales: ScaleAttributes
  private let element: ElementType?

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...3)
    scales = try ScaleAttributes(&attributes)
    if attributes.opset >= 19 { attributes.ignore("saturate") }
    element = try attributes.opset >= 21 ? attributes.quantizedElement("output_dtype") : nil
    if attributes.opset >= 23, let precision = try attributes.int("precision") {
      guard precision == 0 || precision == Int64(DataType.float.rawValue) else {
        throw .unsupported(.attribute("precision"), "only FLOAT is supported")
      }
    }
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0)
    let source = program.type(input)
    guard source == .float32 || source == .int32 else {
      throw .unsupported(
        .input(0), "type " + source.description + "; float32 and int32 are supported")
    }
    let scale = try inputs.float32(1, in: program)
    let (zeroPoint, element) = try zeroPoint(inputs, scale: program[scale], in: &program)
    let shape = program.shape(input)
    guard program[input].elementCount > 0 else {
      return [try program.emptyResult(element, shape)]
    }
    let geometry = Quantization.Geometry(
      from: source,
      to: element,
      layout: try scales.layout(of: shape, scale: program.shape(scale))
    )
    return [
      try program.emit(
        Operation(geometry), [input, scale, zeroPoint], type: element, shape: shape)
    ]
  }

  private func zeroPoint(
    _ inputs: NodeInputs,
    scale: Value,
    in program: inout Program
  ) throws(NodeIssue) -> (value: ValueID, element: ElementType) {
    guard inputs.optional(2) != nil else {
      let element = element ?? .uint8
      try program.reserveConstant(scale.shape, element)
      let zeros = TensorElements(repeatingZero: element, count: scale.elementCount)
      return (program.addConstant(Tensor(checked: scale.shape, zeros)), element)
    }
    let (zeroPoint, found) = try inputs.quantized(2, in: program)
    if let element, element != found {
      throw .invalid(.attribute("output_dtype"), "not the type of y_zero_point")
    }
    guard program[zeroPoint].elementCount == scale.elementCount else {
      throw .invalid(
        .input(2),
        "shape " + shapeText(program.shape(zeroPoint)) + ", but the scales' is "
          + shapeText(scale.shape)
      )
    }
    return (zeroPoint, found)
  }
}

extension AttributeReader {
  /// A type to quantize to; 0 leaves it open.
  fileprivate mutating func quantizedElement(
    _ name: Name
  ) throws(NodeIssue) -> ElementType? {
    guard let code = try int(name), code != 0 else { return nil }
    guard let code = Int32(exactly: code), let dataType = DataType(rawValue: code) else {
      throw .invalid(.attribute(name), String(code) + " is no data type")
    }
    guard let element = ElementType(dataType), element.isQuantized else {
      throw .unsupported(
        .attribute(name), "type " + dataType.name + "; UINT8 and INT8 are supported")
    }
    return element
  }
}
