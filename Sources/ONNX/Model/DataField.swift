/// The field of `TensorProto` that holds a tensor's data; raw values are the fields' numbers.
public enum DataField: Int, Hashable, Sendable, CustomStringConvertible {
  /// Elements of 4 bytes each.
  case floatData = 4
  /// Varints: every type of up to 32 bits, including the bit patterns of small floating-point types.
  case int32Data = 5
  /// Strings.
  case stringData = 6
  /// Varints.
  case int64Data = 7
  /// Little-endian elements without tags, for every type but strings.
  case rawData = 9
  /// Elements of 8 bytes each.
  case doubleData = 10
  /// Varints: the unsigned types of 32 and 64 bits.
  case uint64Data = 11
  /// A part of a file beside the model, with the layout of `rawData`.
  case externalData = 13

  /// The field's name in `onnx.proto`.
  public var description: String {
    switch self {
    case .floatData: "float_data"
    case .int32Data: "int32_data"
    case .stringData: "string_data"
    case .int64Data: "int64_data"
    case .rawData: "raw_data"
    case .doubleData: "double_data"
    case .uint64Data: "uint64_data"
    case .externalData: "external_data"
    }
  }

  /// The unit of its length, to follow a number.
  var unit: String {
    switch self {
    case .rawData, .externalData: " bytes"
    case .floatData, .int32Data, .stringData, .int64Data, .doubleData, .uint64Data: " entries"
    }
  }
}
