/// The same numbers in another type.
///
/// Source: ONNX operators, *Cast*. Real numbers lose their fraction when they become integers;
/// where ONNX leaves it open, numbers beyond the integers' range become the nearest integer and
/// NaN becomes 0. Integers keep their low bits. Everything but 0 is true.
public struct Cast: Kernel {
  /// From which type to which.
  public struct Geometry: Hashable, Sendable {
    /// The type of the input.
    public let source: ElementType
    /// The type of the output.
    public let target: ElementType

    /// Creates a geometry from its parts.
    public init(from source: ElementType, to target: ElementType) {
      self.source = source
      self.target = target
    }
  }

  let geometry: Geometry
  let count: Int
  let input: Slot
  let output: Slot

  /// Binds the operation to its memory.
  ///
  /// - Precondition: both slots hold the same number of elements and don't overlap.
  public init(_ geometry: Geometry, input: Slot, output: Slot) {
    let (source, target) = (geometry.source, geometry.target)
    count = output.byteCount / target.byteWidth
    precondition(
      count * source.byteWidth == input.byteCount && count * target.byteWidth == output.byteCount,
      "the slots have different numbers of elements"
    )
    self.geometry = geometry
    self.input = input
    self.output = output
  }

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch geometry.source {
    case .float32: convertReal(Float.self, in: &arena)
    case .float64: convertReal(Double.self, in: &arena)
    case .uint8, .bool: convertInteger(UInt8.self, in: &arena)
    case .int8: convertInteger(Int8.self, in: &arena)
    case .int32: convertInteger(Int32.self, in: &arena)
    case .int64: convertInteger(Int64.self, in: &arena)
    }
  }

  @inline(__always)
  private func convertReal<Number: RealNumber>(_ type: Number.Type, in arena: inout Arena) {
    switch geometry.target {
    case .float32: map(type, Float.self, in: &arena) { Float($0) }
    case .float64: map(type, Double.self, in: &arena) { Double($0) }
    case .uint8: map(type, UInt8.self, in: &arena) { saturated($0) }
    case .int8: map(type, Int8.self, in: &arena) { saturated($0) }
    case .int32: map(type, Int32.self, in: &arena) { saturated($0) }
    case .int64: map(type, Int64.self, in: &arena) { saturated($0) }
    case .bool: map(type, UInt8.self, in: &arena) { $0 == 0 ? 0 : 1 }
    }
  }

  @inline(__always)
  private func convertInteger<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type,
    in arena: inout Arena
  ) {
    switch geometry.target {
    case .float32: map(type, Float.self, in: &arena) { Float($0) }
    case .float64: map(type, Double.self, in: &arena) { Double($0) }
    case .uint8: map(type, UInt8.self, in: &arena) { UInt8(truncatingIfNeeded: $0) }
    case .int8: map(type, Int8.self, in: &arena) { Int8(truncatingIfNeeded: $0) }
    case .int32: map(type, Int32.self, in: &arena) { Int32(truncatingIfNeeded: $0) }
    case .int64: map(type, Int64.self, in: &arena) { Int64(truncatingIfNeeded: $0) }
    case .bool: map(type, UInt8.self, in: &arena) { $0 == 0 ? 0 : 1 }
    }
  }

  /// Both slots hold `count` elements, as `init` checks.
  @inline(__always)
  private func map<Source: BitwiseCopyable, Target: BitwiseCopyable>(
    _ sourceType: Source.Type,
    _ targetType: Target.Type,
    in arena: inout Arena,
    _ body: (Source) -> Target
  ) {
    let source = unsafe arena.source(input, as: sourceType)
    let target = unsafe arena.target(output, as: targetType)
    for index in 0..<count {
      unsafe target[index] = body(source[index])
    }
  }
}

/// A number without its fraction, or the nearest that the type has; 0 for NaN.
@inline(__always)
private func saturated<Number: RealNumber, Integer: FixedWidthInteger>(
  _ x: Number
) -> Integer {
  // Both limits are exact: a power of two and its negative, or 0. What lies strictly between
  // them is in range once its fraction is gone.
  let limit: Number = Integer.isSigned ? -Number(Integer.min) : Number(Integer.max) + 1
  if x >= limit { return .max }
  if x <= (Integer.isSigned ? -limit : 0) { return .min }
  return x == x ? Integer(x) : 0
}

extension Cast.Geometry: KernelGeometry {
  public var name: String { "cast" }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Cast {
    Cast(self, input: inputs[0], output: outputs[0])
  }
}
