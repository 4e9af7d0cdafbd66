extension BinaryElementwise {
  /// How two numbers make one. Sources: ONNX's operators of the same names.
  public enum Function: Hashable, Sendable {
    case addition, subtraction, multiplication
    /// Integers: the quotient without its fraction, 0 for a divisor of 0.
    case division
    case power
    /// NaN if either is NaN.
    case maximum
    /// NaN if either is NaN.
    case minimum
    /// With the sign of the divisor, as Python's `%`; integers: 0 for a divisor of 0.
    case flooredRemainder
    /// With the sign of the dividend, as C's `fmod`; integers: 0 for a divisor of 0.
    case truncatedRemainder
    /// The first, or the product of both where the first is below 0.
    case parametricRectification
    case equal, greater, greaterOrEqual, less, lessOrEqual
    case and, or, exclusiveOr

    /// Whether the results are truth values.
    public var isComparison: Bool {
      switch self {
      case .equal, .greater, .greaterOrEqual, .less, .lessOrEqual: true
      default: false
      }
    }

    /// Whether the function is there for a type of numbers.
    public func supports(_ element: ScalarType) -> Bool {
      switch self {
      case .equal: true
      case .and, .or, .exclusiveOr: element == .bool
      default: element != .bool
      }
    }

    /// A name for tables.
    public var name: String {
      switch self {
      case .addition: "addition"
      case .subtraction: "subtraction"
      case .multiplication: "multiplication"
      case .division: "division"
      case .power: "power"
      case .maximum: "maximum"
      case .minimum: "minimum"
      case .flooredRemainder: "floored remainder"
      case .truncatedRemainder: "truncated remainder"
      case .parametricRectification: "parametric rectification"
      case .equal: "equal"
      case .greater: "greater"
      case .greaterOrEqual: "greater or equal"
      case .less: "less"
      case .lessOrEqual: "less or equal"
      case .and: "and"
      case .or: "or"
      case .exclusiveOr: "exclusive or"
      }
    }
  }
}
