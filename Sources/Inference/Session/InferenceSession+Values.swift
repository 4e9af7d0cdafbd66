import MNISTONNX

/// A node of a session's graph, and which values it reads and makes, by number.
package struct SessionNode {
  package let identity: NodeIdentity
  /// Nil for an input that is left out.
  package let inputs: [Int?]
  /// Nil for an output that nothing reads.
  package let outputs: [Int?]
}

extension InferenceSession {
  /// The nodes that the outputs depend on, in an order that can be run.
  package var nodes: [SessionNode] {
    graph.nodes.map {
      SessionNode(identity: $0.identity, inputs: $0.inputs, outputs: $0.outputs)
    }
  }

  /// The number of values: nodes' values have numbers below it.
  package var valueCount: Int { graph.valueCount }

  /// The same model with other values as outputs, for looking inside. It may run slower: values
  /// that are outputs can't be fused away.
  ///
  /// - Throws: `PlanningError` if keeping all of them at once takes more memory than the limits
  ///   allow.
  /// - Complexity: that of planning; the model isn't read again.
  #if hasAttribute(export)
    @export(interface)
  #endif
  package func exposing(
    _ outputs: [(name: Name, value: Int)]
  ) throws(PlanningError) -> InferenceSession {
    var exposed = graph
    exposed.outputs = outputs
    return try InferenceSession(exposed, options: options)
  }
}
