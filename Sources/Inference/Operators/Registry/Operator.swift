import MNISTONNX

/// One operator of ONNX: its attributes, its outputs' shapes, and the operations it becomes.
///
/// It has a file of its own and a line in `OperatorRegistry`.
protocol Operator: Sendable {
  /// Reads the attributes; differences between opsets end here.
  init(_ attributes: inout AttributeReader) throws(NodeIssue)

  /// Works out the outputs' shapes and adds operations that compute them.
  ///
  /// - Returns: the outputs, in order; as many as the operator can compute.
  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID]
}

/// A line of a table of operators.
///
/// The tables are sorted by the names' bytes, for a binary search. The compiler lays them out ready
/// for use, so that a process that reads one model doesn't first spend its time on tables of all
/// operators. It can do so as long as a line has no arrays, and no enum cases with values.
protocol RegisteredOperator: Sendable {
  /// The operator's name in ONNX.
  var name: String { get }
  /// The first opset whose meaning of the operator is known.
  var oldestOpset: Int64 { get }
  /// Reads a node's attributes.
  func load(
    _ attributes: inout AttributeReader
  ) throws(NodeIssue) -> OperatorRegistry.LoadedOperator
}
