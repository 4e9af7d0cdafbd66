import MNISTKernels
import MNISTONNX

/// How QuantizeLinear and DequantizeLinear share their scales among values.
///
/// Source: ONNX operators, *QuantizeLinear*, opsets 10 (one scale), 13 (an axis), 21 (blocks).
struct ScaleAttributes: Sendable {
  private let axis: Int64
  private let block: Int

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    axis = attributes.opset >= 13 ? try attributes.int("axis") ?? 1 : 1
    var block: Int64 = 0
    if attributes.opset >= 21 { block = try attributes.int("block_size") ?? 0 }
    guard block >= 0, let block = Int(exactly: block) else {
      throw .invalid(.attribute("block_size"), String(block) + " is no size of a block")
    }
    self.block = block
  }

  /// Which scale belongs to which value of a tensor that isn't empty.
  func layout(of shape: [Int], scale: [Int]) throws(NodeIssue) -> ScaleLayout {
    if block > 0 { return try blocked(shape, scale) }
    if scale.reduce(1, *) == 1, scale.count <= 1 {
      return .perTensor(count: shape.reduce(1, *))
    }
    guard scale.count == 1 else {
      throw .invalid(.input(1), "scales of shape " + shapeText(scale) + " without block_size")
    }
    let axis = try resolvedAxis(
      axis, rank: shape.count, attribute: "axis", upTo: shape.count - 1)
    guard scale[0] == shape[axis] else {
      throw .invalid(
        .input(1),
        String(scale[0]) + " scales for axis " + String(axis) + " of shape " + shapeText(shape)
      )
    }
    return .perAxis(
      outer: shape[..<axis].reduce(1, *),
      extent: shape[axis],
      inner: shape[(axis + 1)...].reduce(1, *)
    )
  }

  private func blocked(_ shape: [Int], _ scale: [Int]) throws(NodeIssue) -> ScaleLayout {
    let axis = try resolvedAxis(
      axis, rank: shape.count, attribute: "axis", upTo: shape.count - 1)
    var expected = shape
    expected[axis] = shape[axis] / block + (shape[axis] % block == 0 ? 0 : 1)
    guard scale == expected else {
      throw .invalid(
        .input(1),
        "scales of shape " + shapeText(scale) + "; blocks of " + String(block) + " need "
          + shapeText(expected)
      )
    }
    return .blocked(
      outer: shape[..<axis].reduce(1, *),
      extent: shape[axis],
      inner: shape[(axis + 1)...].reduce(1, *),
      block: block
    )
  }
}
