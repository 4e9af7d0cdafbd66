import MNISTInference
import MNISTONNX

/// A random graph, planned one way and run.
struct GraphRun {
  let outputs: [Name: Tensor]
  /// Whether running a second time gave the same bits.
  let isRepeatable: Bool

  init(_ graph: RandomGraph, _ options: PlanningOptions) throws {
    var options = options
    if !graph.traits.usesWinograd { options.winograd = false }
    let session = try InferenceSession(onnx: graph.model, options: options)
    var inputs: [Name: Tensor] = [:]
    for input in graph.inputs { inputs[Name(input.value.name)] = input.tensor }
    // What no output needs is still an input.
    var workspace = session.makeWorkspace()
    outputs = try workspace.run(inputs)
    isRepeatable = TensorComparison.haveSameBits(try workspace.run(inputs), outputs)
  }
}

/// Whether tensors are equal, as far as they must be.
enum TensorComparison {
  /// Says what is wrong with a graph's outputs, first against what the generator knows, then against
  /// the outputs of another plan; nil if nothing is.
  static func difference(
    _ outputs: [Name: Tensor], _ others: [Name: Tensor], of graph: RandomGraph
  ) -> String? {
    for output in graph.outputs {
      guard let tensor = outputs[Name(output.name)], let other = others[Name(output.name)] else {
        return "\(output.name) is missing"
      }
      for result in [tensor, other] {
        guard result.shape == output.shape, result.elements.type == output.type else {
          return "\(output.name) is \(result.elements.type) \(result.shape), "
            + "not \(output.type) \(output.shape)"
        }
      }
      let pairs = zip(tensor.elements.numbers, other.elements.numbers)
      for (index, (number, expected)) in pairs.enumerated()
      where !isSame(number, expected, within: output.bounds.error) {
        return "\(output.name)[\(index)] is \(number), not \(expected): "
          + "\(abs(number - expected)) apart, at most \(output.bounds.error) is allowed"
      }
    }
    return nil
  }

  /// NaN is NaN, and zeros of both signs are the same: −0 may come of sums in another order.
  private static func isSame(_ number: Double, _ expected: Double, within error: Double) -> Bool {
    number == expected || abs(number - expected) <= error || (number.isNaN && expected.isNaN)
  }

  static func haveSameBits(_ outputs: [Name: Tensor], _ others: [Name: Tensor]) -> Bool {
    outputs.keys == others.keys
      && outputs.allSatisfy { name, tensor in
        guard let other = others[name], tensor.shape == other.shape else { return false }
        switch (tensor.elements, other.elements) {
        case (.float32(let values), .float32(let others)):
          return values.map(\.bitPattern) == others.map(\.bitPattern)
        case (.float64(let values), .float64(let others)):
          return values.map(\.bitPattern) == others.map(\.bitPattern)
        default: return tensor.elements == other.elements
        }
      }
  }
}
