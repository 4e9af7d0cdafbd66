import Foundation
import MNISTInference
import MNISTTestSupport
import Testing

/// Thousands of small random graphs: whatever planning does to them, they must still compute what
/// they say.
///
/// Each graph has a seed of its own, made of the run's (`MNIST_TEST_SEED`) and its number. A failure
/// prints it, and `MNIST_GRAPH_SEED` runs that graph alone.
@Suite struct RandomGraphTests {
  /// How many blocks of graphs are tried; more by `MNIST_RANDOM_GRAPH_BLOCKS`.
  static let blocks = 0..<(environment("MNIST_RANDOM_GRAPH_BLOCKS").flatMap { Int($0) } ?? 20)
  static let blockSize = 100

  static func environment(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

  static func seed(_ number: Int) -> UInt64 {
    var generator = SeededGenerator(seed: TestSeed.current &+ UInt64(number))
    return generator.next()
  }

  @Test(.enabled(if: environment("MNIST_GRAPH_SEED") == nil), arguments: blocks)
  func optimizedPlansEqualPlainOnes(block: Int) {
    for number in 0..<Self.blockSize {
      Self.expectEqualPlans(GraphGenerator.graph(seed: Self.seed(block * Self.blockSize + number)))
    }
  }

  @Test(.enabled(if: environment("MNIST_GRAPH_SEED") != nil, "MNIST_GRAPH_SEED isn't set"))
  func oneGraph() throws {
    let seed = try #require(Self.environment("MNIST_GRAPH_SEED").flatMap { UInt64($0) })
    let graph = GraphGenerator.graph(seed: seed)
    print(graph)
    Self.expectEqualPlans(graph)
  }

  /// Plans a graph with everything, with nothing, and without one optimization, and compares.
  static func expectEqualPlans(_ graph: RandomGraph) {
    do {
      let plain = try GraphRun(graph, FixtureTests.unoptimized)
      let without = Optimization.allCases[Int(graph.seed % UInt64(Optimization.allCases.count))]
      for (name, options) in [
        ("everything", PlanningOptions()), ("all but \(without)", without.without),
      ] {
        let run = try GraphRun(graph, options)
        if let text = TensorComparison.difference(run.outputs, plain.outputs, of: graph) {
          Issue.record("\(name): \(text)\n\(graph)")
          return
        }
        if !run.isRepeatable || !plain.isRepeatable {
          Issue.record("the second run gives other bits, with \(name) or without\n\(graph)")
          return
        }
      }
    } catch {
      Issue.record("\(error)\n\(graph)")
    }
  }
}
