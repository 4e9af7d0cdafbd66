// `a + b * c` never becomes a fused instruction in Swift, and `addingProduct` calls a library for
// each lane where there is none. LLVM's `fmuladd` is fused exactly where an instruction does it.
// `Builtin`, the names under which the standard library itself reaches LLVM, is used nowhere else,
// and the library builds without it: with MNIST_PLAIN_SIMD in the environment (see Package.swift),
// with a compiler that doesn't know the feature, and in the files that `mnist compile` writes.
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
  // The same intrinsic by its name. Only vectors of 128 bits are passed as they are: wider ones are
  // halves of it, which LLVM joins again, in most loops.
  @_silgen_name("llvm.fmuladd.v4f32")
  private func fmuladd(_ a: SIMD4<Float>, _ b: SIMD4<Float>, _ sum: SIMD4<Float>) -> SIMD4<Float>

  extension SIMD4 where Scalar == Float {
    @inline(__always)
    package func multiplyAdd(_ a: Self, _ b: Self) -> Self { fmuladd(a, b, self) }
  }

  extension SIMD8 where Scalar == Float {
    @inline(__always)
    package func multiplyAdd(_ a: Self, _ b: Self) -> Self {
      Self(
        lowHalf: lowHalf.multiplyAdd(a.lowHalf, b.lowHalf),
        highHalf: highHalf.multiplyAdd(a.highHalf, b.highHalf))
    }
  }

  extension SIMD16 where Scalar == Float {
    @inline(__always)
    package func multiplyAdd(_ a: Self, _ b: Self) -> Self {
      Self(
        lowHalf: lowHalf.multiplyAdd(a.lowHalf, b.lowHalf),
        highHalf: highHalf.multiplyAdd(a.highHalf, b.highHalf))
    }
  }
#endif
