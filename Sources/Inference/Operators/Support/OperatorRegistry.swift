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
    "AveragePool": Entry(since: 1) { (reader) throws(NodeIssue) in try AveragePool(&reader) },
    "BatchNormalization": Entry(since: 1) { (reader) throws(NodeIssue) in
      try BatchNormalizationOperator(&reader)
    },
    "Constant": Entry(since: 1) { (reader) throws(NodeIssue) in try Constant(&reader) },
    "Conv": Entry(since: 1) { (reader) throws(NodeIssue) in try Conv(&reader) },
    "Dropout": Entry(since: 1) { (reader) throws(NodeIssue) in try Dropout(&reader) },
    "Flatten": Entry(since: 1) { (reader) throws(NodeIssue) in try Flatten(&reader) },
    "Gemm": Entry(since: 1) { (reader) throws(NodeIssue) in try Gemm(&reader) },
    "Identity": Entry(since: 1) { (reader) throws(NodeIssue) in try Identity(&reader) },
    "MatMul": Entry(since: 1) { (reader) throws(NodeIssue) in try MatMul(&reader) },
    "MaxPool": Entry(since: 1) { (reader) throws(NodeIssue) in try MaxPool(&reader) },
    "Relu": Entry { (reader) throws(NodeIssue) in try Relu(&reader) },
    "Reshape": Entry(since: 1) { (reader) throws(NodeIssue) in try Reshape(&reader) },
    "Softmax": Entry { (reader) throws(NodeIssue) in try SoftmaxOperator(&reader) },
    "Transpose": Entry(since: 1) { (reader) throws(NodeIssue) in try Transpose(&reader) },
    "ArgMax": Entry(since: 1) { (reader) throws(NodeIssue) in
      try ArgumentOperator(&reader, isMaximum: true)
    },
    "ArgMin": Entry(since: 1) { (reader) throws(NodeIssue) in
      try ArgumentOperator(&reader, isMaximum: false)
    },
    "Concat": Entry(since: 4) { (reader) throws(NodeIssue) in try Concat(&reader) },
    "ConstantOfShape": Entry(since: 9) { (reader) throws(NodeIssue) in
      try ConstantOfShape(&reader)
    },
    "DepthToSpace": Entry(since: 1) { (reader) throws(NodeIssue) in try DepthToSpace(&reader) },
    "Expand": Entry(since: 8) { (reader) throws(NodeIssue) in try Expand(&reader) },
    "Gather": Entry(since: 1) { (reader) throws(NodeIssue) in try Gather(&reader) },
    "GatherElements": Entry(since: 11) { (reader) throws(NodeIssue) in
      try GatherElements(&reader)
    },
    "GlobalAveragePool": Entry(since: 1) { (reader) throws(NodeIssue) in
      try GlobalPool(&reader, .mean)
    },
    "GlobalLpPool": Entry(since: 2) { (reader) throws(NodeIssue) in
      try LpPool(&reader, isGlobal: true)
    },
    "GlobalMaxPool": Entry(since: 1) { (reader) throws(NodeIssue) in
      try GlobalPool(&reader, .maximum)
    },
    "GroupNormalization": Entry(since: 21) { (reader) throws(NodeIssue) in
      try GroupNormalization(&reader)
    },
    "InstanceNormalization": Entry(since: 1) { (reader) throws(NodeIssue) in
      try InstanceNormalization(&reader)
    },
    "LRN": Entry(since: 1) { (reader) throws(NodeIssue) in try LRN(&reader) },
    "LayerNormalization": Entry(since: 17) { (reader) throws(NodeIssue) in
      try LayerNormalization(&reader)
    },
    "LpPool": Entry(since: 2) { (reader) throws(NodeIssue) in
      try LpPool(&reader, isGlobal: false)
    },
    "MeanVarianceNormalization": Entry(since: 9) { (reader) throws(NodeIssue) in
      try MeanVarianceNormalization(&reader)
    },
    "Pad": Entry(since: 2) { (reader) throws(NodeIssue) in try Pad(&reader) },
    "Range": Entry(since: 11) { (reader) throws(NodeIssue) in try RangeOperator(&reader) },
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
    "Shape": Entry(since: 1) { (reader) throws(NodeIssue) in try ShapeOperator(&reader) },
    "Size": Entry(since: 1) { (reader) throws(NodeIssue) in try SizeOperator(&reader) },
    "Slice": Entry(since: 1) { (reader) throws(NodeIssue) in try SliceOperator(&reader) },
    "SpaceToDepth": Entry(since: 1) { (reader) throws(NodeIssue) in try SpaceToDepth(&reader) },
    "Split": Entry(since: 2) { (reader) throws(NodeIssue) in try Split(&reader) },
    "Squeeze": Entry(since: 1) { (reader) throws(NodeIssue) in try Squeeze(&reader) },
    "Tile": Entry(since: 6) { (reader) throws(NodeIssue) in try Tile(&reader) },
    "TopK": Entry(since: 1) { (reader) throws(NodeIssue) in try TopK(&reader) },
    "Unsqueeze": Entry(since: 1) { (reader) throws(NodeIssue) in try Unsqueeze(&reader) },
  ]
}
