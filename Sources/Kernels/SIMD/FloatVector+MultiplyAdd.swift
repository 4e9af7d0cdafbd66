// `a + b * c` never becomes a fused instruction in Swift, and `addingProduct` calls a library for
// each lane where there is none. LLVM's `fmuladd` is fused exactly where an instruction does it.
// `Builtin`, the names under which the standard library itself reaches LLVM, is used nowhere else,
// and the library builds without it: with MNIST_PLAIN_SIMD in the environment (see Package.swift),
// or with a compiler that doesn't know the feature.
#if hasFeature(BuiltinModule)
  import Builtin

  extension SIMD4 where Scalar == Float {
    @inline(__always)
    package func multiplyAdd(_ a: Self, _ b: Self) -> Self {
      var sum = self
      sum._storage._value = Builtin.int_fmuladd_Vec4xFPIEEE32(
        a._storage._value, b._storage._value, _storage._value)
      return sum
    }
  }

  extension SIMD8 where Scalar == Float {
    @inline(__always)
    package func multiplyAdd(_ a: Self, _ b: Self) -> Self {
      var sum = self
      sum._storage._value = Builtin.int_fmuladd_Vec8xFPIEEE32(
        a._storage._value, b._storage._value, _storage._value)
      return sum
    }
  }

  extension SIMD16 where Scalar == Float {
    @inline(__always)
    package func multiplyAdd(_ a: Self, _ b: Self) -> Self {
      var sum = self
      sum._storage._value = Builtin.int_fmuladd_Vec16xFPIEEE32(
        a._storage._value, b._storage._value, _storage._value)
      return sum
    }
  }
#else
  extension FloatVector {
    @inline(__always)
    package func multiplyAdd(_ a: Self, _ b: Self) -> Self { self + a * b }
  }
#endif
