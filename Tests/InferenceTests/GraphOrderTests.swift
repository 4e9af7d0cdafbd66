import MNISTInference
import MNISTONNX
import MNISTTestSupport
import Testing

@Suite struct GraphOrderTests {
  /// A chain of Relu nodes, listed in the given order.
  private func chain(_ order: some Sequence<Int>, length: Int) -> [UInt8] {
    var builder = ModelBuilder()
    builder.input("v0", [.fixed(1)])
    for node in order {
      builder.node("Relu", ["v\(node)"], ["v\(node + 1)"], name: "node \(node)")
    }
    builder.output("v\(length)")
    return builder.bytes
  }

  private func plannedNames(_ bytes: [UInt8]) throws -> [String] {
    let summary = try #require(try InferenceSession(onnx: bytes).summary)
    return summary.instructions.map { $0.node.name.description }
  }

  @Test func keepsAnOrderThatCanBeRun() throws {
    #expect(try plannedNames(chain(0..<5, length: 5)) == (0..<5).map { "node \($0)" })
  }

  @Test func putsNodesBehindWhatTheyRead() throws {
    let expected = (0..<5).map { "node \($0)" }
    #expect(try plannedNames(chain((0..<5).reversed(), length: 5)) == expected)
    #expect(try plannedNames(chain([3, 0, 4, 2, 1], length: 5)) == expected)
  }

  @Test func longChainsNeedNoDeepStack() throws {
    let length = 20_000
    let names = try plannedNames(chain((0..<length).reversed(), length: length))
    #expect(names.count == length)
    #expect(names.first == "node 0")
  }

  @Test func leavesOutWhatNoOutputNeeds() throws {
    var builder = ModelBuilder()
    builder.input("x", [.fixed(2)])
    builder.node("Relu", ["x"], ["y"], name: "needed")
    builder.node("Mystery", ["x"], ["unread"], name: "not needed")
    builder.output("y")
    #expect(try plannedNames(builder.bytes) == ["needed"])
  }
}
