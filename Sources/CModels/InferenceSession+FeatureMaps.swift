import MNISTInference
import MNISTONNX

extension InferenceSession {
  /// The same model with the results of its convolutions and pools as outputs, in their order, in
  /// place of its own.
  ///
  /// Each output is named for its node, `Conv 3`, with the node's position in the file. What follows
  /// a convolution or pool and only changes its values one by one (a bias, a normalization, an
  /// activation) belongs to it: the output is the result of that.
  ///
  /// - Returns: nil if there are none.
  /// - Throws: `PlanningError` if keeping all of them at once takes more memory than the limits
  ///   allow.
  package func exposingFeatureMaps() throws(PlanningError) -> InferenceSession? {
    let maps = FeatureMapFinder(self).maps
    return maps.isEmpty ? nil : try exposing(maps)
  }
}

/// Finds the last value of each convolution or pool.
private struct FeatureMapFinder {
  private let nodes: [SessionNode]
  /// The positions of the nodes that read each value.
  private var readers: [[Int]]
  private var isComputed: [Bool]

  init(_ session: InferenceSession) {
    nodes = session.nodes
    readers = [[Int]](repeating: [], count: session.valueCount)
    isComputed = [Bool](repeating: false, count: session.valueCount)
    for (position, node) in nodes.enumerated() {
      for case let value? in node.inputs { readers[value].append(position) }
      for case let value? in node.outputs { isComputed[value] = true }
    }
  }

  var maps: [(name: Name, value: Int)] {
    var maps: [(name: Name, value: Int)] = []
    for node in nodes where Name.windowed.contains(node.identity.operatorType) {
      guard case var value?? = node.outputs.first else { continue }
      while readers[value].count == 1, let next = continuation(of: value) { value = next }
      let name = node.identity.operatorType.description + " " + String(node.identity.index)
      maps.append((Name(name), value))
    }
    return maps
  }

  /// What the only reader of a value makes of it, if it changes its elements one by one.
  private func continuation(of value: Int) -> Int? {
    let node = nodes[readers[value][0]]
    let others = node.inputs.filter { $0 != value }
    guard Self.elementwise.contains(node.identity.operatorType),
      others.allSatisfy({ other in other.map { !isComputed[$0] } ?? true })
    else { return nil }
    return node.outputs.first ?? nil
  }

  private static let elementwise: [Name] = [
    "Add", "Sub", "Mul", "Div", "BatchNormalization", "Clip", "Dropout", "Elu", "Gelu",
    "HardSigmoid", "HardSwish", "Identity", "LeakyRelu", "PRelu", "Relu", "Selu", "Sigmoid",
    "Softplus", "Tanh",
  ]
}
