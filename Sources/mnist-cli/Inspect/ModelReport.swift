import MNISTInference
import MNISTONNX
import MNISTTerminal

/// The text of `mnist inspect`.
struct ModelReport {
  private var sections: [[String]] = []
  private let model: Model

  var text: String {
    sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  init(_ model: Model, path: String) {
    self.model = model
    var header = [path]
    let producer = [model.producerName, model.producerVersion]
      .filter { !$0.isEmpty }.map { $0.description }.joined(separator: " ")
    header.append(
      "  ONNX IR version \(model.irVersion)"
        + (producer.isEmpty ? "" : ", written by \(producer)")
        + (model.graph.name.isEmpty ? "" : ", graph '\(model.graph.name)'"))
    for opset in model.opsetImports {
      header.append("  opset \(opset.domain.isEmpty ? "ai.onnx" : opset.domain) \(opset.version)")
    }
    sections.append(header)
  }

  /// Adds what a model that can be run consists of.
  mutating func describe(_ session: InferenceSession) {
    var interface = ["inputs"]
    for input in session.inputs {
      interface.append("  \(input.name): \(input.elementType) \(input.shapeDescription)")
    }
    interface.append("outputs")
    for (index, name) in session.outputs.enumerated() {
      let output = session.summary?.outputs[index]
      let description = output.map { ": \($0.elementType) \(shapeText($0.shape))" } ?? ""
      interface.append("  \(name)\(description)")
    }
    sections.append(interface)
    sections.append(nodes(session.summary?.nodes ?? []))
    if let summary = session.summary {
      sections.append(instructions(summary))
    }
  }

  /// Adds why the model can't be run.
  mutating func describe(_ error: PlanningError) {
    sections.append(nodes([]))
    var lines = ["can't be run:"]
    lines += error.description.split(separator: "\n").map { "  \($0)" }
    sections.append(lines)
  }

  private func nodes(_ summaries: [NodeSummary]) -> [String] {
    let byIndex = Dictionary(
      summaries.map { ($0.node.index, $0) }, uniquingKeysWith: { first, _ in first })
    var table = Table([
      ("node", .right), ("operator", .left), ("name", .left), ("output", .left),
      ("parameters", .right), ("multiply-accumulates", .right),
    ])
    for (index, node) in model.graph.nodes.enumerated() {
      let summary = byIndex[index]
      table.add([
        "\(index)",
        node.domain.isEmpty ? "\(node.operatorType)" : "\(node.domain).\(node.operatorType)",
        "\(node.name)",
        summary.map { listText($0.outputShapes, separator: " ") { shapeText($0) } } ?? "",
        summary.map { $0.parameters == 0 ? "" : "\($0.parameters)" } ?? "",
        summary.map { $0.multiplyAccumulates == 0 ? "" : "\($0.multiplyAccumulates)" } ?? "",
      ])
    }
    let parameters = summaries.reduce(0) { $0 + $1.parameters }
    let multiplyAccumulates = summaries.reduce(0) { $0 + $1.multiplyAccumulates }
    var lines = ["\(model.graph.nodes.count) nodes"] + table.lines.map { "  \($0)" }
    if !summaries.isEmpty {
      lines.append("  \(parameters) parameters, \(multiplyAccumulates) multiply-accumulates")
    }
    return lines
  }

  private func instructions(_ summary: PlanSummary) -> [String] {
    var table = Table([
      ("", .right), ("instruction", .left), ("output", .left), ("of node", .left),
    ])
    for (index, row) in summary.instructions.enumerated() {
      table.add([
        "\(index)",
        row.operation,
        shapeText(row.outputShape),
        row.node.name.isEmpty ? "\(row.node.index)" : "\(row.node.index) \(row.node.name)",
      ])
    }
    let block = summary.blockLength.map { ", for \($0) pictures of the batch at a time" } ?? ""
    return ["planned as \(summary.instructions.count) instructions\(block)"]
      + table.lines.map { "  \($0)" }
      + [
        "  \(summary.arenaByteCount) bytes of activations, "
          + "\(summary.constantByteCount) bytes of constants",
        "  \(summary.multiplyAccumulates) multiply-accumulates, \(summary.work) steps at most",
      ]
  }
}
