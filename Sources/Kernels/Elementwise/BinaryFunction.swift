/// A function of two numbers. Sources: ONNX's operators of the same names.
public enum BinaryFunction: Sendable {
  case add, sub, mul
  /// Integers: the quotient without its fraction, 0 for a divisor of 0.
  case div
  case pow
  /// NaN if either is NaN; the first if both are equal.
  case max
  /// NaN if either is NaN; the first if both are equal.
  case min
  /// The remainder with the sign of the divisor, as Python's `%`; integers: 0 for a divisor of 0.
  case mod
  /// The remainder with the sign of the dividend, as C's `fmod`; integers: 0 for a divisor of 0.
  case fmod
  /// The first, or the product of both where the first is below 0.
  case prelu
  case equal, greater, greaterOrEqual, less, lessOrEqual
  case and, or, xor

  /// Whether the results are Booleans whatever the operands are.
  public var isComparison: Bool {
    switch self {
    case .equal, .greater, .greaterOrEqual, .less, .lessOrEqual: true
    default: false
    }
  }

  /// Whether the function is defined for a type.
  public func supports(_ element: ElementType) -> Bool {
    switch self {
    case .equal: true
    case .and, .or, .xor: element == .bool
    default: element != .bool
    }
  }

  /// The function of two numbers; of comparisons 1 or 0.
  @inline(__always)
  func callAsFunction<Number: KernelNumber>(_ first: Number, _ second: Number) -> Number {
    switch self {
    case .add: first.adding(second)
    case .sub: first.subtracting(second)
    case .mul: first.multiplied(by: second)
    case .div: first.divided(by: second)
    case .pow: Number.pow(first, second)
    case .max: first < second || second != second ? second : first
    case .min: first > second || second != second ? second : first
    case .mod: Number.mod(first, second)
    case .fmod: Number.fmod(first, second)
    case .prelu: first < 0 ? first.multiplied(by: second) : first
    case .equal: first == second ? 1 : 0
    case .greater: first > second ? 1 : 0
    case .greaterOrEqual: first >= second ? 1 : 0
    case .less: first < second ? 1 : 0
    case .lessOrEqual: first <= second ? 1 : 0
    case .and: first == 0 ? 0 : second
    case .or: first == 0 ? second : first
    case .xor: first == second ? 0 : 1
    }
  }

  /// At most how many steps of about a nanosecond a number takes.
  func work(_ element: ElementType) -> Int {
    switch self {
    case .pow: 128
    case .mod, .fmod:
      // The exponents of Float64 are much farther apart.
      switch element {
      case .float64: 2048
      case .float32: 256
      default: 16
      }
    default: 8
    }
  }

  /// The name that `mnist inspect` shows.
  public var name: String {
    switch self {
    case .add: "add"
    case .sub: "sub"
    case .mul: "mul"
    case .div: "div"
    case .pow: "pow"
    case .max: "max"
    case .min: "min"
    case .mod: "mod"
    case .fmod: "fmod"
    case .prelu: "prelu"
    case .equal: "equal"
    case .greater: "greater"
    case .greaterOrEqual: "greater or equal"
    case .less: "less"
    case .lessOrEqual: "less or equal"
    case .and: "and"
    case .or: "or"
    case .xor: "xor"
    }
  }
}
