import ONNX

/// The operators that can be planned.
enum OperatorRegistry {
  /// The newest version of ONNX's operators whose meaning this library knows.
  static let newestOpset: Int64 = 28

  /// An operator whose attributes have been read; what is left is to see its inputs.
  typealias LoadedOperator = @Sendable (NodeInputs, inout Program) throws(NodeIssue) -> [ValueID]

  /// How an operator is read, and the first opset whose meaning of it is known.
  private struct Entry: Sendable {
    let oldestOpset: Int64
    let load: @Sendable (inout AttributeReader) throws(NodeIssue) -> LoadedOperator

    /// Hides an operator's type: Embedded Swift has no existentials that could hold it.
    init<Loaded: Operator>(
      since oldestOpset: Int64 = 7,
      _ load: @escaping @Sendable (inout AttributeReader) throws(NodeIssue) -> Loaded
    ) {
      self.oldestOpset = oldestOpset
      self.load = { (reader) throws(NodeIssue) in
        let loaded = try load(&reader)
        return { (inputs, program) throws(NodeIssue) in try loaded.plan(inputs, in: &program) }
      }
    }
  }

  /// Reads a node's attributes.
  ///
  /// - Throws: `NodeIssue` if the operator, its opset or an attribute isn't supported.
  static func load(_ node: Node, opset: Int64) throws(NodeIssue) -> LoadedOperator {
    guard node.domain.isEmpty else {
      throw .unsupported(
        .operatorType, "operators of domain " + node.domain.description + " are not known")
    }
    guard let entry = entries[node.operatorType] else {
      throw .unsupported(.operatorType, node.operatorType.description + " is not known")
    }
    guard opset >= entry.oldestOpset, opset <= newestOpset else {
      throw .unsupported(
        .opset,
        String(opset) + "; supported are " + String(entry.oldestOpset) + " to "
          + String(newestOpset)
      )
    }
    var reader = AttributeReader(node, opset: opset)
    let loaded = try entry.load(&reader)
    try reader.finish()
    return loaded
  }

  private static let entries: [Name: Entry] = [
    "Add": Entry { (reader) throws(NodeIssue) in try Add(&reader) },
    "AveragePool": Entry { (reader) throws(NodeIssue) in try AveragePool(&reader) },
    "BatchNormalization": Entry { (reader) throws(NodeIssue) in
      try BatchNormalizationOperator(&reader)
    },
    "Constant": Entry { (reader) throws(NodeIssue) in try Constant(&reader) },
    "Conv": Entry { (reader) throws(NodeIssue) in try Conv(&reader) },
    "ConvInteger": Entry(since: 10) { (reader) throws(NodeIssue) in try ConvInteger(&reader) },
    "DequantizeLinear": Entry(since: 10) { (reader) throws(NodeIssue) in
      try DequantizeLinear(&reader)
    },
    "Dropout": Entry { (reader) throws(NodeIssue) in try Dropout(&reader) },
    "DynamicQuantizeLinear": Entry(since: 11) { (reader) throws(NodeIssue) in
      try DynamicQuantizeLinear(&reader)
    },
    "Flatten": Entry { (reader) throws(NodeIssue) in try Flatten(&reader) },
    "GRU": Entry { (reader) throws(NodeIssue) in try GRU(&reader) },
    "Gemm": Entry { (reader) throws(NodeIssue) in try Gemm(&reader) },
    "Identity": Entry { (reader) throws(NodeIssue) in try Identity(&reader) },
    "LSTM": Entry { (reader) throws(NodeIssue) in try LSTM(&reader) },
    "MatMul": Entry { (reader) throws(NodeIssue) in try MatMul(&reader) },
    "MatMulInteger": Entry(since: 10) { (reader) throws(NodeIssue) in try MatMulInteger(&reader) },
    "MaxPool": Entry { (reader) throws(NodeIssue) in try MaxPool(&reader) },
    "QLinearConv": Entry(since: 10) { (reader) throws(NodeIssue) in try QLinearConv(&reader) },
    "QLinearMatMul": Entry(since: 10) { (reader) throws(NodeIssue) in try QLinearMatMul(&reader) },
    "QuantizeLinear": Entry(since: 10) { (reader) throws(NodeIssue) in
      try QuantizeLinear(&reader)
    },
    "RNN": Entry { (reader) throws(NodeIssue) in try RNN(&reader) },
    "Relu": Entry { (reader) throws(NodeIssue) in try Relu(&reader) },
    "Reshape": Entry(since: 5) { (reader) throws(NodeIssue) in try Reshape(&reader) },
    "Softmax": Entry { (reader) throws(NodeIssue) in try SoftmaxOperator(&reader) },
    "Transpose": Entry { (reader) throws(NodeIssue) in try Transpose(&reader) },
  ]
}
