import MNISTKernels
import MNISTONNX

// Inputs whose values planning needs. If they are known only at run time, each run plans anew with
// them.
extension NodeInputs {
  /// The values of an input.
  func constant(_ index: Int, in program: borrowing Program) throws(NodeIssue) -> Tensor {
    guard let constant = program.constant(try required(index)) else {
      throw .undetermined(index)
    }
    return constant
  }

  /// The integers of an input that may be left out: of type int64 or int32, a list or a scalar.
  ///
  /// - Parameter limit: how many there may be at most.
  func optionalInts(
    _ index: Int,
    atMost limit: Int = ListParameter.limit,
    in program: borrowing Program
  ) throws(NodeIssue) -> [Int64]? {
    if optional(index) == nil { return nil }
    let constant = try constant(index, in: program)
    guard constant.shape.count <= 1 else {
      throw .invalid(.input(index), .rank(constant.shape, expected: 0...1))
    }
    guard constant.elements.count <= limit else {
      throw .invalid(.input(index), .tooMany(limit: limit))
    }
    guard let ints = constant.elements.ints else {
      throw .invalid(
        .input(index),
        .unsupportedType(constant.elements.type, supported: TypeSet.indices.types))
    }
    return ints
  }

  /// The integers of an input that must be there.
  func ints(_ index: Int, in program: borrowing Program) throws(NodeIssue) -> [Int64] {
    guard let values = try optionalInts(index, in: program) else {
      throw .invalid(.input(index), .missing)
    }
    return values
  }

  /// Indices into an axis; if they are known, all of them are in range.
  func indices(
    _ index: Int,
    length: Int,
    in program: inout Program
  ) throws(NodeIssue) -> ValueID {
    let value = try required(index, .indices, in: program)
    if let constant = program.constant(value) {
      try program.spend(work: saturatingProduct(2, Int64(constant.byteCount)))
    }
    for position in program.constant(value)?.elements.ints ?? []
    where position < -Int64(length) || position >= Int64(length) {
      throw .invalid(.input(index), .index(position, length: length))
    }
    return value
  }
}

extension TensorElements {
  /// The values of type int64 or int32; nil for other types.
  fileprivate var ints: [Int64]? {
    switch self {
    case .int64(let values): values
    case .int32(let values): values.map { Int64($0) }
    default: nil
    }
  }
}
