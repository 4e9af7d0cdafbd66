/// A function of each number by itself.
///
/// NaN gives NaN, integers wrap around.
public struct UnaryElementwise: Kernel {
  /// What is computed, of numbers of which type.
  public struct Geometry: Sendable {
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

  /// Computes the output.
  ///
  /// Both slots hold the same number of values, as `bind` checks.
  public func run(in arena: inout Arena) {
    switch geometry.element {
    case .float32:
      unsafe geometry.function.apply(
        from: arena.source(input, as: Float.self), to: arena.target(output, as: Float.self),
        count: output.count(of: Float.self))
    case .float64: map(as: Double.self, in: &arena) { geometry.function($0) }
    default: map(as: Int64.self, in: &arena) { geometry.function($0) }
    }
  }

  /// Both slots hold the same number of values, as `bind` checks.
  @inline(__always)
  private func map<Number: KernelNumber>(
    as type: Number.Type, in arena: inout Arena, _ body: (Number) -> Number
  ) {
    let source = unsafe arena.reader(input, geometry.element, as: type)
    let target = unsafe arena.writer(output, geometry.element, as: type)
    for index in 0..<output.byteCount / geometry.element.byteWidth {
      unsafe target[index] = body(source[index])
    }
  }
}

extension UnaryElementwise.Geometry: KernelGeometry {
  public var name: String { function.name }
  public func work(results: Int) -> Int64 { saturatingProduct(function.work(element), results) }

  public var expression: String {
    "UnaryElementwise.Geometry(" + function.expression + ", " + element.expression + ")"
  }

  /// Input and output may be the same slot.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> UnaryElementwise {
    precondition(inputs[0].byteCount == outputs[0].byteCount, "the slots have different sizes")
    return UnaryElementwise(geometry: self, input: inputs[0], output: outputs[0])
  }
}
