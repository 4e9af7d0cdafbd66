import MNISTKernels

/// Lets values that are quantized only to be dequantized stay floats.
///
/// ```
///  quantize → dequantize                        fake quantize: whole steps of the scale
///  dynamic quantize → − zero point              the same, with the scale that fits
///  whole number → int32 → float                 nothing
///  requantize → − zero point                    · factor → fake quantize
///  quantize → max pool, view → dequantize       quantize → dequantize → max pool, view
///  fake quantize → max pool                     max pool → fake quantize: of fewer numbers, and the
///                                               pooling can join a convolution
///  fake quantize → fake quantize                one of them, if they are the same
/// ```
///
/// All of that is exact; but where the largest of several numbers is asked for, and one is NaN.
enum QuantizationFusion {
  static func apply(to program: inout Program, outputs: [ValueID]) {
    guard program.steps.contains(where: { $0.isQuantization }) else { return }
    dequantizeEarlier(&program, outputs)
    fuse(&program, outputs)
    poolEarlier(&program, outputs)
    dropRepeated(&program, outputs)
  }

  // MARK: Moving

  /// Moves dequantizations before views and poolings of the largest.
  private static func dequantizeEarlier(_ program: inout Program, _ outputs: [ValueID]) {
    let uses = ValueUses(program, outputs: outputs)
    for index in program.steps.indices {
      guard case .dequantization(let geometry) = program.steps[index].operation,
        geometry.layout.scaleCount == 1, geometry.element.isQuantized
      else { continue }
      var place = index
      while let maker = uses.makerForOneReader(of: program.steps[place].inputs[0]),
        // The scale and the zero point may be made after what the dequantization goes before.
        program.steps[place].inputs.dropFirst().allSatisfy({ value in
          uses.maker(of: value).map { $0 < maker } ?? true
        }),
        swap(place, maker, geometry.element, &program)
      {
        place = maker
      }
    }
  }

  /// Exchanges a dequantization and what made its input, if that only moves or chooses values.
  private static func swap(
    _ place: Int, _ maker: Int, _ element: ElementType, _ program: inout Program
  ) -> Bool {
    var (later, earlier) = (program.steps[place], program.steps[maker])
    let input = program[earlier.inputs[0]]
    guard input.constant == nil, input.elementCount > 0 else { return false }
    switch earlier.operation {
    case .view:
      break
    case .pooling(let pooling) where pooling.kind == .max && !pooling.mayPoolPadding:
      guard program.positiveNumber(later.inputs[1]) != nil else { return false }
      earlier.operation = Operation(Pooling.Geometry(.max, pooling.windows))
    default:
      return false
    }
    let moved = program.addValue(Value(type: .float32, shape: input.shape))
    let dequantization = Dequantization.Geometry(
      element, layout: .perTensor(count: input.elementCount))
    let parameters = later.inputs.dropFirst()
    later.operation = earlier.operation
    later.inputs = [moved]
    program.replaceStep(at: place, with: later)
    program.replaceStep(
      at: maker,
      with: Step(
        operation: Operation(dequantization), inputs: [earlier.inputs[0]] + parameters,
        outputs: [moved], node: earlier.node))
    return true
  }

  /// Moves poolings of the largest before fake quantizations, whose steps never go down.
  private static func poolEarlier(_ program: inout Program, _ outputs: [ValueID]) {
    let uses = ValueUses(program, outputs: outputs)
    for index in program.steps.indices {
      let step = program.steps[index]
      guard case .pooling(let geometry) = step.operation, geometry.kind == .max,
        !geometry.mayPoolPadding,
        let maker = uses.makerForOneReader(of: step.inputs[0]),
        case .fakeQuantization = program.steps[maker].operation
      else { continue }
      var quantization = program.steps[maker]
      guard program.positiveNumber(quantization.inputs[1]) != nil,
        program.positiveNumber(quantization.inputs[3]) != nil
      else { continue }
      var pooling = step
      pooling.inputs = [quantization.inputs[0]]
      pooling.outputs = [
        program.addValue(Value(type: .float32, shape: program.shape(step.outputs[0])))
      ]
      quantization.inputs[0] = pooling.outputs[0]
      quantization.outputs = step.outputs
      program.replaceStep(at: maker, with: pooling)
      program.replaceStep(at: index, with: quantization)
    }
  }

  // MARK: Fusing

  private static func fuse(_ program: inout Program, _ outputs: [ValueID]) {
    let uses = ValueUses(program, outputs: outputs)
    var replaced = program.steps.map { [$0] }
    for (index, step) in program.steps.enumerated() {
      switch step.operation {
      case .dequantization(let geometry)
      where geometry.layout.scaleCount == 1 && geometry.element.isQuantized:
        guard let maker = uses.maker(of: step.inputs[0]) else { continue }
        let earlier = program.steps[maker]
        switch earlier.operation {
        case .quantization:
          guard let fused = fakeQuantization(step, earlier, geometry.element, program) else {
            continue
          }
          replaced[index] = [fused]
        case .dynamicQuantization:
          guard uses.makerForOneReader(of: step.inputs[0]) != nil,
            step.inputs[0] == earlier.outputs[0], step.inputs[2] == earlier.outputs[2],
            program.positiveNumber(step.inputs[1]) == 1
          else { continue }
          let quantization = DynamicFakeQuantization.Geometry()
          replaced[maker] = [
            Step(
              operation: Operation(quantization), inputs: earlier.inputs,
              outputs: step.outputs + earlier.outputs.dropFirst(), node: earlier.node)
          ]
          replaced[index] = []
        case .requantization(let requantization):
          guard
            let fused = fakeRequantization(step, earlier, requantization, uses, &program)
          else { continue }
          replaced[index] = fused
        default:
          continue
        }
      case .cast(let geometry) where geometry.source == .int32 && geometry.target == .float32:
        guard let sums = wholeNumbers(step.inputs[0], uses, program) else { continue }
        replaced[index] = [
          Step(operation: .view, inputs: [sums], outputs: step.outputs, node: step.node)
        ]
      default:
        continue
      }
    }
    program.setSteps(replaced.flatMap { $0 })
  }

  /// The exact sums, as floats, of which a value is the integers.
  private static func wholeNumbers(
    _ value: ValueID, _ uses: ValueUses, _ program: Program
  ) -> ValueID? {
    guard let maker = uses.maker(of: value), case .cast = program.steps[maker].operation else {
      return nil
    }
    let sums = program.steps[maker].inputs[0]
    switch uses.maker(of: sums).map({ program.steps[$0].operation }) {
    case .convolution(let geometry) where geometry.isExact: return sums
    case .matrixMultiplication(let geometry) where geometry.isExact: return sums
    default: return nil
    }
  }

  private static func fakeQuantization(
    _ step: Step, _ earlier: Step, _ element: ElementType, _ program: Program
  ) -> Step? {
    guard case .quantization(let quantization) = earlier.operation,
      quantization.layout.scaleCount == 1, quantization.source == .float32,
      quantization.element == element,
      program.positiveNumber(earlier.inputs[1]) != nil,
      program.positiveNumber(step.inputs[1]) != nil,
      program.isSame(earlier.inputs[2], step.inputs[2])
    else { return nil }
    return Step(
      operation: Operation(FakeQuantization.Geometry(element)),
      inputs: [earlier.inputs[0], earlier.inputs[1], step.inputs[2], step.inputs[1]],
      outputs: step.outputs, node: step.node)
  }

  /// Sums times the factor that brings them to the output's scale, and those rounded.
  private static func fakeRequantization(
    _ step: Step, _ earlier: Step, _ geometry: Requantization.Geometry, _ uses: ValueUses,
    _ program: inout Program
  ) -> [Step]? {
    guard let sums = wholeNumbers(earlier.inputs[0], uses, program),
      let first = program.positiveNumber(earlier.inputs[1]),
      let seconds = program.constant(earlier.inputs[2])?.floats,
      let output = program.positiveNumber(earlier.inputs[3]),
      program.positiveNumber(step.inputs[1]) != nil,
      program.isSame(earlier.inputs[4], step.inputs[2]),
      var allowance = program.allowance(byteCount: 4 * Int64(seconds.count + 1))
    else { return nil }
    // As the kernel combines them.
    let factors = seconds.map { first * $0 / output }
    guard factors.allSatisfy({ $0.isFinite }) else { return nil }
    let shape = program.shape(sums)
    let scaled = program.addValue(Value(type: .float32, shape: shape))
    return [
      Step(
        operation: Operation(
          BinaryElementwise.Geometry(.mul, .float32, geometry.layout.walk)),
        inputs: [
          sums,
          program.addConstant(floats: factors, from: &allowance),
        ],
        outputs: [scaled], node: earlier.node),
      Step(
        operation: Operation(FakeQuantization.Geometry(geometry.element)),
        inputs: [
          scaled, program.addConstant(Tensor(checked: [], .float32([1])), from: &allowance),
          step.inputs[2], step.inputs[1],
        ],
        outputs: step.outputs, node: step.node),
    ]
  }

  /// Turns a fake quantization of what already has its steps, seen through views, into a view.
  private static func dropRepeated(_ program: inout Program, _ outputs: [ValueID]) {
    let uses = ValueUses(program, outputs: outputs)
    for (index, step) in program.steps.enumerated() {
      guard case .fakeQuantization = step.operation,
        program.isSame(step.inputs[1], step.inputs[3])
      else { continue }
      var source = step.inputs[0]
      while let maker = uses.maker(of: source), case .view = program.steps[maker].operation {
        source = program.steps[maker].inputs[0]
      }
      guard let maker = uses.maker(of: source),
        case .fakeQuantization = program.steps[maker].operation,
        (1...3).allSatisfy({ program.isSame(program.steps[maker].inputs[$0], step.inputs[$0]) })
      else { continue }
      program.replaceStep(
        at: index,
        with: Step(
          operation: .view, inputs: [step.inputs[0]], outputs: step.outputs, node: step.node))
    }
  }
}

extension Step {
  fileprivate var isQuantization: Bool {
    switch operation {
    case .quantization, .dynamicQuantization, .requantization, .dequantization: true
    default: false
    }
  }
}

extension Pooling.Geometry {
  /// Whether a window may be on padding alone, which counts as the type's least value.
  fileprivate var mayPoolPadding: Bool {
    [windows.depth, windows.vertical, windows.horizontal].contains {
      $0.dilation > 1 && ($0.padBegin > 0 || $0.padEnd > 0)
    }
  }
}

extension Program {
  /// A constant that is a single finite `Float` above 0.
  fileprivate func positiveNumber(_ value: ValueID) -> Float? {
    guard let floats = constant(value)?.floats, floats.count == 1, floats[0] > 0,
      floats[0].isFinite
    else { return nil }
    return floats[0]
  }

  /// Whether two values are one, or constants of the same number.
  fileprivate func isSame(_ first: ValueID, _ second: ValueID) -> Bool {
    if first == second { return true }
    guard self[first].elementCount == 1, let elements = constant(first)?.elements else {
      return false
    }
    return elements == constant(second)?.elements
  }
}
