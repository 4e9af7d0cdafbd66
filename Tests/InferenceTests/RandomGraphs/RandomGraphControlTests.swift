import MNISTInference
import MNISTTestSupport
import Testing

/// That comparing plans of random graphs can fail, and does so often enough.
@Suite struct RandomGraphControlTests {
  /// One weight of a model, changed by a quarter, is seen in nearly every model that needs it.
  @Test func anotherWeightIsNoticed() throws {
    var (tried, noticed) = (0, 0)
    for seed in 0..<400 as Range<UInt64> {
      let graph = GraphGenerator.graph(seed: seed)
      guard let other = Self.changed(graph) else { continue }
      let outputs = try GraphRun(graph, FixtureTests.unoptimized).outputs
      #expect(TensorComparison.difference(outputs, outputs, of: graph) == nil)
      let others = try GraphRun(other, PlanningOptions()).outputs
      tried += 1
      if TensorComparison.difference(others, outputs, of: graph) != nil { noticed += 1 }
    }
    #expect(tried > 100 && noticed * 10 > tried * 7, "\(noticed) of \(tried)")
  }

  /// The graph with another bias or the like: a constant that a sum or a product reads.
  private static func changed(_ graph: RandomGraph) -> RandomGraph? {
    var graph = graph
    let needed = graph.neededNodes
    for node in needed where ["Conv", "Gemm", "MatMul", "Add", "Mul"].contains(node.operatorType) {
      for (index, initializer) in graph.initializers.enumerated()
      where node.inputs.contains(initializer.value.name) {
        guard case .float32(var values) = initializer.elements, !values.isEmpty else { continue }
        let place = values.count / 2
        values[place] += 0.25
        graph.initializers[index] = .init(
          value: initializer.value, elements: .float32(values), isRaw: initializer.isRaw,
          isInput: initializer.isInput)
        return graph
      }
    }
    return nil
  }
}

extension RandomGraph {
  /// The nodes that an output needs.
  var neededNodes: [GraphNode] {
    var names = Set(outputs.map(\.name))
    var needed: [GraphNode] = []
    var rest = nodes
    // Nodes may be in any order.
    while let index = rest.firstIndex(where: { node in
      node.outputs.contains { $0.map { names.contains($0.name) } ?? false }
    }) {
      let node = rest.remove(at: index)
      names.formUnion(node.inputs)
      needed.append(node)
    }
    return needed
  }
}
