import Foundation
import MNISTInference
import MNISTONNX
import MNISTTestSupport
import Testing

/// Holds the documentation's table of operators against the registry and the fixtures.
@Suite struct SupportedOperatorsTests {
  static let page = Folders.package.appendingPathComponent(
    "Sources/Inference/Inference.docc/SupportedOperators.md")

  /// `MNIST_UPDATE_DOCUMENTATION=1 swift test --filter SupportedOperators` writes the page anew.
  @Test func tableIsTheCodes() throws {
    let text = try Self.text()
    if ProcessInfo.processInfo.environment["MNIST_UPDATE_DOCUMENTATION"] != nil {
      try text.write(to: Self.page, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: Self.page, encoding: .utf8)
    #expect(written == text, "run this test with MNIST_UPDATE_DOCUMENTATION=1")
  }

  /// ONNX Runtime 1.32 doesn't run these, so that there is nothing to compare with.
  static let withoutReference: [Name] = ["Swish"]

  /// Each table is searched by halving, and no operator is in two.
  @Test func operatorsAreInOrder() {
    for table in OperatorRegistry.tables {
      for (line, next) in zip(table, table.dropFirst()) { #expect(line.name < next.name) }
    }
    let names = OperatorRegistry.table.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func everyOperatorHasFixtures() throws {
    for (name, _) in OperatorRegistry.table where !Self.withoutReference.contains(name) {
      #expect(try !Self.provedTypes(name).isEmpty, "\(name) has no fixture")
    }
  }

  private static func text() throws -> String {
    var lines = [
      "# Supported operators",
      "",
      "What a model may be made of.",
      "",
      "## Overview",
      "",
      "A test generates this table from the registry of operators and from the fixtures, which are",
      "compared with ONNX Runtime's results: a type is listed if a fixture's first input has it.",
      "Attributes that aren't supported are refused by name when a model is loaded.",
      "",
      "| operator | opsets | types of the first input |",
      "|---|---|---|",
    ]
    for (name, oldest) in OperatorRegistry.table {
      let types =
        withoutReference.contains(name)
        ? "no fixture: ONNX Runtime 1.32 doesn't run it"
        : try provedTypes(name).joined(separator: ", ")
      lines.append("| \(name) | \(oldest)–\(OperatorRegistry.newestOpset) | \(types) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The element types of the first input in an operator's fixtures; of the output if there is no
  /// input.
  private static func provedTypes(_ name: Name) throws -> [String] {
    let folder = Folders.fixtures.appendingPathComponent("operators/\(name)")
    var types: Set<ElementType> = []
    for option in Folders.contents(folder) {
      let bytes = try Folders.bytes(option.appendingPathComponent("model.onnx"))
      let graph = try Model(bytes).graph
      let node = graph.nodes.first { $0.operatorType == name }
      let value = node?.inputs.first { !$0.isEmpty } ?? node?.outputs.first ?? ""
      if let type = elementType(of: value, in: graph) { types.insert(type) }
    }
    return ElementType.inOrder.filter { types.contains($0) }.map { "\($0)" }
  }

  private static func elementType(of value: Name, in graph: Graph) -> ElementType? {
    if let initializer = graph.initializers.first(where: { $0.name == value }) {
      return ElementType(initializer.dataType)
    }
    for info in graph.inputs + graph.outputs where info.name == value {
      if case .tensor(let dataType, _) = info.type { return ElementType(dataType) }
    }
    return nil
  }
}

extension ElementType {
  fileprivate static let inOrder: [ElementType] = [
    .float32, .float64, .uint8, .int8, .int32, .int64, .bool,
  ]
}
