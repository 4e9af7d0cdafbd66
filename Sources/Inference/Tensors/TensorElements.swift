import MNISTKernels
import MNISTONNX

/// The values of a tensor, in row-major order.
public enum TensorElements: Hashable, Sendable {
  case float32([Float])
  case float64([Double])
  case uint8([UInt8])
  case int8([Int8])
  case int32([Int32])
  case int64([Int64])
  case bool([Bool])

  /// The type of the values.
  public var type: ElementType {
    switch self {
    case .float32: .float32
    case .float64: .float64
    case .uint8: .uint8
    case .int8: .int8
    case .int32: .int32
    case .int64: .int64
    case .bool: .bool
    }
  }

  /// The number of values.
  public var count: Int {
    switch self {
    case .float32(let values): values.count
    case .float64(let values): values.count
    case .uint8(let values): values.count
    case .int8(let values): values.count
    case .int32(let values): values.count
    case .int64(let values): values.count
    case .bool(let values): values.count
    }
  }

  /// Zeros.
  init(repeatingZero type: ElementType, count: Int) {
    switch type {
    case .float32: self = .float32([Float](repeating: 0, count: count))
    case .float64: self = .float64([Double](repeating: 0, count: count))
    case .uint8: self = .uint8([UInt8](repeating: 0, count: count))
    case .int8: self = .int8([Int8](repeating: 0, count: count))
    case .int32: self = .int32([Int32](repeating: 0, count: count))
    case .int64: self = .int64([Int64](repeating: 0, count: count))
    case .bool: self = .bool([Bool](repeating: false, count: count))
    }
  }

  /// The values of a tensor of a file.
  init(_ stored: StoredTensor, type: ElementType) throws(ReadingError) {
    switch type {
    case .float32: self = .float32(try stored.values(as: Float.self))
    case .float64: self = .float64(try stored.values(as: Double.self))
    case .uint8: self = .uint8(try stored.values(as: UInt8.self))
    case .int8: self = .int8(try stored.values(as: Int8.self))
    case .int32: self = .int32(try stored.values(as: Int32.self))
    case .int64: self = .int64(try stored.values(as: Int64.self))
    case .bool: self = .bool(try stored.values(as: Bool.self))
    }
  }

  /// Adds the values to a pool of constants.
  func append(to pool: inout ConstantPoolBuilder) -> Slot {
    switch self {
    case .float32(let values): pool.append(values.span)
    case .float64(let values): pool.append(values.span)
    case .uint8(let values): pool.append(values.span)
    case .int8(let values): pool.append(values.span)
    case .int32(let values): pool.append(values.span)
    case .int64(let values): pool.append(values.span)
    case .bool(let values): pool.append(Self.bytes(of: values).span)
    }
  }

  /// Copies the values into a slot of the same size.
  func store(in slot: Slot, of arena: inout Arena) {
    switch self {
    case .float32(let values): arena.store(values.span, in: slot)
    case .float64(let values): arena.store(values.span, in: slot)
    case .uint8(let values): arena.store(values.span, in: slot)
    case .int8(let values): arena.store(values.span, in: slot)
    case .int32(let values): arena.store(values.span, in: slot)
    case .int64(let values): arena.store(values.span, in: slot)
    case .bool(let values): arena.store(Self.bytes(of: values).span, in: slot)
    }
  }

  /// Copies a slot's values out.
  init(loading slot: Slot, type: ElementType, from arena: borrowing Arena) {
    let count = slot.byteCount / type.byteWidth
    switch type {
    case .float32: self = .float32(Self.load(slot, zero: Float(0), count, from: arena))
    case .float64: self = .float64(Self.load(slot, zero: Double(0), count, from: arena))
    case .uint8: self = .uint8(Self.load(slot, zero: UInt8(0), count, from: arena))
    case .int8: self = .int8(Self.load(slot, zero: Int8(0), count, from: arena))
    case .int32: self = .int32(Self.load(slot, zero: Int32(0), count, from: arena))
    case .int64: self = .int64(Self.load(slot, zero: Int64(0), count, from: arena))
    case .bool:
      self = .bool(Self.load(slot, zero: UInt8(0), count, from: arena).map { $0 != 0 })
    }
  }

  private static func load<Element: BitwiseCopyable>(
    _ slot: Slot,
    zero: Element,
    _ count: Int,
    from arena: borrowing Arena
  ) -> [Element] {
    var values = [Element](repeating: zero, count: count)
    var span = values.mutableSpan
    arena.load(slot, into: &span)
    return values
  }

  private static func bytes(of values: [Bool]) -> [UInt8] {
    values.map { $0 ? 1 : 0 }
  }
}
