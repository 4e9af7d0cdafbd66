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
  /// The most common functions have loops of their own; all others share one for each type, which
  /// chooses the function for every number.
  public func run(in arena: inout Arena) {
    switch (geometry.element, geometry.function) {
    case (.float32, .relu): map(in: &arena) { UnaryFunction.relu.ofReal($0) }
    case (.float32, .leakyRelu(let alpha)):
      map(in: &arena) { UnaryFunction.leakyRelu(alpha: alpha).ofReal($0) }
    case (.float32, .hardSigmoid(let alpha, let beta)):
      map(in: &arena) { UnaryFunction.hardSigmoid(alpha: alpha, beta: beta).ofReal($0) }
    case (.float32, .hardSwish): map(in: &arena) { UnaryFunction.hardSwish.ofReal($0) }
    case (.float32, .sigmoid): mapEights(in: &arena) { .sigmoid($0) }
    case (.float32, .tanh): mapEights(in: &arena) { .tanh($0) }
    case (.float32, .exp): mapEights(in: &arena) { .exp($0) }
    case (.float32, let function): map(in: &arena) { function($0) }
    case (.float64, let function): map(as: Double.self, in: &arena) { function($0) }
    case (_, let function): map(as: Int64.self, in: &arena) { function($0) }
    }
  }

  /// Both slots hold the same number of values, as `bind` checks.
  @inline(__always)
  private func map(in arena: inout Arena, _ body: (Float) -> Float) {
    let source = unsafe arena.source(input, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    for index in 0..<output.count(of: Float.self) {
      unsafe target[index] = body(source[index])
    }
  }

  /// Both slots hold the same number of values, as `bind` checks.
  @inline(__always)
  private func mapEights(in arena: inout Arena, _ body: (SIMD8<Float>) -> SIMD8<Float>) {
    let count = output.count(of: Float.self)
    let source = unsafe arena.source(input, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    var index = 0
    while index &+ 8 <= count {
      unsafe body(SIMD8(loading: source + index)).store(to: target + index)
      index &+= 8
    }
    while index < count {
      unsafe target[index] = geometry.function(source[index])
      index &+= 1
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
