/// A tensor as ONNX stores it, in a model or in a file of its own.
package struct ModelTensor {
  package enum Values {
    case float32([Float])
    case float64([Double])
    case uint8([UInt8])
    case int8([Int8])
    case int32([Int32])
    case int64([Int64])
    case bool([Bool])

    package var code: ModelBuilder.ElementCode {
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
  }

  let name: String
  let dims: [Int64]
  let values: Values
  /// Whether the values are in `raw_data`, and not in the field for their type.
  let isRaw: Bool

  package init(name: String = "", dims: [Int64], _ values: Values, isRaw: Bool = false) {
    self.name = name
    self.dims = dims
    self.values = values
    self.isRaw = isRaw
  }

  /// The message `TensorProto`.
  package var bytes: [UInt8] {
    ProtobufWriter.message { tensor in
      tensor.packed(1, ints: dims)
      tensor.int(2, values.code.rawValue)
      if isRaw {
        tensor.bytes(9, raw)
      } else {
        writeTyped(to: &tensor)
      }
      tensor.string(8, name)
    }
  }

  private var raw: [UInt8] {
    switch values {
    case .float32(let values): littleEndian(values.map(\.bitPattern))
    case .float64(let values): littleEndian(values.map(\.bitPattern))
    case .uint8(let values): values
    case .int8(let values): values.map { UInt8(bitPattern: $0) }
    case .int32(let values): littleEndian(values.map { UInt32(bitPattern: $0) })
    case .int64(let values): littleEndian(values.map { UInt64(bitPattern: $0) })
    case .bool(let values): values.map { $0 ? 1 : 0 }
    }
  }

  private func writeTyped(to tensor: inout ProtobufWriter) {
    switch values {
    case .float32(let values): tensor.packed(4, floats: values)
    case .float64(let values): tensor.packed(10, doubles: values)
    case .uint8(let values): tensor.packed(5, ints: values.map { Int64($0) })
    case .int8(let values): tensor.packed(5, ints: values.map { Int64($0) })
    case .int32(let values): tensor.packed(5, ints: values.map { Int64($0) })
    case .int64(let values): tensor.packed(7, ints: values)
    case .bool(let values): tensor.packed(5, ints: values.map { $0 ? 1 : 0 })
    }
  }
}
