/// The same numbers in another type.
///
/// Source: ONNX operators, *Cast*. Real numbers lose their fraction when they become integers;
/// where ONNX leaves it open, numbers beyond the integers' range become the nearest integer and
/// NaN becomes 0. Integers keep their low bits. Everything but 0 is true.
public struct Cast: Kernel {
  /// From which type to which.
  public struct Geometry: Sendable {
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

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch (geometry.source, geometry.target) {
    case (.uint8, .float32): convertToFloats(from: UInt8.self, in: &arena)
    case (.int32, .float32): convertToFloats(from: Int32.self, in: &arena)
    case (.float32, _), (.float64, _): convert(as: Double.self, in: &arena)
    default: convert(as: Int64.self, in: &arena)
    }
  }

  /// Bytes to `Float`s, as in models that take images as they are, or the sums of quantized products.
  /// Both slots hold `count` elements, as `bind` checks.
  @inline(__always)
  private func convertToFloats<Number: FixedWidthInteger & BitwiseCopyable>(
    from type: Number.Type, in arena: inout Arena
  ) {
    let source = unsafe arena.source(input, as: type)
    let target = unsafe arena.target(output, as: Float.self)
    for index in 0..<count {
      unsafe target[index] = Float(source[index])
    }
  }

  /// Both slots hold `count` elements, as `bind` checks.
  @inline(never)
  private func convert<Number: KernelNumber>(as type: Number.Type, in arena: inout Arena) {
    let source = unsafe arena.reader(input, geometry.source, as: type)
    let target = unsafe arena.writer(output, geometry.target, as: type)
    for index in 0..<count {
      unsafe target[index] = source[index]
    }
  }
}

extension Cast.Geometry: KernelGeometry {
  public var name: String { "cast" }

  public var expression: String {
    "Cast.Geometry(from: " + source.expression + ", to: " + target.expression + ")"
  }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Cast {
    let count = outputs[0].byteCount / target.byteWidth
    precondition(
      inputs[0].holds(count, source) && outputs[0].holds(count, target),
      "the slots have different numbers of elements"
    )
    return Cast(geometry: self, count: count, input: inputs[0], output: outputs[0])
  }
}
