import MNISTKernels

extension Program {
  /// Adds a scalar.
  ///
  /// - Precondition: it is 0 unless the type is `float32` or `float64`.
  mutating func addScalar(_ number: Double, _ type: ElementType) -> ValueID {
    let elements: TensorElements
    switch type {
    case .float32: elements = .float32([Float(number)])
    case .float64: elements = .float64([number])
    default:
      precondition(number == 0, "a scalar of integers is 0")
      elements = TensorElements(repeatingZero: type, count: 1)
    }
    return addConstant(Tensor(checked: [], elements))
  }

  /// Adds a list of integers.
  mutating func addInts(_ ints: [Int64]) -> ValueID {
    addConstant(Tensor(checked: [ints.count], .int64(ints)))
  }

  /// Adds zeros.
  ///
  /// - Throws: `NodeIssue` if they take more bytes than constants may.
  mutating func addZeros(_ type: ElementType, _ shape: [Int]) throws(NodeIssue) -> ValueID {
    try reserveConstant(shape, type)
    let count = Tensor.elementCount(shape) ?? 0
    return addConstant(Tensor(checked: shape, TensorElements(repeatingZero: type, count: count)))
  }
}
