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
  package static func exponential(_ x: Float) -> Float { Kernels.exponential(x) }
  @inline(__always)
  package static func exponentialMinusOne(_ x: Float) -> Float {
    Float(Kernels.exponentialMinusOne(Double(x)))
  }
  @inline(__always)
  package static func logarithm(_ x: Float) -> Float { Kernels.logarithm(x) }
  @inline(__always)
  package static func logarithmOfOnePlus(_ x: Float) -> Float {
    Float(Kernels.logarithmOfOnePlus(Double(x)))
  }
  @inline(__always)
  package static func hyperbolicTangent(_ x: Float) -> Float { Kernels.hyperbolicTangent(x) }
  @inline(__always)
  package static func logistic(_ x: Float) -> Float { Kernels.logistic(x) }
  @inline(__always)
  package static func errorFunction(_ x: Float) -> Float { Kernels.errorFunction(x) }
  @inline(__always)
  package static func power(_ base: Float, _ exponent: Float) -> Float {
    Kernels.power(base, exponent)
  }
}

extension Double: RealNumber {
  @inline(__always)
  package static func exponential(_ x: Double) -> Double { Kernels.exponential(x) }
  @inline(__always)
  package static func exponentialMinusOne(_ x: Double) -> Double {
    Kernels.exponentialMinusOne(x)
  }
  @inline(__always)
  package static func logarithm(_ x: Double) -> Double { Kernels.logarithm(x) }
  @inline(__always)
  package static func logarithmOfOnePlus(_ x: Double) -> Double { Kernels.logarithmOfOnePlus(x) }
  @inline(__always)
  package static func hyperbolicTangent(_ x: Double) -> Double { Kernels.hyperbolicTangent(x) }
  @inline(__always)
  package static func logistic(_ x: Double) -> Double { Kernels.logistic(x) }
  @inline(__always)
  package static func errorFunction(_ x: Double) -> Double { Kernels.errorFunction(x) }
  @inline(__always)
  package static func power(_ base: Double, _ exponent: Double) -> Double {
    Kernels.power(base, exponent)
  }
}
