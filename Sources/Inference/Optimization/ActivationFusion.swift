import MNISTKernels

/// Lets a convolution or a product compute the activation that follows it: Relu, LeakyRelu, PRelu
/// with one slope, and limits as of Clip.
///
/// ```
///  conv → relu → y                conv, rectification → y
///  conv → max(0) → min(6) → y     conv, clamp → y
/// ```
enum ActivationFusion {
  static func apply(to program: inout Program, outputs: [ValueID]) {
    let uses = ValueUses(program, outputs: outputs)
    var isKept = [Bool](repeating: true, count: program.steps.count)
    for index in program.steps.indices {
      let step = program.steps[index]
      guard let activation = activation(step, program),
        let maker = uses.makerForOneReader(of: step.inputs[0]),
        program.shape(step.outputs[0]) == program.shape(step.inputs[0])
      else { continue }
      var fused = program.steps[maker]
      switch fused.operation {
      case .convolution(var geometry):
        guard let joined = geometry.activation.followed(by: activation) else { continue }
        geometry.activation = joined
        fused.operation = .convolution(geometry)
      case .matrixMultiplication(var geometry):
        guard geometry.element.isReal,
          let joined = geometry.activation.followed(by: activation)
        else { continue }
        geometry.activation = joined
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

  /// What a step does to its first input, if it is an activation that can be fused.
  private static func activation(_ step: Step, _ program: Program) -> Activation? {
    switch step.operation {
    case .unary(.rectification, _):
      return .rectification
    case .unary(.leakyRectification(let alpha), _):
      return .leakyRectification(alpha: alpha)
    case .binary(.parametricRectification, _, _):
      return program.scalar(step.inputs[1]).map { .leakyRectification(alpha: $0) }
    case .binary(.maximum, _, _):
      return program.scalar(step.inputs[1]).map { .clamp(low: $0, high: .infinity) }
    case .binary(.minimum, _, _):
      return program.scalar(step.inputs[1]).map { .clamp(low: -.infinity, high: $0) }
    default:
      return nil
    }
  }
}

extension Activation {
  /// Both in one; nil if there is no such activation.
  fileprivate func followed(by next: Activation) -> Activation? {
    switch (self, next) {
    case (.identity, _): next
    case (.clamp(let low, .infinity), .clamp(-.infinity, let high)):
      .clamp(low: low, high: high)
    default: nil
    }
  }
}

extension Program {
  /// A constant that is a single number which a `Float` can hold, and not NaN.
  fileprivate func scalar(_ value: ValueID) -> Float? {
    guard let numbers = constant(value)?.realNumbers, numbers.count == 1 else { return nil }
    return Float(exactly: numbers[0])
  }
}
