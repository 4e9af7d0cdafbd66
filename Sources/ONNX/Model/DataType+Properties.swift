extension DataType {
  /// The name in ONNX's specification, such as `FLOAT`.
  public var name: String {
    switch self {
    case .undefined: "UNDEFINED"
    case .float: "FLOAT"
    case .uint8: "UINT8"
    case .int8: "INT8"
    case .uint16: "UINT16"
    case .int16: "INT16"
    case .int32: "INT32"
    case .int64: "INT64"
    case .string: "STRING"
    case .bool: "BOOL"
    case .float16: "FLOAT16"
    case .double: "DOUBLE"
    case .uint32: "UINT32"
    case .uint64: "UINT64"
    case .complex64: "COMPLEX64"
    case .complex128: "COMPLEX128"
    case .bfloat16: "BFLOAT16"
    case .float8E4M3FN: "FLOAT8E4M3FN"
    case .float8E4M3FNUZ: "FLOAT8E4M3FNUZ"
    case .float8E5M2: "FLOAT8E5M2"
    case .float8E5M2FNUZ: "FLOAT8E5M2FNUZ"
    case .uint4: "UINT4"
    case .int4: "INT4"
    case .float4E2M1: "FLOAT4E2M1"
    case .float8E8M0: "FLOAT8E8M0"
    case .uint2: "UINT2"
    case .int2: "INT2"
    case .float6E2M3: "FLOAT6E2M3"
    case .float6E3M2: "FLOAT6E3M2"
    }
  }

  /// The size of an element in bytes; nil for strings, elements smaller than a byte and the
  /// undefined type.
  public var byteWidth: Int? {
    guard let bitWidth, bitWidth >= 8 else { return nil }
    return bitWidth / 8
  }

  /// The size in bits of an element in `raw_data`, where elements smaller than a byte follow each
  /// other without gaps; nil for strings and the undefined type.
  public var bitWidth: Int? {
    switch self {
    case .undefined, .string: nil
    case .uint2, .int2: 2
    case .uint4, .int4, .float4E2M1: 4
    case .float6E2M3, .float6E3M2: 6
    case .uint8, .int8, .bool, .float8E4M3FN, .float8E4M3FNUZ, .float8E5M2, .float8E5M2FNUZ,
      .float8E8M0:
      8
    case .uint16, .int16, .float16, .bfloat16: 16
    case .float, .int32, .uint32: 32
    case .double, .int64, .uint64, .complex64: 64
    case .complex128: 128
    }
  }
}
