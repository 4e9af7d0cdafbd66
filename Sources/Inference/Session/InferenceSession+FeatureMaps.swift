import MNISTONNX

extension InferenceSession {
  /// The same model with what its convolutions and pools compute as outputs, in their order, in
  /// place of its own: for looking inside.
  ///
  /// Each output is named for its node, `Conv 3`, with the node's position in the file. What
  /// follows a convolution or pool and only changes its values one by one (a bias, a
  /// normalisation, an activation) belongs to it: the output is what comes behind.
  ///
  /// - Returns: a session whose plan keeps these values, or nil if there are none. It runs slower
  ///   than this one, which fuses them away.
  /// - Throws: `PlanningError` if keeping all of them at once takes more memory than the limits
  ///   allow.
  /// - Complexity: that of planning; the model isn't read again.
  public func exposingFeatureMaps() throws(PlanningError) -> InferenceSession? {
    var exposed = graph
    exposed.outputs = graph.featureMaps
    guard !exposed.outputs.isEmpty else { return nil }
    return try InferenceSession(exposed, options: options)
  }
}

extension ResolvedGraph {
  /// The last value of each convolution or pool, named for its node.
  fileprivate var featureMaps: [(name: Name, value: Int)] {
    var readers = [[Int]](repeating: [], count: valueCount)
    var isComputed = [Bool](repeating: false, count: valueCount)
    for (position, node) in nodes.enumerated() {
      for case let value? in node.inputs { readers[value].append(position) }
      for case let value? in node.outputs { isComputed[value] = true }
    }
    var maps: [(name: Name, value: Int)] = []
    for node in nodes where Self.makesFeatureMap(node.identity.operatorType) {
      guard case var value?? = node.outputs.first else { continue }
      while readers[value].count == 1, let next = continuation(of: value, readers, isComputed) {
        value = next
      }
      let name = node.identity.operatorType.description + " " + String(node.identity.index)
      maps.append((Name(name), value))
    }
    return maps
  }

  /// What the only reader of a value makes of it, if it changes its elements one by one.
  private func continuation(of value: Int, _ readers: [[Int]], _ isComputed: [Bool]) -> Int? {
    let node = nodes[readers[value][0]]
    let others = node.inputs.filter { $0 != value }
    guard Self.isElementwise(node.identity.operatorType),
      others.allSatisfy({ other in other.map { !isComputed[$0] } ?? true })
    else { return nil }
    return node.outputs.first ?? nil
  }

  private static func makesFeatureMap(_ type: Name) -> Bool {
    ["Conv", "MaxPool", "AveragePool", "LpPool"].contains(type)
  }

  private static func isElementwise(_ type: Name) -> Bool {
    [
      "Add", "Sub", "Mul", "Div", "BatchNormalization", "Clip", "Dropout", "Elu", "Gelu",
      "HardSigmoid", "HardSwish", "Identity", "LeakyRelu", "PRelu", "Relu", "Selu", "Sigmoid",
      "Softplus", "Tanh",
    ].contains(type)
  }
}
