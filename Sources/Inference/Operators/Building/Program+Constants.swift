import MNISTKernels

// Constants that operators need besides a node's inputs. Each throws `NodeIssue` if all constants
// together become too large.
extension Program {
  /// Adds a constant that is made only if it may be.
  mutating func addConstant(
    _ type: ElementType,
    _ shape: [Int],
    _ elements: (_ count: Int) -> TensorElements
  ) throws(NodeIssue) -> ValueID {
    var allowance = try allowance(shape, type)
    let count = Tensor.elementCount(shape) ?? 0
    return addConstant(Tensor(checked: shape, elements(count)), from: &allowance)
  }

  /// Adds a scalar.
  ///
  /// - Precondition: it is 0 unless the type is `float32` or `float64`.
  mutating func addScalar(
    _ number: Double,
    _ type: ElementType
  ) throws(NodeIssue) -> ValueID {
    try addConstant(type, []) { _ in
      switch type {
      case .float32: return .float32([Float(number)])
      case .float64: return .float64([number])
      default:
        precondition(number == 0, "a scalar of integers is 0")
        return TensorElements(repeatingZero: type, count: 1)
      }
    }
  }

  /// Adds a list of integers.
  mutating func addInts(_ ints: [Int64]) throws(NodeIssue) -> ValueID {
    try addConstant(.int64, [ints.count]) { _ in .int64(ints) }
  }

  /// Adds zeros.
  mutating func addZeros(_ type: ElementType, _ shape: [Int]) throws(NodeIssue) -> ValueID {
    try addConstant(type, shape) { TensorElements(repeatingZero: type, count: $0) }
  }
}
