import MNISTKernels
import MNISTONNX

/// `MaxPool`: input `[N, C, …]`, output `[N, C, …]`, and where in the input each value is.
///
/// Source: ONNX operators, *MaxPool*, opsets 1, 8, 10 (dilations, ceil_mode), 11, 12 and 22.
struct MaxPool: Operator {
  private let window: WindowAttributes
  private let hasIndices: Bool
  private let isColumnMajor: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    try attributes.expectOutputs(atMost: 2)
    hasIndices = attributes.outputCount > 1
    window = try WindowAttributes(
      &attributes,
      hasDilations: attributes.opset >= 10,
      hasCeilMode: attributes.opset >= 10
    )
    isColumnMajor = attributes.opset >= 8 ? try attributes.flag("storage_order") : false
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0, [.real, .quantized], in: program)
    let type = program.type(input)
    let (windows, shape) = try window.pooling(of: program.shape(input))
    let values = try program.emit(
      Operation(Pooling.Geometry(.max, windows, element: type)), [input], type: type, shape: shape)
    guard hasIndices else { return [values] }
    guard !isColumnMajor || shape.count <= 4 else {
      throw .unsupported(.attribute("storage_order"), .rank(shape, expected: 3...4))
    }
    let geometry = Pooling.Geometry(
      .maxIndices(isColumnMajor: isColumnMajor), windows, element: type)
    return [
      values, try program.emit(Operation(geometry), [input], type: .int64, shape: shape),
    ]
  }
}
