/// The three types that kernels compute in: `Float` for float32, `Double` for float64, and `Int64`
/// for integers of every width and Booleans.
///
/// Every type is one more copy of a kernel's code, and only `Float` has to be fast. Integers wrap
/// around, as everywhere in ONNX: sums and products in 64 bits have the right low bits when they
/// are stored in fewer. Nothing traps.
protocol KernelNumber: BitwiseCopyable, Comparable, Numeric {
  /// The element at an index; `Double` also reads float32.
  static func loadElement(_ type: ElementType, _ base: UnsafeRawPointer, _ index: Int) -> Self
  /// Stores an element, converted as *Cast* does.
  func storeElement(_ type: ElementType, _ base: UnsafeMutableRawPointer, _ index: Int)

  /// −∞, or the least integer of an element type.
  static func lowest(_ type: ElementType) -> Self
  /// ∞, or the greatest integer of an element type.
  static func highest(_ type: ElementType) -> Self
  /// A factor, which for integers is a whole number.
  init(factor: Float)

  func adding(_ other: Self) -> Self
  func subtracting(_ other: Self) -> Self
  func multiplied(by other: Self) -> Self
  /// The quotient, for integers without its fraction; an integer divided by 0 is 0.
  func divided(by other: Self) -> Self
  static func pow(_ base: Self, _ exponent: Self) -> Self
  static func mod(_ first: Self, _ second: Self) -> Self
  static func fmod(_ first: Self, _ second: Self) -> Self
  /// The absolute value; that of the least integer is itself.
  var absolute: Self { get }
  /// The square root, for integers without its fraction; 0 for a negative integer.
  func root(_ type: ElementType) -> Self
  /// A sum divided by the number of its terms.
  func mean(of count: Int, _ type: ElementType) -> Self
}

extension KernelNumber where Self: RealNumber {
  @inline(__always) static func lowest(_ type: ElementType) -> Self { -.infinity }
  @inline(__always) static func highest(_ type: ElementType) -> Self { .infinity }
  @inline(__always) init(factor: Float) { self.init(factor) }
  @inline(__always) func adding(_ other: Self) -> Self { self + other }
  @inline(__always) func subtracting(_ other: Self) -> Self { self - other }
  @inline(__always) func multiplied(by other: Self) -> Self { self * other }
  @inline(__always) func divided(by other: Self) -> Self { self / other }
  @inline(__always) var absolute: Self { magnitude }
  @inline(__always) func root(_ type: ElementType) -> Self { Self.sqrt(self) }
  @inline(__always) func mean(of count: Int, _ type: ElementType) -> Self { self / Self(count) }
}

extension Float: KernelNumber {}
extension Double: KernelNumber {}

extension Int64: KernelNumber {
  static func lowest(_ type: ElementType) -> Int64 {
    switch type {
    case .int8: Int64(Int8.min)
    case .int32: Int64(Int32.min)
    case .int64: .min
    default: 0
    }
  }

  static func highest(_ type: ElementType) -> Int64 {
    switch type {
    case .int8: Int64(Int8.max)
    case .int32: Int64(Int32.max)
    case .int64: .max
    default: Int64(UInt8.max)
    }
  }

  /// What is left of the number when it is stored.
  private func wrapped(_ type: ElementType) -> Int64 {
    switch type {
    case .int8: Int64(Int8(truncatingIfNeeded: self))
    case .int32: Int64(Int32(truncatingIfNeeded: self))
    case .int64: self
    default: Int64(UInt8(truncatingIfNeeded: self))
    }
  }

  init(factor: Float) {
    let isWhole = factor.withoutFraction == factor && factor >= -0x1p63 && factor < 0x1p63
    self = isWhole ? Int64(factor) : 0
  }
  @inline(__always) func adding(_ other: Int64) -> Int64 { self &+ other }
  @inline(__always) func subtracting(_ other: Int64) -> Int64 { self &- other }
  @inline(__always) func multiplied(by other: Int64) -> Int64 { self &* other }
  @inline(__always) func divided(by other: Int64) -> Int64 {
    other == 0 ? 0 : dividedReportingOverflow(by: other).partialValue
  }
  @inline(__always) var absolute: Int64 { self < 0 ? 0 &- self : self }

  func root(_ type: ElementType) -> Int64 {
    let square = wrapped(type)
    if square <= 0 { return 0 }
    // A root is so much smaller than its square that the conversion back always fits. Large numbers
    // were rounded on the way, and the root may be one too many.
    let root = Int64(Double.sqrt(Double(square)))
    return root > square / root ? root - 1 : root
  }

  func mean(of count: Int, _ type: ElementType) -> Int64 {
    wrapped(type).divided(by: Int64(count).wrapped(type))
  }
}
