import MNISTKernels
import MNISTONNX

/// `GlobalAveragePool` and `GlobalMaxPool`: one value for each channel, `[N, C, 1, …]`.
///
/// Source: ONNX operators, *GlobalAveragePool* and *GlobalMaxPool*, opsets 1 and 22.
struct GlobalPool: Operator {
  private let kind: Reduction.Kind

  init(_ attributes: inout AttributeReader, _ kind: Reduction.Kind) throws(NodeIssue) {
    self.kind = kind
    try attributes.expectInputs(1...1)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.floating(0, in: program).value
    let shape = program.shape(input)
    guard shape.count >= 2 else {
      throw .invalid(.input(0), "shape " + shapeText(shape) + " has no channels")
    }
    return [
      try program.reduce(input, kind, axes: [Int](2..<shape.count), keepsAxes: true)
    ]
  }
}
