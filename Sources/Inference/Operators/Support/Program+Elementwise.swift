import MNISTKernels

extension Program {
  /// Adds a function of two operands of one type.
  mutating func binary(
    _ function: BinaryFunction,
    _ first: ValueID,
    _ second: ValueID,
    _ alignment: OperandAlignment = .trailing
  ) throws(NodeIssue) -> ValueID {
    let type = type(first)
    let aligned = try alignment.aligned(shape(second), to: shape(first))
    let (walk, shape) = try broadcast(shape(first), aligned)
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
    if source == target { return try view(value) }
    return try emit(
      Operation(Cast.Geometry(from: source, to: target)),
      [value],
      type: target,
      shape: shape(value)
    )
  }

  /// The same value under another name.
  mutating func view(_ value: ValueID) throws(NodeIssue) -> ValueID {
    try emit(.view, [value], type: type(value), shape: shape(value))
  }
}
