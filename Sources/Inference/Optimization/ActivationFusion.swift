import MNISTKernels

/// Lets a convolution or a matrix product clamp its results itself: Relu, and Clip or Max and Min
/// with one number.
///
/// ```
///  conv → relu → y                conv, relu → y
///  conv → max(0) → min(6) → y     conv, clamp → y
/// ```
///
/// PRelu with a single slope becomes LeakyRelu, which has a kernel in every layout.
enum ActivationFusion {
  static func apply(to program: inout Program, outputs: [ValueID]) {
    let uses = ValueUses(program, outputs: outputs)
    var isKept = [Bool](repeating: true, count: program.steps.count)
    for index in program.steps.indices {
      if let leaky = leakyRelu(program.steps[index], program) {
        program.replaceStep(at: index, with: leaky)
        continue
      }
      let step = program.steps[index]
      guard let clamp = clamp(step, program),
        let maker = uses.makerForOneReader(of: step.inputs[0]),
        program.shape(step.outputs[0]) == program.shape(step.inputs[0])
      else { continue }
      var fused = program.steps[maker]
      switch fused.operation {
      case .convolution(var geometry):
        guard let joined = geometry.clamp.followed(by: clamp) else { continue }
        geometry.clamp = joined
        fused.operation = .convolution(geometry)
      case .matrixMultiplication(var geometry):
        guard geometry.element.isReal, let joined = geometry.clamp.followed(by: clamp) else {
          continue
        }
        geometry.clamp = joined
        fused.operation = .matrixMultiplication(geometry)
      default:
        continue
      }
      fused.outputs = step.outputs
      program.replaceStep(at: index, with: fused)
      isKept[maker] = false
    }
    program.keepSteps(isKept)
  }

  /// The bounds that a step keeps its first input within; nil if it does anything else.
  private static func clamp(_ step: Step, _ program: Program) -> Clamp? {
    switch step.operation {
    case .unary(let geometry) where geometry.function == .relu:
      return Clamp(low: 0)
    case .binary(let geometry) where geometry.function == .max:
      return program.scalar(step.inputs[1]).map { Clamp(low: $0) }
    case .binary(let geometry) where geometry.function == .min:
      return program.scalar(step.inputs[1]).map { Clamp(high: $0) }
    default:
      return nil
    }
  }

  /// The step as LeakyRelu, if it is a PRelu with a single slope.
  private static func leakyRelu(_ step: Step, _ program: Program) -> Step? {
    guard case .binary(let geometry) = step.operation, geometry.function == .prelu,
      geometry.element.isReal, let alpha = program.scalar(step.inputs[1])
    else { return nil }
    var step = step
    step.operation = .unary(.init(.leakyRelu(alpha: alpha), geometry.element))
    step.inputs = [step.inputs[0]]
    return step
  }
}

extension Clamp {
  /// Both in one; nil if the order matters.
  fileprivate func followed(by next: Clamp) -> Clamp? {
    if self == .none { return next }
    guard high == .infinity, next.low == -.infinity else { return nil }
    return Clamp(low: low, high: next.high)
  }
}

extension Program {
  /// A constant that is a single number which a `Float` can hold, and not NaN.
  fileprivate func scalar(_ value: ValueID) -> Float? {
    guard let numbers = constant(value)?.realNumbers, numbers.count == 1 else { return nil }
    return Float(exactly: numbers[0])
  }
}
