import MNISTONNX

/// `DepthToSpace`: `[N, b·b·C, H, W]` to `[N, C, H·b, W·b]`; the blocks stand before the channels
/// (mode DCR) or behind them (CRD).
///
/// Source: ONNX operators, *DepthToSpace*, opsets 1, 11 (mode), 13 and 28.
struct DepthToSpace: Operator {
  private let block: Int
  private let blocksFirst: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    block = try attributes.blockSize()
    blocksFirst = attributes.opset >= 11 ? try attributes.blocksFirst() : true
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0)
    let shape = program.shape(input)
    guard shape.count == 4, shape[1] % (block * block) == 0 else {
      throw .invalid(
        .input(0), "shape " + shapeText(shape) + " for blocks of " + String(block))
    }
    let channels = shape[1] / (block * block)
    let (height, width) = (shape[2], shape[3])
    let split =
      blocksFirst
      ? [shape[0], block, block, channels, height, width]
      : [shape[0], channels, block, block, height, width]
    let blocks = try program.view(input, split)
    let moved = try program.transpose(
      blocks, blocksFirst ? [0, 3, 4, 1, 5, 2] : [0, 1, 4, 2, 5, 3])
    return [try program.view(moved, [shape[0], channels, height * block, width * block])]
  }
}

extension AttributeReader {
  /// The length of a block's side.
  mutating func blockSize() throws(NodeIssue) -> Int {
    guard let size = try int("blocksize") else {
      throw .invalid(.attribute("blocksize"), "missing")
    }
    guard size >= 1, size <= 1 << 14, let block = Int(exactly: size) else {
      throw .invalid(.attribute("blocksize"), String(size) + " is no length of a block")
    }
    return block
  }

  /// Whether the blocks stand before the channels.
  mutating func blocksFirst() throws(NodeIssue) -> Bool {
    let mode = try string("mode") ?? "DCR"
    if mode == "DCR" { return true }
    if mode == "CRD" { return false }
    throw .invalid(.attribute("mode"), "'" + mode.description + "' is neither DCR nor CRD")
  }
}
