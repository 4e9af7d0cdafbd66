import MNISTONNX
import MNISTTestSupport
import Testing

@Suite struct ReadingLimitsTests {
  /// Each nested graph takes three messages: graph, node and attribute.
  @Test func nestingDepth() throws {
    for (count, fits) in [(22, true), (23, false), (5000, false)] {
      let bytes = nestedGraphs(count)
      let error = readingError { () throws(ReadingError) in try Model(bytes) }
      #expect(error?.kind == (fits ? nil : .nestingTooDeep(limit: 64)), "\(count) graphs")
    }
  }

  @Test func bytesOfTheModel() throws {
    let bytes = nestedGraphs(1)
    var limits = ReadingLimits()
    limits.fileBytes = bytes.count
    _ = try Model(bytes, limits: limits)
    limits.fileBytes -= 1
    let error = readingError { () throws(ReadingError) in try Model(bytes, limits: limits) }
    #expect(error?.kind == .fileTooLarge(byteCount: bytes.count, limit: bytes.count - 1))
  }

  @Test func groupsCountToo() throws {
    func bytes(_ groups: Int) -> [UInt8] {
      fileBytes { graph in
        for _ in 0..<groups { graph.tag(99, 3) }
        for _ in 0..<groups { graph.tag(99, 4) }
      }
    }
    #expect(try Model(bytes(63)).graph.nodes.isEmpty)
    #expect(throws: ReadingError.self) { try Model(bytes(64)) }
  }

  @Test func nodesOfAllGraphsTogether() throws {
    var limits = ReadingLimits()
    limits.nodes = 5
    let bytes = fileBytes { graph in
      graph.message(1) { node in
        node.message(5) { attribute in
          attribute.message(6) { branch in for _ in 0..<3 { branch.message(1) { _ in } } }
        }
      }
      for _ in 0..<2 { graph.message(1) { _ in } }
    }
    let error = readingError { () throws(ReadingError) in try Model(bytes, limits: limits) }
    #expect(error?.kind == .tooManyNodes(limit: 5))
    #expect(error?.path.description == "graph.node[2]")
    limits.nodes = 6
    #expect(try Model(bytes, limits: limits).graph.nodes.count == 3)
  }

  @Test func messagesAndNames() throws {
    var limits = ReadingLimits()
    limits.entries = 4
    func bytes(_ names: Int) -> [UInt8] {
      fileBytes { graph in
        graph.message(1) { node in for _ in 0..<names { node.string(1, "") } }
      }
    }
    #expect(try Model(bytes(2), limits: limits).graph.nodes.count == 1)
    let error = readingError { () throws(ReadingError) in try Model(bytes(3), limits: limits) }
    #expect(error?.kind == .tooManyEntries(limit: 4))
    #expect(error?.path.description == "graph.node[0].input")
  }

  @Test func tensorElements() throws {
    var limits = ReadingLimits()
    limits.tensorElements = 4
    let four = tensorBytes([2, 2], .uint8) { $0.bytes(9, [1, 2, 3, 4]) }
    #expect(try StoredTensor(four, limits: limits).elementCount == 4)
    let five = tensorBytes([5], .uint8) { $0.bytes(9, [1, 2, 3, 4, 5]) }
    #expect(throws: ReadingError(.tooManyElements(limit: 4), offset: 0)) {
      try StoredTensor(five, limits: limits)
    }
  }

  /// A model of nested graphs.
  private func nestedGraphs(_ count: Int) -> [UInt8] {
    var graph: [UInt8] = []
    for _ in 1..<count {
      let inner = graph
      graph = ProtobufWriter.message { $0.message(1) { $0.message(5) { $0.bytes(6, inner) } } }
    }
    return ProtobufWriter.message { $0.bytes(7, graph) }
  }
}
