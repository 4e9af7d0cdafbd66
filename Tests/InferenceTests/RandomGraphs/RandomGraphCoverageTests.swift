import MNISTInference
import Testing

/// What the generator makes: everything that the library knows.
@Suite struct RandomGraphCoverageTests {
  /// Always the same graphs, so that nothing is missing by chance.
  private static let graphs = (0..<4000 as Range<UInt64>).map { GraphGenerator.graph(seed: $0) }

  /// There are no exceptions.
  @Test func allOperatorsAreGenerated() {
    var counts: [String: Int] = [:]
    for graph in Self.graphs {
      for node in graph.nodes { counts[node.operatorType, default: 0] += 1 }
    }
    for (name, _) in OperatorRegistry.table {
      #expect(counts[name.description, default: 0] > 0, "\(name)")
    }
  }
}
