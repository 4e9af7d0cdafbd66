import MNISTONNX

/// The operators that can be planned.
package enum OperatorRegistry {
  /// The newest version of ONNX's operators whose meaning this library knows.
  package static let newestOpset: Int64 = 28

  /// An operator whose attributes have been read; what is left is to see its inputs.
  typealias LoadedOperator = @Sendable (NodeInputs, inout Program) throws(NodeIssue) -> [ValueID]

  /// How an operator is read, and the first opset whose meaning of it is known.
  private struct Entry: Sendable {
    let name: String
    let oldestOpset: Int64
    let load: @Sendable (inout AttributeReader) throws(NodeIssue) -> LoadedOperator

    init(
      _ name: String,
      since oldestOpset: Int64,
      _ load: @escaping @Sendable (inout AttributeReader) throws(NodeIssue) -> LoadedOperator
    ) {
      self.name = name
      self.oldestOpset = oldestOpset
      self.load = load
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
    guard let entry = entry(of: node.operatorType) else {
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

  /// The operators and the first opset of each, by name: for the documentation.
  package static var table: [(name: Name, oldestOpset: Int64)] {
    entries.map { (name: Name($0.name), oldestOpset: $0.oldestOpset) }
  }

  private static func entry(of name: Name) -> Entry? {
    let place = entries.partitionIndex { $0.name.utf8.lexicographicallyPrecedes(name.utf8) }
    guard place < entries.count else { return nil }
    let entry = entries[place]
    return entry.name.utf8.elementsEqual(name.utf8) ? entry : nil
  }

  /// In the order of the names' bytes. The compiler lays the list out ready for use, so that a
  /// process which reads one model doesn't first spend its time on a table of all operators.
  private static let entries: [Entry] = [
    Entry("Abs", since: 1) { (reader) throws(NodeIssue) in try Abs(&reader).loaded },
    Entry("Add", since: 1) { (reader) throws(NodeIssue) in try Add(&reader).loaded },
    Entry("And", since: 1) { (reader) throws(NodeIssue) in try And(&reader).loaded },
    Entry("ArgMax", since: 1) { (reader) throws(NodeIssue) in
      try ArgumentOperator(&reader, isMaximum: true).loaded
    },
    Entry("ArgMin", since: 1) { (reader) throws(NodeIssue) in
      try ArgumentOperator(&reader, isMaximum: false).loaded
    },
    Entry("AveragePool", since: 1) { (reader) throws(NodeIssue) in
      try AveragePool(&reader).loaded
    },
    Entry("BatchNormalization", since: 1) { (reader) throws(NodeIssue) in
      try BatchNormalizationOperator(&reader).loaded
    },
    Entry("Cast", since: 6) { (reader) throws(NodeIssue) in try CastOperator(&reader).loaded },
    Entry("CastLike", since: 15) { (reader) throws(NodeIssue) in try CastLike(&reader).loaded },
    Entry("Ceil", since: 1) { (reader) throws(NodeIssue) in try Ceil(&reader).loaded },
    Entry("Celu", since: 12) { (reader) throws(NodeIssue) in try Celu(&reader).loaded },
    Entry("Clip", since: 1) { (reader) throws(NodeIssue) in try Clip(&reader).loaded },
    Entry("Concat", since: 4) { (reader) throws(NodeIssue) in try Concat(&reader).loaded },
    Entry("Constant", since: 1) { (reader) throws(NodeIssue) in try Constant(&reader).loaded },
    Entry("ConstantOfShape", since: 9) { (reader) throws(NodeIssue) in
      try ConstantOfShape(&reader).loaded
    },
    Entry("Conv", since: 1) { (reader) throws(NodeIssue) in try Conv(&reader).loaded },
    Entry("ConvInteger", since: 10) { (reader) throws(NodeIssue) in
      try ConvInteger(&reader).loaded
    },
    Entry("DepthToSpace", since: 1) { (reader) throws(NodeIssue) in
      try DepthToSpace(&reader).loaded
    },
    Entry("DequantizeLinear", since: 10) { (reader) throws(NodeIssue) in
      try DequantizeLinear(&reader).loaded
    },
    Entry("Div", since: 1) { (reader) throws(NodeIssue) in try Div(&reader).loaded },
    Entry("Dropout", since: 1) { (reader) throws(NodeIssue) in try Dropout(&reader).loaded },
    Entry("DynamicQuantizeLinear", since: 11) { (reader) throws(NodeIssue) in
      try DynamicQuantizeLinear(&reader).loaded
    },
    Entry("Elu", since: 1) { (reader) throws(NodeIssue) in try Elu(&reader).loaded },
    Entry("Equal", since: 1) { (reader) throws(NodeIssue) in try Equal(&reader).loaded },
    Entry("Erf", since: 9) { (reader) throws(NodeIssue) in try Erf(&reader).loaded },
    Entry("Exp", since: 1) { (reader) throws(NodeIssue) in try Exp(&reader).loaded },
    Entry("Expand", since: 8) { (reader) throws(NodeIssue) in try Expand(&reader).loaded },
    Entry("Flatten", since: 1) { (reader) throws(NodeIssue) in try Flatten(&reader).loaded },
    Entry("Floor", since: 1) { (reader) throws(NodeIssue) in try Floor(&reader).loaded },
    Entry("GRU", since: 7) { (reader) throws(NodeIssue) in try GRUOperator(&reader).loaded },
    Entry("Gather", since: 1) { (reader) throws(NodeIssue) in try GatherOperator(&reader).loaded },
    Entry("GatherElements", since: 11) { (reader) throws(NodeIssue) in
      try GatherElementsOperator(&reader).loaded
    },
    Entry("Gelu", since: 20) { (reader) throws(NodeIssue) in try Gelu(&reader).loaded },
    Entry("Gemm", since: 1) { (reader) throws(NodeIssue) in try Gemm(&reader).loaded },
    Entry("GlobalAveragePool", since: 1) { (reader) throws(NodeIssue) in
      try GlobalPool(&reader, .mean).loaded
    },
    Entry("GlobalLpPool", since: 2) { (reader) throws(NodeIssue) in
      try LpPool(&reader, isGlobal: true).loaded
    },
    Entry("GlobalMaxPool", since: 1) { (reader) throws(NodeIssue) in
      try GlobalPool(&reader, .max).loaded
    },
    Entry("Greater", since: 1) { (reader) throws(NodeIssue) in try Greater(&reader).loaded },
    Entry("GreaterOrEqual", since: 12) { (reader) throws(NodeIssue) in
      try GreaterOrEqual(&reader).loaded
    },
    Entry("GroupNormalization", since: 21) { (reader) throws(NodeIssue) in
      try GroupNormalization(&reader).loaded
    },
    Entry("HardSigmoid", since: 1) { (reader) throws(NodeIssue) in
      try HardSigmoid(&reader).loaded
    },
    Entry("HardSwish", since: 14) { (reader) throws(NodeIssue) in try HardSwish(&reader).loaded },
    Entry("Hardmax", since: 1) { (reader) throws(NodeIssue) in
      try HardmaxOperator(&reader).loaded
    },
    Entry("Identity", since: 1) { (reader) throws(NodeIssue) in try Identity(&reader).loaded },
    Entry("InstanceNormalization", since: 1) { (reader) throws(NodeIssue) in
      try InstanceNormalization(&reader).loaded
    },
    Entry("LRN", since: 1) { (reader) throws(NodeIssue) in try LRN(&reader).loaded },
    Entry("LSTM", since: 7) { (reader) throws(NodeIssue) in try LSTMOperator(&reader).loaded },
    Entry("LayerNormalization", since: 17) { (reader) throws(NodeIssue) in
      try LayerNormalizationOperator(&reader).loaded
    },
    Entry("LeakyRelu", since: 1) { (reader) throws(NodeIssue) in try LeakyRelu(&reader).loaded },
    Entry("Less", since: 1) { (reader) throws(NodeIssue) in try Less(&reader).loaded },
    Entry("LessOrEqual", since: 12) { (reader) throws(NodeIssue) in
      try LessOrEqual(&reader).loaded
    },
    Entry("Log", since: 1) { (reader) throws(NodeIssue) in try Log(&reader).loaded },
    Entry("LogSoftmax", since: 1) { (reader) throws(NodeIssue) in
      try LogSoftmaxOperator(&reader).loaded
    },
    Entry("LpPool", since: 2) { (reader) throws(NodeIssue) in
      try LpPool(&reader, isGlobal: false).loaded
    },
    Entry("MatMul", since: 1) { (reader) throws(NodeIssue) in try MatMul(&reader).loaded },
    Entry("MatMulInteger", since: 10) { (reader) throws(NodeIssue) in
      try MatMulInteger(&reader).loaded
    },
    Entry("Max", since: 1) { (reader) throws(NodeIssue) in try Max(&reader).loaded },
    Entry("MaxPool", since: 1) { (reader) throws(NodeIssue) in try MaxPool(&reader).loaded },
    Entry("Mean", since: 1) { (reader) throws(NodeIssue) in try Mean(&reader).loaded },
    Entry("MeanVarianceNormalization", since: 9) { (reader) throws(NodeIssue) in
      try MeanVarianceNormalization(&reader).loaded
    },
    Entry("Min", since: 1) { (reader) throws(NodeIssue) in try Min(&reader).loaded },
    Entry("Mish", since: 18) { (reader) throws(NodeIssue) in try Mish(&reader).loaded },
    Entry("Mod", since: 10) { (reader) throws(NodeIssue) in try Mod(&reader).loaded },
    Entry("Mul", since: 1) { (reader) throws(NodeIssue) in try Mul(&reader).loaded },
    Entry("Neg", since: 1) { (reader) throws(NodeIssue) in try Neg(&reader).loaded },
    Entry("Not", since: 1) { (reader) throws(NodeIssue) in try Not(&reader).loaded },
    Entry("Or", since: 1) { (reader) throws(NodeIssue) in try Or(&reader).loaded },
    Entry("PRelu", since: 6) { (reader) throws(NodeIssue) in try PRelu(&reader).loaded },
    Entry("Pad", since: 2) { (reader) throws(NodeIssue) in try Pad(&reader).loaded },
    Entry("Pow", since: 1) { (reader) throws(NodeIssue) in try Pow(&reader).loaded },
    Entry("QLinearConv", since: 10) { (reader) throws(NodeIssue) in
      try QLinearConv(&reader).loaded
    },
    Entry("QLinearMatMul", since: 10) { (reader) throws(NodeIssue) in
      try QLinearMatMul(&reader).loaded
    },
    Entry("QuantizeLinear", since: 10) { (reader) throws(NodeIssue) in
      try QuantizeLinear(&reader).loaded
    },
    Entry("RNN", since: 7) { (reader) throws(NodeIssue) in try RNNOperator(&reader).loaded },
    Entry("Range", since: 11) { (reader) throws(NodeIssue) in try RangeOperator(&reader).loaded },
    Entry("Reciprocal", since: 1) { (reader) throws(NodeIssue) in try Reciprocal(&reader).loaded },
    Entry("ReduceL1", since: 1) { (reader) throws(NodeIssue) in
      try ReduceOperator(&reader, .l1).loaded
    },
    Entry("ReduceL2", since: 1) { (reader) throws(NodeIssue) in
      try ReduceOperator(&reader, .l2).loaded
    },
    Entry("ReduceLogSum", since: 1) { (reader) throws(NodeIssue) in
      try ReduceOperator(&reader, .logSum).loaded
    },
    Entry("ReduceLogSumExp", since: 1) { (reader) throws(NodeIssue) in
      try ReduceOperator(&reader, .logSumExp).loaded
    },
    Entry("ReduceMax", since: 1) { (reader) throws(NodeIssue) in
      try ReduceOperator(&reader, .max).loaded
    },
    Entry("ReduceMean", since: 1) { (reader) throws(NodeIssue) in
      try ReduceOperator(&reader, .mean).loaded
    },
    Entry("ReduceMin", since: 1) { (reader) throws(NodeIssue) in
      try ReduceOperator(&reader, .min).loaded
    },
    Entry("ReduceProd", since: 1) { (reader) throws(NodeIssue) in
      try ReduceOperator(&reader, .product).loaded
    },
    Entry("ReduceSum", since: 1) { (reader) throws(NodeIssue) in
      try ReduceOperator(&reader, .sum).loaded
    },
    Entry("ReduceSumSquare", since: 1) { (reader) throws(NodeIssue) in
      try ReduceOperator(&reader, .sumSquare).loaded
    },
    Entry("Relu", since: 1) { (reader) throws(NodeIssue) in try Relu(&reader).loaded },
    Entry("Reshape", since: 1) { (reader) throws(NodeIssue) in try Reshape(&reader).loaded },
    Entry("Round", since: 11) { (reader) throws(NodeIssue) in try Round(&reader).loaded },
    Entry("Selu", since: 1) { (reader) throws(NodeIssue) in try Selu(&reader).loaded },
    Entry("Shape", since: 1) { (reader) throws(NodeIssue) in try ShapeOperator(&reader).loaded },
    Entry("Sigmoid", since: 1) { (reader) throws(NodeIssue) in try Sigmoid(&reader).loaded },
    Entry("Sign", since: 9) { (reader) throws(NodeIssue) in try Sign(&reader).loaded },
    Entry("Size", since: 1) { (reader) throws(NodeIssue) in try SizeOperator(&reader).loaded },
    Entry("Slice", since: 1) { (reader) throws(NodeIssue) in try SliceOperator(&reader).loaded },
    Entry("Softmax", since: 1) { (reader) throws(NodeIssue) in
      try SoftmaxOperator(&reader).loaded
    },
    Entry("Softplus", since: 1) { (reader) throws(NodeIssue) in try Softplus(&reader).loaded },
    Entry("Softsign", since: 1) { (reader) throws(NodeIssue) in try Softsign(&reader).loaded },
    Entry("SpaceToDepth", since: 1) { (reader) throws(NodeIssue) in
      try SpaceToDepth(&reader).loaded
    },
    Entry("Split", since: 2) { (reader) throws(NodeIssue) in try Split(&reader).loaded },
    Entry("Sqrt", since: 1) { (reader) throws(NodeIssue) in try Sqrt(&reader).loaded },
    Entry("Squeeze", since: 1) { (reader) throws(NodeIssue) in try Squeeze(&reader).loaded },
    Entry("Sub", since: 1) { (reader) throws(NodeIssue) in try Sub(&reader).loaded },
    Entry("Sum", since: 1) { (reader) throws(NodeIssue) in try Sum(&reader).loaded },
    Entry("Swish", since: 24) { (reader) throws(NodeIssue) in try Swish(&reader).loaded },
    Entry("Tanh", since: 1) { (reader) throws(NodeIssue) in try Tanh(&reader).loaded },
    Entry("ThresholdedRelu", since: 10) { (reader) throws(NodeIssue) in
      try ThresholdedRelu(&reader).loaded
    },
    Entry("Tile", since: 6) { (reader) throws(NodeIssue) in try Tile(&reader).loaded },
    Entry("TopK", since: 1) { (reader) throws(NodeIssue) in try TopKOperator(&reader).loaded },
    Entry("Transpose", since: 1) { (reader) throws(NodeIssue) in try Transpose(&reader).loaded },
    Entry("Unsqueeze", since: 1) { (reader) throws(NodeIssue) in try Unsqueeze(&reader).loaded },
    Entry("Where", since: 9) { (reader) throws(NodeIssue) in try WhereOperator(&reader).loaded },
    Entry("Xor", since: 1) { (reader) throws(NodeIssue) in try Xor(&reader).loaded },
  ]
}

extension Operator {
  /// Hides an operator's type: Embedded Swift has no existentials that could hold it.
  fileprivate var loaded: OperatorRegistry.LoadedOperator {
    { (inputs, program) throws(NodeIssue) in try plan(inputs, in: &program) }
  }
}
