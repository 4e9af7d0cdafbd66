import MNISTKernels

extension Program {
  /// Adds a function of two operands of one type, which are broadcast against each other.
  mutating func binary(
    _ function: BinaryFunction,
    _ first: ValueID,
    _ second: ValueID,
    _ alignment: OperandAlignment = .trailing
  ) throws(NodeIssue) -> ValueID {
    let type = type(first)
    let aligned = try alignment.aligned(shape(second), to: shape(first))
    let shape = try broadcast(shape(first), aligned)
    let walk = Walk(broadcasting: self.shape(first), aligned, to: shape)
    return try emit(
      Operation(BinaryElementwise.Geometry(function, type, walk)),
      [first, second],
      type: function.isComparison ? .bool : type,
      shape: shape
    )
  }

  /// Adds a conversion, unless the value has the type already.
  mutating func convert(
    _ value: ValueID,
    to target: ElementType
  ) throws(NodeIssue) -> ValueID {
    let source = type(value)
    if source == target { return value }
    return try emit(
      Operation(Cast.Geometry(from: source, to: target)),
      [value],
      type: target,
      shape: shape(value)
    )
  }
}
