/// What generic kernels need of a number, the same for integers and floating point.
///
/// Integers wrap around, as everywhere in ONNX; nothing traps.
protocol KernelNumber: BitwiseCopyable, Comparable, Numeric {
  /// Below or equal to all others: −∞, or the least integer.
  static var lowest: Self { get }
  /// Above or equal to all others: ∞, or the greatest integer.
  static var highest: Self { get }
  /// Whether networks are full of it: then kernels have a loop for each usual case. For the others
  /// one loop does for all cases, which keeps the library small.
  static var isUsual: Bool { get }
  func plus(_ other: Self) -> Self
  func times(_ other: Self) -> Self
  /// The absolute value; that of the least integer is itself.
  var absolute: Self { get }
  /// The square root, for integers rounded towards zero; 0 for a negative integer.
  var root: Self { get }
  /// The quotient, for integers rounded towards zero; an integer divided by 0 is 0.
  func divided(by count: Int) -> Self
}

extension KernelNumber where Self: BinaryFloatingPoint {
  @inline(__always) static var lowest: Self { -.infinity }
  @inline(__always) static var highest: Self { .infinity }
  @inline(__always) func plus(_ other: Self) -> Self { self + other }
  @inline(__always) func times(_ other: Self) -> Self { self * other }
  @inline(__always) var absolute: Self { magnitude }
  @inline(__always) var root: Self { squareRoot() }
  @inline(__always) func divided(by count: Int) -> Self { self / Self(count) }
}

extension KernelNumber where Self: FixedWidthInteger {
  @inline(__always) static var lowest: Self { .min }
  @inline(__always) static var highest: Self { .max }
  @inline(__always) func plus(_ other: Self) -> Self { self &+ other }
  @inline(__always) func times(_ other: Self) -> Self { self &* other }
  @inline(__always) var absolute: Self { self < 0 ? 0 &- self : self }
  @inline(__always) var root: Self {
    if self <= 0 { return 0 }
    // A root is so much smaller than its square that the conversion back always fits. Large numbers
    // were rounded on the way, and the root may be one too many.
    let root = Self(Double(self).squareRoot())
    return root > self / root ? root - 1 : root
  }
  @inline(__always) func divided(by count: Int) -> Self {
    let divisor = Self(truncatingIfNeeded: count)
    return divisor == 0 ? 0 : dividedReportingOverflow(by: divisor).partialValue
  }
}

extension KernelNumber {
  @inline(__always) static var isUsual: Bool { false }
}

extension Float: KernelNumber {
  @inline(__always) static var isUsual: Bool { true }
}

extension Double: KernelNumber {}
extension UInt8: KernelNumber {}
extension Int8: KernelNumber {}
extension Int32: KernelNumber {}
extension Int64: KernelNumber {}
