import MNISTKernels
import MNISTONNX

/// `LpPool` and `GlobalLpPool`: the p-norm under each window.
///
/// Source: ONNX operators, *LpPool*, opsets 2, 11, 18 (dilations, ceil_mode) and 22;
/// *GlobalLpPool*, opsets 2 and 22.
struct LpPool: Operator {
  /// The window; nil for the whole picture.
  private let window: WindowAttributes?
  private let exponent: Int

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    exponent = try attributes.int("p", in: 1...1 << 15) ?? 2
    window =
      attributes.operatorType == "GlobalLpPool"
      ? nil
      : try WindowAttributes(
        &attributes, hasDilations: attributes.opset >= 18, hasCeilMode: attributes.opset >= 18)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0, .float32, in: program)
    let shape = try inputs.channelShape(0, in: program)
    let (windows, result) =
      if let window { try window.pooling(of: shape) } else { try wholePicture(shape) }
    return [
      try program.emit(
        Operation(Pooling.Geometry(.lp(p: exponent), windows)), [input], shape: result)
    ]
  }

  private func wholePicture(
    _ shape: [Int]
  ) throws(NodeIssue) -> (windows: PoolingWindows, shape: [Int]) {
    let plane = shape[2...].reduce(1, *)
    guard plane > 0 else { throw .invalid(.input(0), .noElements(shape)) }
    let windows = PoolingWindows(
      planes: shape[0] * shape[1],
      vertical: .single,
      horizontal: WindowAxis(inputExtent: plane, outputExtent: 1, kernelExtent: plane)
    )
    return (windows, shape.indices.map { $0 < 2 ? shape[$0] : 1 })
  }
}
