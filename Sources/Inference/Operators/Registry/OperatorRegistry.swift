import MNISTONNX

/// The operators that can be planned.
package enum OperatorRegistry {
  /// The newest version of ONNX's operators whose meaning this library knows.
  package static let newestOpset: Int64 = 28

  /// An operator whose attributes have been read, and that waits for its inputs.
  typealias LoadedOperator = @Sendable (NodeInputs, inout Program) throws(NodeIssue) -> [ValueID]

  /// Reads a node's attributes.
  ///
  /// - Throws: `NodeIssue` if the operator, its opset or an attribute isn't supported.
  static func load(_ node: Node, opset: Int64) throws(NodeIssue) -> LoadedOperator {
    guard node.domain.isEmpty else { throw .unsupported(.domain, .unknown(node.domain)) }
    if let loaded = try load(node, opset, from: UnaryOperator.table) { return loaded }
    if let loaded = try load(node, opset, from: BinaryOperator.table) { return loaded }
    if let loaded = try load(node, opset, from: VariadicOperator.table) { return loaded }
    if let loaded = try load(node, opset, from: ReduceOperator.table) { return loaded }
    if let loaded = try load(node, opset, from: entries) { return loaded }
    throw .unsupported(.operatorType, .unknown(node.operatorType))
  }

  /// Reads a node's attributes if its operator is in a table.
  private static func load(
    _ node: Node,
    _ opset: Int64,
    from table: [some RegisteredOperator]
  ) throws(NodeIssue) -> LoadedOperator? {
    let name = node.operatorType.utf8
    let place = table.partitionIndex { $0.name.utf8.lexicographicallyPrecedes(name) }
    guard place < table.count, table[place].name.utf8.elementsEqual(name) else { return nil }
    let entry = table[place]
    let opsets = entry.oldestOpset...newestOpset
    guard opsets.contains(opset) else { throw .unsupported(.opset, .outOfRange(opset, opsets)) }
    var reader = AttributeReader(node, opset: opset)
    let loaded = try entry.load(&reader)
    try reader.finish()
    return loaded
  }

  /// The operators and the first opset of each, by name: for the documentation and the tests.
  package static var table: [(name: Name, oldestOpset: Int64)] {
    tables.flatMap { $0 }.sorted { $0.name < $1.name }
  }

  /// The same, table by table.
  package static var tables: [[(name: Name, oldestOpset: Int64)]] {
    [
      lines(UnaryOperator.table), lines(BinaryOperator.table), lines(VariadicOperator.table),
      lines(ReduceOperator.table), lines(entries),
    ]
  }

  private static func lines(
    _ table: [some RegisteredOperator]
  ) -> [(name: Name, oldestOpset: Int64)] {
    table.map { (name: Name($0.name), oldestOpset: $0.oldestOpset) }
  }

  /// An operator that is a type of its own.
  private struct Entry: RegisteredOperator {
    let name: String
    let oldestOpset: Int64
    private let read: @Sendable (inout AttributeReader) throws(NodeIssue) -> LoadedOperator

    init<Kind: Operator>(_ name: String, since oldestOpset: Int64, _ type: Kind.Type) {
      self.name = name
      self.oldestOpset = oldestOpset
      read = { (attributes) throws(NodeIssue) in
        let loaded = try Kind(&attributes)
        return { (inputs, program) throws(NodeIssue) in try loaded.plan(inputs, in: &program) }
      }
    }

    func load(_ attributes: inout AttributeReader) throws(NodeIssue) -> LoadedOperator {
      try read(&attributes)
    }
  }

  /// The operators that are types of their own, sorted by the names' bytes.
  private static let entries: [Entry] = [
    Entry("ArgMax", since: 1, ArgMinMax.self),
    Entry("ArgMin", since: 1, ArgMinMax.self),
    Entry("AveragePool", since: 1, AveragePool.self),
    Entry("BatchNormalization", since: 1, BatchNormalizationOperator.self),
    Entry("Cast", since: 6, CastOperator.self),
    Entry("CastLike", since: 15, CastLike.self),
    Entry("Clip", since: 1, Clip.self),
    Entry("Concat", since: 4, Concat.self),
    Entry("Constant", since: 1, Constant.self),
    Entry("ConstantOfShape", since: 9, ConstantOfShape.self),
    Entry("Conv", since: 1, Conv.self),
    Entry("ConvInteger", since: 10, ConvInteger.self),
    Entry("DepthToSpace", since: 1, DepthToSpace.self),
    Entry("DequantizeLinear", since: 10, DequantizeLinear.self),
    Entry("Dropout", since: 1, Dropout.self),
    Entry("DynamicQuantizeLinear", since: 11, DynamicQuantizeLinear.self),
    Entry("Expand", since: 8, Expand.self),
    Entry("Flatten", since: 1, Flatten.self),
    Entry("GRU", since: 7, GRUOperator.self),
    Entry("Gather", since: 1, GatherOperator.self),
    Entry("GatherElements", since: 11, GatherElementsOperator.self),
    Entry("Gemm", since: 1, Gemm.self),
    Entry("GlobalAveragePool", since: 1, GlobalPool.self),
    Entry("GlobalLpPool", since: 2, LpPool.self),
    Entry("GlobalMaxPool", since: 1, GlobalPool.self),
    Entry("GroupNormalization", since: 21, GroupNormalization.self),
    Entry("Hardmax", since: 1, SoftmaxOperator.self),
    Entry("Identity", since: 1, Identity.self),
    Entry("InstanceNormalization", since: 1, GroupNormalization.self),
    Entry("LRN", since: 1, LRN.self),
    Entry("LSTM", since: 7, LSTMOperator.self),
    Entry("LayerNormalization", since: 17, LayerNormalizationOperator.self),
    Entry("LogSoftmax", since: 1, SoftmaxOperator.self),
    Entry("LpPool", since: 2, LpPool.self),
    Entry("MatMul", since: 1, MatMul.self),
    Entry("MatMulInteger", since: 10, MatMulInteger.self),
    Entry("MaxPool", since: 1, MaxPool.self),
    Entry("MeanVarianceNormalization", since: 9, MeanVarianceNormalization.self),
    Entry("Mod", since: 10, Mod.self),
    Entry("PRelu", since: 6, PRelu.self),
    Entry("Pad", since: 2, Pad.self),
    Entry("Pow", since: 1, Pow.self),
    Entry("QLinearConv", since: 10, QLinearConv.self),
    Entry("QLinearMatMul", since: 10, QLinearMatMul.self),
    Entry("QuantizeLinear", since: 10, QuantizeLinear.self),
    Entry("RNN", since: 7, RNNOperator.self),
    Entry("Range", since: 11, RangeOperator.self),
    Entry("Reshape", since: 1, Reshape.self),
    Entry("Shape", since: 1, ShapeOperator.self),
    Entry("Size", since: 1, SizeOperator.self),
    Entry("Slice", since: 1, SliceOperator.self),
    Entry("Softmax", since: 1, SoftmaxOperator.self),
    Entry("SpaceToDepth", since: 1, SpaceToDepth.self),
    Entry("Split", since: 2, Split.self),
    Entry("Squeeze", since: 1, Squeeze.self),
    Entry("Tile", since: 6, Tile.self),
    Entry("TopK", since: 1, TopKOperator.self),
    Entry("Transpose", since: 1, Transpose.self),
    Entry("Unsqueeze", since: 1, Unsqueeze.self),
    Entry("Where", since: 9, WhereOperator.self),
  ]
}
