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
    if attributes.opset >= 23 { _ = try attributes.elementType("output_dtype", .float32) }
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0, [.quantized, .int32], in: program)
    let type = program.type(input)
    let scale = try inputs.required(1, .float32, in: program)
    let zeroPoint = try inputs.zeroPoints(2, as: type, forScales: program[scale], in: &program)
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
}
