import MNISTKernels
import MNISTONNX

/// `MaxPool`: input `[N, C, …]`, output `[N, C, …]`, and where in the input each value stands.
///
/// Source: ONNX operators, *MaxPool*, opsets 1, 8, 10 (dilations, ceil_mode), 11, 12 and 22.
struct MaxPool: Operator {
  private let window: WindowAttributes
  private let hasPositions: Bool
  private let isColumnMajor: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    try attributes.expectOutputs(atMost: 2)
    hasPositions = attributes.outputCount > 1
    window = try WindowAttributes(
      &attributes,
      hasDilations: attributes.opset >= 10,
      hasCeilMode: attributes.opset >= 10
    )
    isColumnMajor = attributes.opset >= 8 ? try attributes.flag("storage_order") : false
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.typed(0, [.float32, .float64, .uint8, .int8], in: program)
    let type = program.type(input)
    let (windows, shape) = try window.pooling(of: program.shape(input))
    let values = try program.emit(
      Operation(Pooling.Geometry(.max, windows, element: type)), [input], type: type, shape: shape)
    guard hasPositions else { return [values] }
    guard !isColumnMajor || shape.count <= 4 else {
      throw .unsupported(.attribute("storage_order"), "1 for more than two spatial axes")
    }
    let positions = try program.emit(
      Operation(
        Pooling.Geometry(.maxIndices(isColumnMajor: isColumnMajor), windows, element: type)),
      [input], type: .int64,
      shape: shape)
    return [values, positions]
  }
}

extension WindowAttributes {
  /// The geometry of a pooling and the shape of its output.
  func pooling(
    of shape: [Int]
  ) throws(NodeIssue) -> (windows: PoolingWindows, shape: [Int]) {
    guard shape.count >= 3 else {
      throw .invalid(.input(0), "shape " + shapeText(shape) + " has no spatial axis")
    }
    guard let kernel = kernelShape else {
      throw .invalid(.attribute("kernel_shape"), "missing")
    }
    let axes = try axes(spatial: [Int](shape.dropFirst(2)), kernel: kernel)
    for axis in axes where max(axis.padBegin, axis.padEnd) >= axis.kernelExtent * axis.dilation {
      throw .invalid(
        .attribute("pads"),
        "a padding of " + String(max(axis.padBegin, axis.padEnd)) + " is not less than the window"
      )
    }
    let volume = try axes.asVolume()
    let windows = PoolingWindows(
      planes: shape[0] * shape[1],
      depth: volume.depth,
      vertical: volume.vertical,
      horizontal: volume.horizontal
    )
    return (windows, [shape[0], shape[1]] + axes.outputShape)
  }
}
