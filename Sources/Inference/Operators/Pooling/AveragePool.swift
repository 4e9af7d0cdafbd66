import MNISTKernels
import MNISTONNX

/// `AveragePool`: input `[N, C, …]`, output `[N, C, …]`.
///
/// Source: ONNX operators, *AveragePool*, opsets 1, 7, 10 (ceil_mode), 11, 19 (dilations) and 22.
struct AveragePool: Operator {
  private let window: WindowAttributes
  private let countIncludePad: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    window = try WindowAttributes(
      &attributes,
      hasDilations: attributes.opset >= 19,
      hasCeilMode: attributes.opset >= 10
    )
    countIncludePad = try attributes.flag("count_include_pad")
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0, .real, in: program)
    let type = program.type(input)
    let (windows, shape) = try window.pooling(of: program.shape(input))
    let geometry = Pooling.Geometry(
      .average(countIncludePad: countIncludePad), windows, element: type)
    return [try program.emit(Operation(geometry), [input], type: type, shape: shape)]
  }
}
