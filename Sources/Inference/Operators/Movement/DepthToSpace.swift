import MNISTONNX

/// `DepthToSpace`: `[N, b·b·C, H, W]` to `[N, C, H·b, W·b]`; the blocks come before the channels
/// (mode DCR) or after them (CRD).
///
/// Source: ONNX operators, *DepthToSpace*, opsets 1, 11 (mode), 13 and 28.
struct DepthToSpace: Operator {
  private let blocks: BlockAttributes

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    blocks = try BlockAttributes(&attributes, modeSince: 11)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0)
    let side = blocks.side
    let shape = try blocks.shape(of: input, in: program)
    let channels = try blocks.parts(of: shape[1], side * side)
    let (height, width) = (shape[2], shape[3])
    let split =
      blocks.areFirst
      ? [shape[0], side, side, channels, height, width]
      : [shape[0], channels, side, side, height, width]
    let moved = try program.transpose(
      try program.view(input, split), blocks.areFirst ? [0, 3, 4, 1, 5, 2] : [0, 1, 4, 2, 5, 3])
    return [try program.view(moved, [shape[0], channels, height * side, width * side])]
  }
}

/// `SpaceToDepth`: `[N, C, H·b, W·b]` to `[N, b·b·C, H, W]`; the blocks come before the channels
/// (mode DCR) or after them (CRD).
///
/// Source: ONNX operators, *SpaceToDepth*, opsets 1, 13 and 28 (mode).
struct SpaceToDepth: Operator {
  private let blocks: BlockAttributes

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    blocks = try BlockAttributes(&attributes, modeSince: 28)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0)
    let side = blocks.side
    let shape = try blocks.shape(of: input, in: program)
    let height = try blocks.parts(of: shape[2], side)
    let width = try blocks.parts(of: shape[3], side)
    let split = [shape[0], shape[1], height, side, width, side]
    let moved = try program.transpose(
      try program.view(input, split), blocks.areFirst ? [0, 3, 5, 1, 2, 4] : [0, 1, 3, 5, 2, 4])
    let depth = program.shape(moved)[1...3].reduce(1, *)
    return [try program.view(moved, [shape[0], depth, height, width])]
  }
}

/// The blocks of pixels that DepthToSpace and SpaceToDepth move.
private struct BlockAttributes: Sendable {
  /// The length of a block's side.
  let side: Int
  /// Whether the blocks come before the channels.
  let areFirst: Bool

  init(_ attributes: inout AttributeReader, modeSince opset: Int64) throws(NodeIssue) {
    side = try attributes.requiredInt("blocksize", in: 1...1 << 14)
    areFirst =
      attributes.opset < opset
      ? true : try attributes.choice("mode", [("DCR", true), ("CRD", false)])
  }

  func shape(of input: ValueID, in program: borrowing Program) throws(NodeIssue) -> [Int] {
    let shape = program.shape(input)
    guard shape.count == 4 else { throw .invalid(.input(0), .rank(shape, expected: 4...4)) }
    return shape
  }

  func parts(of length: Int, _ count: Int) throws(NodeIssue) -> Int {
    guard length % count == 0 else {
      throw .invalid(.input(0), .notDivisible(length, by: count))
    }
    return length / count
  }
}
