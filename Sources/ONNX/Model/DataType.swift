/// The type of a tensor's elements; raw values are ONNX's codes.
///
/// Source: `TensorProto.DataType` in `onnx.proto`, up to IR version 14.
public enum DataType: Int32, Hashable, Sendable, CaseIterable {
  /// Not known. No stored tensor has this type; a value's declared type may be it.
  case undefined = 0
  case float = 1
  case uint8 = 2
  case int8 = 3
  case uint16 = 4
  case int16 = 5
  case int32 = 6
  case int64 = 7
  case string = 8
  case bool = 9
  /// IEEE 754 binary16.
  case float16 = 10
  case double = 11
  case uint32 = 12
  case uint64 = 13
  /// Two `float`s.
  case complex64 = 14
  /// Two `double`s.
  case complex128 = 15
  /// The upper half of a `float`.
  case bfloat16 = 16
  case float8E4M3FN = 17
  case float8E4M3FNUZ = 18
  case float8E5M2 = 19
  case float8E5M2FNUZ = 20
  case uint4 = 21
  case int4 = 22
  case float4E2M1 = 23
  case float8E8M0 = 24
  case uint2 = 25
  case int2 = 26
  case float6E2M3 = 27
  case float6E3M2 = 28
}
