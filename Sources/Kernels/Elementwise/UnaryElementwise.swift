/// A function of each number by itself.
///
/// NaN gives NaN, integers wrap around.
public struct UnaryElementwise: Sendable {
  let function: Function
  let element: ScalarType
  let input: Slot
  let output: Slot

  /// Binds the operation to its memory; input and output may be the same slot.
  ///
  /// - Precondition: both slots have the same length, and the function is there for the type.
  public init(_ function: Function, _ element: ScalarType, input: Slot, output: Slot) {
    precondition(input.byteCount == output.byteCount, "the slots have different sizes")
    precondition(function.supports(element), "the function is not there for the type")
    self.function = function
    self.element = element
    self.input = input
    self.output = output
  }

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch element {
    case .float32: runFloat(in: &arena)
    case .float64: runReal(Double.self, in: &arena)
    case .uint8: runInteger(UInt8.self, in: &arena)
    case .int8: runInteger(Int8.self, in: &arena)
    case .int32: runInteger(Int32.self, in: &arena)
    case .int64: runInteger(Int64.self, in: &arena)
    case .bool: map(UInt8.self, in: &arena) { $0 == 0 ? 1 : 0 }
    }
  }

  @inline(__always)
  private func runInteger<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type,
    in arena: inout Arena
  ) {
    switch function {
    case .rectification: map(type, in: &arena) { $0 < 0 ? 0 : $0 }
    case .negation: map(type, in: &arena) { 0 &- $0 }
    case .absoluteValue: map(type, in: &arena) { $0 < 0 ? 0 &- $0 : $0 }
    case .sign: map(type, in: &arena) { $0.signum() }
    default: preconditionFailure("refused by init")
    }
  }

  /// The functions that networks are full of, eight numbers at a time, and all others.
  @inline(__always)
  private func runFloat(in arena: inout Arena) {
    switch function {
    case .logistic: mapEights(in: &arena, { logistic($0) }, { logistic($0) })
    case .hyperbolicTangent:
      mapEights(in: &arena, { hyperbolicTangent($0) }, { hyperbolicTangent($0) })
    case .exponential: mapEights(in: &arena, { exponential($0) }, { exponential($0) })
    default: runReal(Float.self, in: &arena)
    }
  }

  @inline(__always)
  private func runReal<Number: RealNumber>(_ type: Number.Type, in arena: inout Arena) {
    switch function {
    case .rectification: map(type, in: &arena) { $0 < 0 ? 0 : $0 }
    case .leakyRectification(let alpha):
      let alpha = Number(alpha)
      map(type, in: &arena) { $0 < 0 ? alpha * $0 : $0 }
    case .thresholdedRectification(let alpha):
      let alpha = Number(alpha)
      map(type, in: &arena) { $0 <= alpha ? 0 : $0 }
    case .exponentialLinear(let alpha, let gamma, let divisor):
      let alpha = Number(gamma) * Number(alpha)
      let gamma = Number(gamma)
      let divisor = Number(divisor)
      map(type, in: &arena) {
        $0 < 0 ? alpha * Number.exponentialMinusOne($0 / divisor) : gamma * $0
      }
    case .logistic: map(type, in: &arena) { Number.logistic($0) }
    case .hardLogistic(let alpha, let beta):
      let (alpha, beta) = (Number(alpha), Number(beta))
      map(type, in: &arena) { clampedToUnit(alpha * $0 + beta) }
    case .swish(let alpha):
      let alpha = Number(alpha)
      map(type, in: &arena) { $0 * Number.logistic(alpha * $0) }
    case .hardSwish: map(type, in: &arena) { $0 * clampedToUnit($0 / 6 + 0.5) }
    case .mish: map(type, in: &arena) { $0 * Number.hyperbolicTangent(softplus($0)) }
    case .softplus: map(type, in: &arena) { softplus($0) }
    case .softsign: map(type, in: &arena) { $0 / (1 + ($0 < 0 ? -$0 : $0)) }
    case .gaussianErrorLinear:
      map(type, in: &arena) {
        0.5 * $0 * (1 + Number.errorFunction($0 * 0.707_106_781_186_547_52))
      }
    case .gaussianErrorLinearByTangent:
      map(type, in: &arena) {
        let cubic: Number = $0 * (0.797_884_560_802_865_36 + 0.035_677_408_136_300_125 * $0 * $0)
        return 0.5 * $0 * (1 + Number.hyperbolicTangent(cubic))
      }
    case .hyperbolicTangent: map(type, in: &arena) { Number.hyperbolicTangent($0) }
    case .errorFunction: map(type, in: &arena) { Number.errorFunction($0) }
    case .exponential: map(type, in: &arena) { Number.exponential($0) }
    case .logarithm: map(type, in: &arena) { Number.logarithm($0) }
    case .squareRoot: map(type, in: &arena) { $0.squareRoot() }
    case .reciprocal: map(type, in: &arena) { 1 / $0 }
    case .negation: map(type, in: &arena) { -$0 }
    case .absoluteValue: map(type, in: &arena) { $0.magnitude }
    case .sign: map(type, in: &arena) { $0 > 0 ? 1 : $0 < 0 ? -1 : $0 }
    case .floor: map(type, in: &arena) { $0.rounded(.down) }
    case .ceiling: map(type, in: &arena) { $0.rounded(.up) }
    case .rounding: map(type, in: &arena) { $0.rounded(.toNearestOrEven) }
    case .logicalNot: preconditionFailure("refused by init")
    }
  }

  /// Both slots hold the same number of values, as `init` checks.
  @inline(__always)
  private func mapEights(
    in arena: inout Arena,
    _ eight: (SIMD8<Float>) -> SIMD8<Float>,
    _ one: (Float) -> Float
  ) {
    let count = output.count(of: Float.self)
    let source = unsafe arena.source(input, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    var index = 0
    while index &+ 8 <= count {
      unsafe eight(SIMD8(loading: source + index)).store(to: target + index)
      index &+= 8
    }
    while index < count {
      unsafe target[index] = one(source[index])
      index &+= 1
    }
  }

  /// Both slots hold the same number of values, as `init` checks.
  @inline(__always)
  private func map<Number: BitwiseCopyable>(
    _ type: Number.Type,
    in arena: inout Arena,
    _ body: (Number) -> Number
  ) {
    let count = output.count(of: type)
    let source = unsafe arena.source(input, as: type)
    let target = unsafe arena.target(output, as: type)
    for index in 0..<count {
      unsafe target[index] = body(source[index])
    }
  }
}

/// Between 0 and 1; NaN stays NaN.
@inline(__always)
private func clampedToUnit<Number: RealNumber>(_ x: Number) -> Number {
  x < 0 ? 0 : x > 1 ? 1 : x
}
