import Foundation
import MNISTInference
import MNISTONNX
import MNISTTestSupport
import Testing

/// Writes random graphs for another implementation to run: `Tools/Reference` does it with ONNX
/// Runtime.
@Suite struct RandomGraphExportTests {
  static let folder = RandomGraphTests.environment("MNIST_RANDOM_GRAPHS_OUTPUT")

  /// `<folder>/<number>/model.onnx` and its inputs, in the model's order, as
  /// `test_data_set_0/input_<k>.pb`; `MNIST_RANDOM_GRAPHS_COUNT` says how many, 1000 by default.
  @Test(.enabled(if: folder != nil, "MNIST_RANDOM_GRAPHS_OUTPUT isn't set"))
  func writesCases() throws {
    let folder = URL(fileURLWithPath: try #require(Self.folder))
    let count =
      RandomGraphTests.environment("MNIST_RANDOM_GRAPHS_COUNT").flatMap { Int($0) } ?? 1000
    var number = -1
    var candidate = 0
    while number + 1 < count {
      let graph = GraphGenerator.graph(seed: RandomGraphTests.seed(candidate), isPortable: true)
      candidate += 1
      guard try Self.isLargerThanItsErrors(graph) else { continue }
      number += 1
      let directory = folder.appendingPathComponent("\(number)")
      let data = directory.appendingPathComponent("test_data_set_0")
      try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
      try Data(graph.model).write(to: directory.appendingPathComponent("model.onnx"))
      for (index, input) in graph.inputs.enumerated() {
        let message = input.tensor.elements.message(
          named: input.value.name, shape: input.tensor.shape)
        try Data(message.bytes).write(to: data.appendingPathComponent("input_\(index).pb"))
      }
    }
  }

  /// Whether outputs are more than what rounding leaves of differences that should be 0.
  private static func isLargerThanItsErrors(_ graph: RandomGraph) throws -> Bool {
    let outputs = try GraphRun(graph, PlanningOptions()).outputs
    return graph.outputs.allSatisfy { output in
      let numbers = outputs[Name(output.name)]?.elements.numbers ?? []
      let largest = numbers.map { abs($0) }.max() ?? 0
      return output.bounds.error == 0 || numbers.isEmpty || largest > 100 * output.bounds.error
    }
  }
}
