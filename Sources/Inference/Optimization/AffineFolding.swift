import MNISTKernels

/// Moves what scales and shifts the channels of a convolution or the columns of a product into its
/// weights and bias: BatchNormalization, and Add, Sub, Mul and Div with constants.
///
/// ```
///  conv(W, b) → batch normalization            conv(f · W, f · b + s)
///  A × B      → + c                            A × B + c
/// ```
///
/// The new constants are computed in `Double` and rounded once. Nothing is folded that would change
/// more than rounding: factors of 0 (which hide infinities), numbers that aren't finite, and
/// weights that would become subnormal; and nothing into sums that are exact because they are whole.
enum AffineFolding {
  static func apply(to program: inout Program, outputs: [ValueID]) {
    let uses = ValueUses(program, outputs: outputs)
    var isKept = [Bool](repeating: true, count: program.steps.count)
    for index in program.steps.indices {
      let step = program.steps[index]
      guard isAffine(step.operation) else { continue }
      for value in step.inputs {
        guard let maker = uses.makerForOneReader(of: value),
          program.shape(step.outputs[0]) == program.shape(value),
          let folded = folded(program.steps[maker], step, reading: value, &program)
        else { continue }
        program.replaceStep(at: index, with: folded)
        isKept[maker] = false
        break
      }
    }
    program.keepSteps(isKept)
  }

  private static func isAffine(_ operation: Operation) -> Bool {
    switch operation {
    case .batchNormalization: true
    case .binary(let geometry):
      switch geometry.function {
      case .add, .sub, .mul, .div: geometry.element.isReal
      default: false
      }
    default: false
    }
  }

  /// One step that does what two did; nil if there is none.
  private static func folded(
    _ maker: Step,
    _ step: Step,
    reading value: ValueID,
    _ program: inout Program
  ) -> Step? {
    guard program[value].elementCount > 0 else { return nil }
    var folded: Step?
    switch maker.operation {
    case .convolution(let geometry) where geometry.clamp == .none && !geometry.isExact:
      let channels = geometry.group * geometry.outputChannels
      let plane = program.shape(value).dropFirst(2).reduce(1, *)
      guard program.take(work: AffineMap.work(channels: channels)),
        let map = AffineMap(step, of: value, in: program, channels: channels, plane: plane)
      else { return nil }
      folded = convolution(maker, map, channels: channels, &program)
    case .matrixMultiplication(let geometry)
    where geometry.clamp == .none && geometry.element.isReal && !geometry.isExact:
      if program.take(work: AffineMap.work(channels: geometry.columns)),
        let map = AffineMap(
          step, of: value, in: program, channels: geometry.columns, plane: 1)
      {
        folded = MatrixMultiplication.folded(maker, geometry, map, &program)
      }
      if folded == nil {
        folded = MatrixMultiplication.adding(maker, geometry, step, reading: value, program)
      }
    default:
      return nil
    }
    folded?.outputs = step.outputs
    return folded
  }

  private static func convolution(
    _ step: Step,
    _ map: AffineMap,
    channels: Int,
    _ program: inout Program
  ) -> Step? {
    var step = step
    let type = program.type(step.inputs[1])
    if map.factors != nil {
      guard let weights = program.constant(step.inputs[1]), let numbers = weights.realNumbers
      else { return nil }
      let filter = numbers.count / channels
      guard
        let scaled = program.roundedConstant(
          type, weights.shape, { numbers[$0] * map.factor($0 / filter) })
      else { return nil }
      step.inputs[1] = scaled
    }
    guard step.inputs.count > 2 || map.shifts != nil else { return step }
    var bias: RealNumbers?
    if step.inputs.count > 2 {
      guard let numbers = program.constant(step.inputs[2])?.realNumbers else { return nil }
      bias = numbers
    }
    guard
      let mapped = program.roundedConstant(
        type, [channels], { (bias?[$0] ?? 0) * map.factor($0) + map.shift($0) })
    else { return nil }
    step.inputs = [step.inputs[0], step.inputs[1], mapped]
    return step
  }
}

extension Program {
  /// Adds a constant of these numbers, rounded once; nil if the limits don't allow it, or rounding
  /// isn't accurate.
  mutating func roundedConstant(
    _ type: ElementType,
    _ shape: [Int],
    _ number: (_ position: Int) -> Double
  ) -> ValueID? {
    let count = Int64(Tensor.elementCount(shape) ?? 0)
    guard take(work: saturatingProduct(count, 8)),
      var allowance = allowance(byteCount: count * Int64(type.byteWidth)),
      let tensor = Tensor(roundedTo: type, shape: shape, number)
    else { return nil }
    return addConstant(tensor, from: &allowance)
  }
}
