import MNISTInference
import Testing

/// What the generator makes: everything that the library knows.
@Suite struct RandomGraphCoverageTests {
  /// Always the same graphs, so that nothing is missing by chance.
  private static let graphs = (0..<3000 as Range<UInt64>).map { GraphGenerator.graph(seed: $0) }

  @Test func allOperatorsAreGenerated() {
    var counts: [String: Int] = [:]
    for graph in Self.graphs {
      for node in graph.nodes { counts[node.operatorType, default: 0] += 1 }
    }
    for (name, _) in OperatorRegistry.table {
      #expect(counts[name.description, default: 0] >= 10, "\(name)")
    }
    for (n, c) in counts.sorted(by: { $0.value < $1.value }) { print(n, c) }
    print(Self.graphs.map(\.nodes.count).reduce(0, +))
  }
}
