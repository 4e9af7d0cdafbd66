/// A function of each number by itself.
///
/// NaN gives NaN, integers wrap around.
public struct UnaryElementwise: Kernel {
  /// What is computed, of numbers of which type.
  public struct Geometry: Hashable, Sendable {
    /// The function.
    public let function: UnaryFunction
    /// The type of input and output.
    public let element: ElementType

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the function is defined for the type.
    public init(_ function: UnaryFunction, _ element: ElementType) {
      precondition(function.supports(element), "the function is not defined for the type")
      self.function = function
      self.element = element
    }
  }

  let geometry: Geometry
  let input: Slot
  let output: Slot

  /// Binds the operation to its memory; input and output may be the same slot.
  ///
  /// - Precondition: both slots have the same length.
  public init(_ geometry: Geometry, input: Slot, output: Slot) {
    precondition(input.byteCount == output.byteCount, "the slots have different sizes")
    self.geometry = geometry
    self.input = input
    self.output = output
  }

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch geometry.element {
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
    switch geometry.function {
    case .relu: map(type, in: &arena) { $0 < 0 ? 0 : $0 }
    case .neg: map(type, in: &arena) { 0 &- $0 }
    case .abs: map(type, in: &arena) { $0 < 0 ? 0 &- $0 : $0 }
    case .sign: map(type, in: &arena) { $0.signum() }
    default: preconditionFailure("refused by the geometry")
    }
  }

  /// The functions that networks are full of, eight numbers at a time, and all others.
  @inline(__always)
  private func runFloat(in arena: inout Arena) {
    switch geometry.function {
    case .sigmoid: mapEights(in: &arena, { .sigmoid($0) }, { .sigmoid($0) })
    case .tanh: mapEights(in: &arena, { .tanh($0) }, { .tanh($0) })
    case .exp: mapEights(in: &arena, { .exp($0) }, { .exp($0) })
    default: runReal(Float.self, in: &arena)
    }
  }

  @inline(__always)
  private func runReal<Number: RealNumber>(_ type: Number.Type, in arena: inout Arena) {
    geometry.function.withReal(type) { body in map(type, in: &arena, body) }
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

extension UnaryElementwise.Geometry: KernelGeometry {
  public var name: String { function.name }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> UnaryElementwise {
    UnaryElementwise(self, input: inputs[0], output: outputs[0])
  }
}
