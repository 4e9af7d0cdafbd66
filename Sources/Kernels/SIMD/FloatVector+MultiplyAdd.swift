import Builtin

extension SIMD4: Lanes where Scalar == Float {
  @inline(__always)
  package func plus(_ first: Self, times second: Self) -> Self {
    var result = self
    result._storage._value = Builtin.int_fmuladd_Vec4xFPIEEE32(
      first._storage._value, second._storage._value, _storage._value)
    return result
  }

  @inline(__always)
  package func larger(_ other: Self) -> Self {
    // A choice by bits, which the compiler turns into the one instruction for it.
    let isOther = Builtin.sext_Vec4xInt1_Vec4xInt32(
      Builtin.fcmp_ogt_Vec4xFPIEEE32(other._storage._value, _storage._value))
    let bits = Builtin.bitcast_Vec4xFPIEEE32_Vec4xInt32(_storage._value)
    let otherBits = Builtin.bitcast_Vec4xFPIEEE32_Vec4xInt32(other._storage._value)
    let difference = Builtin.and_Vec4xInt32(Builtin.xor_Vec4xInt32(bits, otherBits), isOther)
    var result = self
    result._storage._value = Builtin.bitcast_Vec4xInt32_Vec4xFPIEEE32(
      Builtin.xor_Vec4xInt32(bits, difference))
    return result
  }

  @inline(__always)
  package func smaller(_ other: Self) -> Self {
    // A choice by bits, which the compiler turns into the one instruction for it.
    let isOther = Builtin.sext_Vec4xInt1_Vec4xInt32(
      Builtin.fcmp_olt_Vec4xFPIEEE32(other._storage._value, _storage._value))
    let bits = Builtin.bitcast_Vec4xFPIEEE32_Vec4xInt32(_storage._value)
    let otherBits = Builtin.bitcast_Vec4xFPIEEE32_Vec4xInt32(other._storage._value)
    let difference = Builtin.and_Vec4xInt32(Builtin.xor_Vec4xInt32(bits, otherBits), isOther)
    var result = self
    result._storage._value = Builtin.bitcast_Vec4xInt32_Vec4xFPIEEE32(
      Builtin.xor_Vec4xInt32(bits, difference))
    return result
  }
}

extension SIMD8: Lanes where Scalar == Float {
  @inline(__always)
  package func plus(_ first: Self, times second: Self) -> Self {
    var result = self
    result._storage._value = Builtin.int_fmuladd_Vec8xFPIEEE32(
      first._storage._value, second._storage._value, _storage._value)
    return result
  }

  @inline(__always)
  package func larger(_ other: Self) -> Self {
    // A choice by bits, which the compiler turns into the one instruction for it.
    let isOther = Builtin.sext_Vec8xInt1_Vec8xInt32(
      Builtin.fcmp_ogt_Vec8xFPIEEE32(other._storage._value, _storage._value))
    let bits = Builtin.bitcast_Vec8xFPIEEE32_Vec8xInt32(_storage._value)
    let otherBits = Builtin.bitcast_Vec8xFPIEEE32_Vec8xInt32(other._storage._value)
    let difference = Builtin.and_Vec8xInt32(Builtin.xor_Vec8xInt32(bits, otherBits), isOther)
    var result = self
    result._storage._value = Builtin.bitcast_Vec8xInt32_Vec8xFPIEEE32(
      Builtin.xor_Vec8xInt32(bits, difference))
    return result
  }

  @inline(__always)
  package func smaller(_ other: Self) -> Self {
    // A choice by bits, which the compiler turns into the one instruction for it.
    let isOther = Builtin.sext_Vec8xInt1_Vec8xInt32(
      Builtin.fcmp_olt_Vec8xFPIEEE32(other._storage._value, _storage._value))
    let bits = Builtin.bitcast_Vec8xFPIEEE32_Vec8xInt32(_storage._value)
    let otherBits = Builtin.bitcast_Vec8xFPIEEE32_Vec8xInt32(other._storage._value)
    let difference = Builtin.and_Vec8xInt32(Builtin.xor_Vec8xInt32(bits, otherBits), isOther)
    var result = self
    result._storage._value = Builtin.bitcast_Vec8xInt32_Vec8xFPIEEE32(
      Builtin.xor_Vec8xInt32(bits, difference))
    return result
  }
}

extension SIMD16: Lanes where Scalar == Float {
  @inline(__always)
  package func plus(_ first: Self, times second: Self) -> Self {
    var result = self
    result._storage._value = Builtin.int_fmuladd_Vec16xFPIEEE32(
      first._storage._value, second._storage._value, _storage._value)
    return result
  }

  @inline(__always)
  package func larger(_ other: Self) -> Self {
    // A choice by bits, which the compiler turns into the one instruction for it.
    let isOther = Builtin.sext_Vec16xInt1_Vec16xInt32(
      Builtin.fcmp_ogt_Vec16xFPIEEE32(other._storage._value, _storage._value))
    let bits = Builtin.bitcast_Vec16xFPIEEE32_Vec16xInt32(_storage._value)
    let otherBits = Builtin.bitcast_Vec16xFPIEEE32_Vec16xInt32(other._storage._value)
    let difference = Builtin.and_Vec16xInt32(Builtin.xor_Vec16xInt32(bits, otherBits), isOther)
    var result = self
    result._storage._value = Builtin.bitcast_Vec16xInt32_Vec16xFPIEEE32(
      Builtin.xor_Vec16xInt32(bits, difference))
    return result
  }

  @inline(__always)
  package func smaller(_ other: Self) -> Self {
    // A choice by bits, which the compiler turns into the one instruction for it.
    let isOther = Builtin.sext_Vec16xInt1_Vec16xInt32(
      Builtin.fcmp_olt_Vec16xFPIEEE32(other._storage._value, _storage._value))
    let bits = Builtin.bitcast_Vec16xFPIEEE32_Vec16xInt32(_storage._value)
    let otherBits = Builtin.bitcast_Vec16xFPIEEE32_Vec16xInt32(other._storage._value)
    let difference = Builtin.and_Vec16xInt32(Builtin.xor_Vec16xInt32(bits, otherBits), isOther)
    var result = self
    result._storage._value = Builtin.bitcast_Vec16xInt32_Vec16xFPIEEE32(
      Builtin.xor_Vec16xInt32(bits, difference))
    return result
  }
}
