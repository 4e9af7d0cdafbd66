import MNISTKernels
import MNISTONNX

/// Which scales QuantizeLinear and DequantizeLinear apply to which values.
///
/// Source: ONNX operators, *QuantizeLinear*, opsets 10 (one scale), 13 (an axis), 21 (blocks).
struct ScaleAttributes: Sendable {
  private let axis: Int64
  private let block: Int

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    axis = attributes.opset >= 13 ? try attributes.int("axis") ?? 1 : 1
    block =
      attributes.opset >= 21 ? try attributes.int("block_size", in: 0...Int.max) ?? 0 : 0
  }

  /// Which scale belongs to which value of a tensor that isn't empty.
  func layout(of shape: [Int], scale: [Int]) throws(NodeIssue) -> ScaleLayout {
    if block == 0, scale.reduce(1, *) == 1, scale.count <= 1 {
      return .perTensor(count: shape.reduce(1, *))
    }
    let axis = try resolvedAxis(axis, rank: shape.count)
    var expected = [shape[axis]]
    if block > 0 {
      expected = shape
      expected[axis] = shape[axis] / block + (shape[axis] % block == 0 ? 0 : 1)
    }
    guard scale == expected else {
      throw .invalid(.input(1), .shape(scale, expected: expected))
    }
    return .perAxis(axis, of: shape, block: block)
  }
}

extension ScaleLayout {
  /// A scale for each position of an axis, or for each `block` neighbors along it.
  static func perAxis(_ axis: Int, of shape: [Int], block: Int = 0) -> ScaleLayout {
    let (outer, inner) = (shape[..<axis].reduce(1, *), shape[(axis + 1)...].reduce(1, *))
    return block > 0
      ? .blocked(outer: outer, extent: shape[axis], inner: inner, block: block)
      : .perAxis(outer: outer, extent: shape[axis], inner: inner)
  }
}
