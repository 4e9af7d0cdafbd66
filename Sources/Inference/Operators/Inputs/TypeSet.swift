import MNISTKernels

/// Element types, as a set: those that an operator can compute with.
struct TypeSet: OptionSet, Sendable {
  let rawValue: UInt8

  static let float32 = TypeSet(rawValue: 1 << 0)
  static let float64 = TypeSet(rawValue: 1 << 1)
  static let uint8 = TypeSet(rawValue: 1 << 2)
  static let int8 = TypeSet(rawValue: 1 << 3)
  static let int32 = TypeSet(rawValue: 1 << 4)
  static let int64 = TypeSet(rawValue: 1 << 5)
  static let bool = TypeSet(rawValue: 1 << 6)

  static let real: TypeSet = [.float32, .float64]
  /// What values are quantized to.
  static let quantized: TypeSet = [.uint8, .int8]
  /// What positions and lengths are given in.
  static let indices: TypeSet = [.int32, .int64]
  /// Numbers of 32 and 64 bits.
  static let wide: TypeSet = [.real, .indices]
  static let signed: TypeSet = [.wide, .int8]
  static let numbers: TypeSet = [.signed, .uint8]
  static let all: TypeSet = [.numbers, .bool]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The set of one type.
  init(_ type: ElementType) {
    switch type {
    case .float32: self = .float32
    case .float64: self = .float64
    case .uint8: self = .uint8
    case .int8: self = .int8
    case .int32: self = .int32
    case .int64: self = .int64
    case .bool: self = .bool
    }
  }

  func contains(_ type: ElementType) -> Bool { contains(TypeSet(type)) }

  /// The types in the set.
  var types: [ElementType] {
    let all: [ElementType] = [.float32, .float64, .uint8, .int8, .int32, .int64, .bool]
    return all.filter { contains($0) }
  }
}
