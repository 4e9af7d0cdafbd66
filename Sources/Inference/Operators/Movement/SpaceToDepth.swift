import MNISTONNX

/// `SpaceToDepth`: `[N, C, H·b, W·b]` to `[N, b·b·C, H, W]`, with the blocks before the channels
/// (mode DCR) or behind them (CRD).
///
/// Source: ONNX operators, *SpaceToDepth*, opsets 1, 13 and 28 (mode).
struct SpaceToDepth: Operator {
  private let block: Int
  private let blocksFirst: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    block = try attributes.blockSize()
    blocksFirst = attributes.opset >= 28 ? try attributes.blocksFirst() : true
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0)
    let shape = program.shape(input)
    guard shape.count == 4, shape[2] % block == 0, shape[3] % block == 0 else {
      throw .invalid(
        .input(0), "shape " + shapeText(shape) + " for blocks of " + String(block))
    }
    let (height, width) = (shape[2] / block, shape[3] / block)
    let blocks = try program.view(
      input, [shape[0], shape[1], height, block, width, block])
    let moved = try program.transpose(
      blocks, blocksFirst ? [0, 3, 5, 1, 2, 4] : [0, 1, 3, 5, 2, 4])
    let depth = program.shape(moved)[1...3].reduce(1, *)
    return [try program.view(moved, [shape[0], depth, height, width])]
  }
}
