/// `Float` and `Double` with their elementary functions, for kernels that work with either.
package protocol RealNumber: BinaryFloatingPoint, BitwiseCopyable, Sendable {
  static func exponential(_ x: Self) -> Self
  /// `eˣ − 1`, accurate near 0.
  static func exponentialMinusOne(_ x: Self) -> Self
  static func logarithm(_ x: Self) -> Self
  /// `ln (1 + x)`, accurate near 0.
  static func logarithmOfOnePlus(_ x: Self) -> Self
  static func hyperbolicTangent(_ x: Self) -> Self
  static func logistic(_ x: Self) -> Self
  static func errorFunction(_ x: Self) -> Self
  static func power(_ base: Self, _ exponent: Self) -> Self
}

extension Float: RealNumber {
  @inline(__always)
  package static func exponential(_ x: Float) -> Float { MNISTKernels.exponential(x) }
  @inline(__always)
  package static func exponentialMinusOne(_ x: Float) -> Float {
    Float(MNISTKernels.exponentialMinusOne(Double(x)))
  }
  @inline(__always)
  package static func logarithm(_ x: Float) -> Float { MNISTKernels.logarithm(x) }
  @inline(__always)
  package static func logarithmOfOnePlus(_ x: Float) -> Float {
    Float(MNISTKernels.logarithmOfOnePlus(Double(x)))
  }
  @inline(__always)
  package static func hyperbolicTangent(_ x: Float) -> Float { MNISTKernels.hyperbolicTangent(x) }
  @inline(__always)
  package static func logistic(_ x: Float) -> Float { MNISTKernels.logistic(x) }
  @inline(__always)
  package static func errorFunction(_ x: Float) -> Float { MNISTKernels.errorFunction(x) }
  @inline(__always)
  package static func power(_ base: Float, _ exponent: Float) -> Float {
    MNISTKernels.power(base, exponent)
  }
}

extension Double: RealNumber {
  @inline(__always)
  package static func exponential(_ x: Double) -> Double { MNISTKernels.exponential(x) }
  @inline(__always)
  package static func exponentialMinusOne(_ x: Double) -> Double {
    MNISTKernels.exponentialMinusOne(x)
  }
  @inline(__always)
  package static func logarithm(_ x: Double) -> Double { MNISTKernels.logarithm(x) }
  @inline(__always)
  package static func logarithmOfOnePlus(_ x: Double) -> Double {
    MNISTKernels.logarithmOfOnePlus(x)
  }
  @inline(__always)
  package static func hyperbolicTangent(_ x: Double) -> Double { MNISTKernels.hyperbolicTangent(x) }
  @inline(__always)
  package static func logistic(_ x: Double) -> Double { MNISTKernels.logistic(x) }
  @inline(__always)
  package static func errorFunction(_ x: Double) -> Double { MNISTKernels.errorFunction(x) }
  @inline(__always)
  package static func power(_ base: Double, _ exponent: Double) -> Double {
    MNISTKernels.power(base, exponent)
  }
}
