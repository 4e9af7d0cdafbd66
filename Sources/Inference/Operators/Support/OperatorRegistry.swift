import ONNX

/// The operators that can be planned.
package enum OperatorRegistry {
  /// The newest version of ONNX's operators whose meaning this library knows.
  package static let newestOpset: Int64 = 28

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

  /// The operators and the first opset of each, by name: for the documentation.
  package static var table: [(name: Name, oldestOpset: Int64)] {
    entries.map { (name: $0.key, oldestOpset: $0.value.oldestOpset) }
      .sorted { $0.name < $1.name }
  }

  private static let entries: [Name: Entry] = [
    "Abs": Entry(since: 1) { (reader) throws(NodeIssue) in try Abs(&reader) },
    "Add": Entry(since: 1) { (reader) throws(NodeIssue) in try Add(&reader) },
    "And": Entry(since: 1) { (reader) throws(NodeIssue) in try And(&reader) },
    "ArgMax": Entry(since: 1) { (reader) throws(NodeIssue) in
      try ArgumentOperator(&reader, isMaximum: true)
    },
    "ArgMin": Entry(since: 1) { (reader) throws(NodeIssue) in
      try ArgumentOperator(&reader, isMaximum: false)
    },
    "AveragePool": Entry(since: 1) { (reader) throws(NodeIssue) in try AveragePool(&reader) },
    "BatchNormalization": Entry(since: 1) { (reader) throws(NodeIssue) in
      try BatchNormalizationOperator(&reader)
    },
    "Cast": Entry(since: 6) { (reader) throws(NodeIssue) in try Cast(&reader) },
    "CastLike": Entry(since: 15) { (reader) throws(NodeIssue) in try CastLike(&reader) },
    "Ceil": Entry(since: 1) { (reader) throws(NodeIssue) in try Ceil(&reader) },
    "Celu": Entry(since: 12) { (reader) throws(NodeIssue) in try Celu(&reader) },
    "Clip": Entry(since: 1) { (reader) throws(NodeIssue) in try Clip(&reader) },
    "Concat": Entry(since: 4) { (reader) throws(NodeIssue) in try Concat(&reader) },
    "Constant": Entry(since: 1) { (reader) throws(NodeIssue) in try Constant(&reader) },
    "ConstantOfShape": Entry(since: 9) { (reader) throws(NodeIssue) in
      try ConstantOfShape(&reader)
    },
    "Conv": Entry(since: 1) { (reader) throws(NodeIssue) in try Conv(&reader) },
    "ConvInteger": Entry(since: 10) { (reader) throws(NodeIssue) in try ConvInteger(&reader) },
    "DepthToSpace": Entry(since: 1) { (reader) throws(NodeIssue) in try DepthToSpace(&reader) },
    "DequantizeLinear": Entry(since: 10) { (reader) throws(NodeIssue) in
      try DequantizeLinear(&reader)
    },
    "Div": Entry(since: 1) { (reader) throws(NodeIssue) in try Div(&reader) },
    "Dropout": Entry(since: 1) { (reader) throws(NodeIssue) in try Dropout(&reader) },
    "DynamicQuantizeLinear": Entry(since: 11) { (reader) throws(NodeIssue) in
      try DynamicQuantizeLinear(&reader)
    },
    "Elu": Entry(since: 1) { (reader) throws(NodeIssue) in try Elu(&reader) },
    "Equal": Entry(since: 1) { (reader) throws(NodeIssue) in try Equal(&reader) },
    "Erf": Entry(since: 9) { (reader) throws(NodeIssue) in try Erf(&reader) },
    "Exp": Entry(since: 1) { (reader) throws(NodeIssue) in try Exp(&reader) },
    "Expand": Entry(since: 8) { (reader) throws(NodeIssue) in try Expand(&reader) },
    "Flatten": Entry(since: 1) { (reader) throws(NodeIssue) in try Flatten(&reader) },
    "Floor": Entry(since: 1) { (reader) throws(NodeIssue) in try Floor(&reader) },
    "Gather": Entry(since: 1) { (reader) throws(NodeIssue) in try Gather(&reader) },
    "GatherElements": Entry(since: 11) { (reader) throws(NodeIssue) in
      try GatherElements(&reader)
    },
    "Gelu": Entry(since: 20) { (reader) throws(NodeIssue) in try Gelu(&reader) },
    "Gemm": Entry(since: 1) { (reader) throws(NodeIssue) in try Gemm(&reader) },
    "GlobalAveragePool": Entry(since: 1) { (reader) throws(NodeIssue) in
      try GlobalPool(&reader, .mean)
    },
    "GlobalLpPool": Entry(since: 2) { (reader) throws(NodeIssue) in
      try LpPool(&reader, isGlobal: true)
    },
    "GlobalMaxPool": Entry(since: 1) { (reader) throws(NodeIssue) in
      try GlobalPool(&reader, .maximum)
    },
    "Greater": Entry(since: 1) { (reader) throws(NodeIssue) in try Greater(&reader) },
    "GreaterOrEqual": Entry(since: 12) { (reader) throws(NodeIssue) in
      try GreaterOrEqual(&reader)
    },
    "GroupNormalization": Entry(since: 21) { (reader) throws(NodeIssue) in
      try GroupNormalization(&reader)
    },
    "GRU": Entry { (reader) throws(NodeIssue) in try GRU(&reader) },
    "Hardmax": Entry(since: 1) { (reader) throws(NodeIssue) in try HardmaxOperator(&reader) },
    "HardSigmoid": Entry(since: 1) { (reader) throws(NodeIssue) in try HardSigmoid(&reader) },
    "HardSwish": Entry(since: 14) { (reader) throws(NodeIssue) in try HardSwish(&reader) },
    "Identity": Entry(since: 1) { (reader) throws(NodeIssue) in try Identity(&reader) },
    "InstanceNormalization": Entry(since: 1) { (reader) throws(NodeIssue) in
      try InstanceNormalization(&reader)
    },
    "LayerNormalization": Entry(since: 17) { (reader) throws(NodeIssue) in
      try LayerNormalization(&reader)
    },
    "LeakyRelu": Entry(since: 1) { (reader) throws(NodeIssue) in try LeakyRelu(&reader) },
    "Less": Entry(since: 1) { (reader) throws(NodeIssue) in try Less(&reader) },
    "LessOrEqual": Entry(since: 12) { (reader) throws(NodeIssue) in try LessOrEqual(&reader) },
    "Log": Entry(since: 1) { (reader) throws(NodeIssue) in try Log(&reader) },
    "LogSoftmax": Entry(since: 1) { (reader) throws(NodeIssue) in try LogSoftmaxOperator(&reader) },
    "LpPool": Entry(since: 2) { (reader) throws(NodeIssue) in
      try LpPool(&reader, isGlobal: false)
    },
    "LRN": Entry(since: 1) { (reader) throws(NodeIssue) in try LRN(&reader) },
    "LSTM": Entry { (reader) throws(NodeIssue) in try LSTM(&reader) },
    "MatMul": Entry(since: 1) { (reader) throws(NodeIssue) in try MatMul(&reader) },
    "MatMulInteger": Entry(since: 10) { (reader) throws(NodeIssue) in try MatMulInteger(&reader) },
    "Max": Entry(since: 1) { (reader) throws(NodeIssue) in try Max(&reader) },
    "MaxPool": Entry(since: 1) { (reader) throws(NodeIssue) in try MaxPool(&reader) },
    "Mean": Entry(since: 1) { (reader) throws(NodeIssue) in try Mean(&reader) },
    "MeanVarianceNormalization": Entry(since: 9) { (reader) throws(NodeIssue) in
      try MeanVarianceNormalization(&reader)
    },
    "Min": Entry(since: 1) { (reader) throws(NodeIssue) in try Min(&reader) },
    "Mish": Entry(since: 18) { (reader) throws(NodeIssue) in try Mish(&reader) },
    "Mod": Entry(since: 10) { (reader) throws(NodeIssue) in try Mod(&reader) },
    "Mul": Entry(since: 1) { (reader) throws(NodeIssue) in try Mul(&reader) },
    "Neg": Entry(since: 1) { (reader) throws(NodeIssue) in try Neg(&reader) },
    "Not": Entry(since: 1) { (reader) throws(NodeIssue) in try Not(&reader) },
    "Or": Entry(since: 1) { (reader) throws(NodeIssue) in try Or(&reader) },
    "Pad": Entry(since: 2) { (reader) throws(NodeIssue) in try Pad(&reader) },
    "Pow": Entry(since: 1) { (reader) throws(NodeIssue) in try Pow(&reader) },
    "PRelu": Entry(since: 6) { (reader) throws(NodeIssue) in try PRelu(&reader) },
    "QLinearConv": Entry(since: 10) { (reader) throws(NodeIssue) in try QLinearConv(&reader) },
    "QLinearMatMul": Entry(since: 10) { (reader) throws(NodeIssue) in try QLinearMatMul(&reader) },
    "QuantizeLinear": Entry(since: 10) { (reader) throws(NodeIssue) in
      try QuantizeLinear(&reader)
    },
    "Range": Entry(since: 11) { (reader) throws(NodeIssue) in try RangeOperator(&reader) },
    "Reciprocal": Entry(since: 1) { (reader) throws(NodeIssue) in try Reciprocal(&reader) },
    "ReduceL1": Entry(since: 1) { (reader) throws(NodeIssue) in try ReduceOperator(&reader, .l1) },
    "ReduceL2": Entry(since: 1) { (reader) throws(NodeIssue) in try ReduceOperator(&reader, .l2) },
    "ReduceLogSum": Entry(since: 1) { (reader) throws(NodeIssue) in
      try ReduceOperator(&reader, .logSum)
    },
    "ReduceLogSumExp": Entry(since: 1) { (reader) throws(NodeIssue) in
      try ReduceOperator(&reader, .logSumExp)
    },
    "ReduceMax": Entry(since: 1) { (reader) throws(NodeIssue) in
      try ReduceOperator(&reader, .maximum)
    },
    "ReduceMean": Entry(since: 1) { (reader) throws(NodeIssue) in
      try ReduceOperator(&reader, .mean)
    },
    "ReduceMin": Entry(since: 1) { (reader) throws(NodeIssue) in
      try ReduceOperator(&reader, .minimum)
    },
    "ReduceProd": Entry(since: 1) { (reader) throws(NodeIssue) in
      try ReduceOperator(&reader, .product)
    },
    "ReduceSum": Entry(since: 1) { (reader) throws(NodeIssue) in
      try ReduceOperator(&reader, .sum)
    },
    "ReduceSumSquare": Entry(since: 1) { (reader) throws(NodeIssue) in
      try ReduceOperator(&reader, .sumSquare)
    },
    "Relu": Entry(since: 1) { (reader) throws(NodeIssue) in try Relu(&reader) },
    "Reshape": Entry(since: 1) { (reader) throws(NodeIssue) in try Reshape(&reader) },
    "RNN": Entry { (reader) throws(NodeIssue) in try RNN(&reader) },
    "Round": Entry(since: 11) { (reader) throws(NodeIssue) in try Round(&reader) },
    "Selu": Entry(since: 1) { (reader) throws(NodeIssue) in try Selu(&reader) },
    "Shape": Entry(since: 1) { (reader) throws(NodeIssue) in try ShapeOperator(&reader) },
    "Sigmoid": Entry(since: 1) { (reader) throws(NodeIssue) in try Sigmoid(&reader) },
    "Sign": Entry(since: 9) { (reader) throws(NodeIssue) in try Sign(&reader) },
    "Size": Entry(since: 1) { (reader) throws(NodeIssue) in try SizeOperator(&reader) },
    "Slice": Entry(since: 1) { (reader) throws(NodeIssue) in try SliceOperator(&reader) },
    "Softmax": Entry(since: 1) { (reader) throws(NodeIssue) in try SoftmaxOperator(&reader) },
    "Softplus": Entry(since: 1) { (reader) throws(NodeIssue) in try Softplus(&reader) },
    "Softsign": Entry(since: 1) { (reader) throws(NodeIssue) in try Softsign(&reader) },
    "SpaceToDepth": Entry(since: 1) { (reader) throws(NodeIssue) in try SpaceToDepth(&reader) },
    "Split": Entry(since: 2) { (reader) throws(NodeIssue) in try Split(&reader) },
    "Sqrt": Entry(since: 1) { (reader) throws(NodeIssue) in try Sqrt(&reader) },
    "Squeeze": Entry(since: 1) { (reader) throws(NodeIssue) in try Squeeze(&reader) },
    "Sub": Entry(since: 1) { (reader) throws(NodeIssue) in try Sub(&reader) },
    "Sum": Entry(since: 1) { (reader) throws(NodeIssue) in try Sum(&reader) },
    "Swish": Entry(since: 24) { (reader) throws(NodeIssue) in try Swish(&reader) },
    "Tanh": Entry(since: 1) { (reader) throws(NodeIssue) in try Tanh(&reader) },
    "ThresholdedRelu": Entry(since: 10) { (reader) throws(NodeIssue) in
      try ThresholdedRelu(&reader)
    },
    "Tile": Entry(since: 6) { (reader) throws(NodeIssue) in try Tile(&reader) },
    "TopK": Entry(since: 1) { (reader) throws(NodeIssue) in try TopK(&reader) },
    "Transpose": Entry(since: 1) { (reader) throws(NodeIssue) in try Transpose(&reader) },
    "Unsqueeze": Entry(since: 1) { (reader) throws(NodeIssue) in try Unsqueeze(&reader) },
    "Where": Entry(since: 9) { (reader) throws(NodeIssue) in try Where(&reader) },
    "Xor": Entry(since: 1) { (reader) throws(NodeIssue) in try Xor(&reader) },
  ]
}
