extension DataType {
  /// The typed field that elements are stored in if they aren't in `raw_data`; nil for the undefined
  /// type.
  var typedField: DataField? {
    switch self {
    case .undefined: nil
    case .float, .complex64: .floatData
    case .string: .stringData
    case .int64: .int64Data
    case .double, .complex128: .doubleData
    case .uint32, .uint64: .uint64Data
    case .int32, .int16, .int8, .int4, .int2, .uint16, .uint8, .uint4, .uint2, .bool, .float16,
      .bfloat16, .float8E4M3FN, .float8E4M3FNUZ, .float8E5M2, .float8E5M2FNUZ, .float8E8M0,
      .float4E2M1, .float6E2M3, .float6E3M2:
      .int32Data
    }
  }

  /// How many entries of the typed field `count` elements take; nil if an `Int` can't count them.
  func typedEntryCount(_ count: Int) -> Int? {
    switch self {
    case .complex64, .complex128:
      let (product, overflow) = count.multipliedReportingOverflow(by: 2)
      return overflow ? nil : product
    case .uint4, .int4, .float4E2M1:
      return count / 2 + count % 2
    case .uint2, .int2:
      return count / 4 + (count % 4 == 0 ? 0 : 1)
    default:
      return count
    }
  }

  /// How many bytes of `raw_data` `count` elements take; nil for strings and the undefined type, and
  /// if an `Int` can't count them.
  func rawByteCount(_ count: Int) -> Int? {
    guard let bitWidth else { return nil }
    let (bits, overflow) = UInt64(count).multipliedReportingOverflow(by: UInt64(bitWidth))
    guard !overflow else { return nil }
    return Int(exactly: bits / 8 + (bits % 8 == 0 ? 0 : 1))
  }

  /// The valid entries of the typed field, each of which holds an element or the elements that share
  /// an entry. Any other entry was written for another type.
  var typedEntryRange: ClosedRange<Int64> {
    switch self {
    case .int8: -128...127
    case .int16: -32768...32767
    case .uint16, .float16, .bfloat16: 0...65535
    case .bool: 0...1
    case .uint32: 0...4_294_967_295
    case .float6E2M3, .float6E3M2: 0...63
    case .uint8, .float8E4M3FN, .float8E4M3FNUZ, .float8E5M2, .float8E5M2FNUZ, .float8E8M0,
      .uint4, .int4, .float4E2M1, .uint2, .int2:
      0...255
    case .undefined, .string, .float, .double, .complex64, .complex128, .int32, .int64, .uint64:
      Int64.min...Int64.max
    }
  }
}
