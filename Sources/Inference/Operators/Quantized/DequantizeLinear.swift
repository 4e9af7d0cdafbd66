import MNISTKernels
import MNISTONNX

/// `DequantizeLinear`: inputs x, x_scale and optionally x_zero_point.
///
/// Source: ONNX operators, *DequantizeLinear*, opsets 10, 13 (axis), 19, 21 (block_size), 23
/// (output_dtype), 24, 25 and 28.
struct DequantizeLinear: Operator {
  private let scales: ScaleAttributes

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...3)
    scales = try ScaleAttributes(&attributes)
    if attributes.opset >= 23, let type = try attributes.int("output_dtype") {
      guard type == 0 || type == Int64(DataType.float.rawValue) else {
        throw .unsupported(.attribute("output_dtype"), "only FLOAT is supported")
      }
    }
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0)
    let type = program.type(input)
    guard type.isQuantized || type == .int32 else {
      throw .unsupported(
        .input(0), "type " + type.description + "; uint8, int8 and int32 are supported")
    }
    let scale = try inputs.float32(1, in: program)
    let zeroPoint = try zeroPoint(inputs, type, scale: program[scale], in: &program)
    let shape = program.shape(input)
    guard program[input].elementCount > 0 else {
      return [try program.emptyResult(.float32, shape)]
    }
    let layout = try scales.layout(of: shape, scale: program.shape(scale))
    return [
      try program.emit(
        Operation(Dequantization.Geometry(type, layout: layout)), [input, scale, zeroPoint],
        shape: shape)
    ]
  }

  private func zeroPoint(
    _ inputs: NodeInputs,
    _ type: ElementType,
    scale: Value,
    in program: inout Program
  ) throws(NodeIssue) -> ValueID {
    guard let zeroPoint = inputs.optional(2) else {
      try program.reserveConstant(scale.shape, type)
      let zeros = TensorElements(repeatingZero: type, count: scale.elementCount)
      return program.addConstant(Tensor(checked: scale.shape, zeros))
    }
    guard program.type(zeroPoint) == type else {
      throw .invalid(
        .input(2),
        "type " + program.type(zeroPoint).description + ", but the values are " + type.description
      )
    }
    guard program[zeroPoint].elementCount == scale.elementCount else {
      throw .invalid(
        .input(2),
        "shape " + shapeText(program.shape(zeroPoint)) + ", but the scales' is "
          + shapeText(scale.shape)
      )
    }
    return zeroPoint
  }
}
