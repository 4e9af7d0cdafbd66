import MNISTInference
import MNISTTestSupport

extension RandomGraph: CustomStringConvertible {
  /// The graph to read: what goes in, the nodes, what comes out.
  var description: String {
    var lines = [
      "MNIST_GRAPH_SEED=\(seed): opset \(opset), IR \(irVersion)"
        + (traits.isOnGrid ? ", on a grid" : "") + (traits.hasSpecials ? ", with infinities" : "")
        + (traits.usesWinograd ? "" : ", without Winograd")
    ]
    for input in inputs { lines.append("  input \(input.value.listing)") }
    for initializer in initializers {
      let role = initializer.isInput ? "initializer and input" : "initializer"
      lines.append("  \(role) \(initializer.value.listing)")
    }
    for node in nodes {
      let inputs = node.inputs.map { $0.isEmpty ? "–" : $0 }.joined(separator: ", ")
      let attributes = node.attributes.map { " \($0.0)=\(Self.text($0.1))" }.joined()
      let outputs = node.outputs.map { $0?.listing ?? "–" }.joined(separator: ", ")
      lines.append("  \(node.operatorType)(\(inputs))\(attributes) → \(outputs)")
    }
    lines.append("  outputs " + outputs.map(\.name).joined(separator: ", "))
    return lines.joined(separator: "\n")
  }

  private static func text(_ value: ModelBuilder.Value) -> String {
    switch value {
    case .int(let value): "\(value)"
    case .ints(let values): "\(values)"
    case .float(let value): "\(value)"
    case .floats(let values): "\(values)"
    case .string(let value): value
    case .strings(let values): "\(values)"
    case .tensor: "…"
    }
  }
}

extension GraphValue {
  fileprivate var listing: String {
    let numbers = numbers ?? []
    let few = numbers.isEmpty || numbers.count > 8 ? "" : " \(numbers)"
    return "\(name) \(type) \(shape)\(few)"
  }
}
