// `squareRoot()` is a function of the C library in debug builds. LLVM's intrinsic is the processor's
// instruction in all of them, where it has one.

@_silgen_name("llvm.sqrt.f32")
private func hardwareSquareRoot(_ x: Float) -> Float

@_silgen_name("llvm.sqrt.f64")
private func hardwareSquareRoot(_ x: Double) -> Double

extension Float {
  /// The square root, correctly rounded; NaN below 0.
  @inline(__always)
  package static func sqrt(_ x: Float) -> Float { hardwareSquareRoot(x) }
}

extension Double {
  /// The square root, correctly rounded; NaN below 0.
  @inline(__always)
  package static func sqrt(_ x: Double) -> Double { hardwareSquareRoot(x) }
}
