import MNISTKernels

/// Computes convolutions and products of quantized values with `Float`s, where those are exact.
///
/// Whole numbers up to 2²⁴ are `Float`s, and so is each sum of products as long as their magnitudes
/// add up to no more. What the weights' magnitudes add up to is known, and the other factor is at most
/// 255: the kernels for floats then give the very sums, in any order.
///
/// ```
///  x, w → ConvInteger → y           x → x − zero point → conv(·, w − zero points) → whole number → y
/// ```
///
/// ONNX Runtime's sums of `uint8` times `int8` saturate on some processors; these never do.
enum WholeNumberSums {
  /// The largest number up to which every whole number is a `Float`.
  private static let largest: Int64 = 1 << 24

  static func apply(to program: inout Program) {
    var steps: [Step] = []
    for step in program.steps {
      let replaced: [Step]? =
        switch step.operation {
        case .integerConvolution(let geometry): convolution(step, geometry, &program)
        case .integerMatrixMultiplication(let geometry): product(step, geometry, &program)
        default: nil
        }
      steps += replaced ?? [step]
    }
    program.setSteps(steps)
  }

  private static func convolution(
    _ step: Step, _ geometry: IntegerConvolution.Geometry, _ program: inout Program
  ) -> [Step]? {
    var sizes = geometry.sizes
    sizes.isExact = true
    let channels = sizes.group * sizes.outputChannels
    var bias: [Int32]?
    if step.inputs.count > 4 {
      guard case .int32(let numbers) = program.constant(step.inputs[4])?.elements else {
        return nil
      }
      bias = numbers
    }
    guard let count = program.constant(step.inputs[1])?.elements.count, count > 0 else {
      return nil
    }
    let filter = count / channels
    guard
      var constants = Constants(
        step, columns: channels, bias: bias, mostParts: 1, in: &program,
        columnOf: { $0 / filter })
    else { return nil }
    let input = differences(step, geometry.input, one: constants.one(in: &program), &program)
    let weights = constants.add(constants.weights, program.shape(step.inputs[1]), to: &program)
    var operands = [input.outputs[0], weights]
    if let bias {
      operands.append(constants.add(bias.map { Float($0) }, [channels], to: &program))
    }
    return [input] + sums(step, Operation(sizes), operands, isResult: true, &program)
  }

  /// One product, or of a deep one as many as its sums need to be exact, whose integers are added.
  private static func product(
    _ step: Step, _ geometry: IntegerMatrixMultiplication.Geometry, _ program: inout Program
  ) -> [Step]? {
    let (rows, depth, columns) = (geometry.rows, geometry.depth, geometry.columns)
    guard geometry.batch.count == 1, !geometry.hasZeroPointPerRow, depth > 0, columns > 0,
      program.constant(step.inputs[1])?.elements.count == depth * columns,
      // The largest product is 255²: of 258 the sum is exact, whatever they are.
      var constants = Constants(
        step, columns: columns, bias: nil, mostParts: 1 + depth / 128, in: &program,
        columnOf: { $0 % columns }),
      // Each part is up to five steps.
      program.take(work: saturatingProduct(constants.parts, 5 << 14))
    else { return nil }
    var steps = [differences(step, geometry.first, one: constants.one(in: &program), &program)]
    let given = steps[0].outputs[0]
    var total: ValueID?
    for part in 0..<constants.parts {
      let places = constants.start(part)..<constants.start(part + 1)
      let (start, end) = (places.lowerBound / columns, places.upperBound / columns)
      var input = given
      if constants.parts > 1 {
        input = program.addValue(Value(type: .float32, shape: [rows, end - start]))
        let box = Walk(
          extents: [rows, end - start], firstStrides: [depth, 1], secondStrides: [end - start, 1])
        steps.append(
          Step(
            operation: Operation(SliceOrPad.Geometry(.float32, box: box, sourceStart: start)),
            inputs: [given], outputs: [input], node: step.node))
      }
      let weights = constants.add(
        [Float](constants.weights[places]), [end - start, columns], to: &program)
      let product = MatrixMultiplication.Geometry(
        rows: rows, depth: end - start, columns: columns, isExact: true)
      let isLast = part == constants.parts - 1
      steps += sums(
        step, Operation(product), [input, weights], isResult: total == nil && isLast, &program)
      guard let added = total, let integers = steps.last?.outputs[0] else {
        total = steps.last?.outputs[0]
        continue
      }
      let sum =
        isLast
        ? step.outputs[0]
        : program.addValue(Value(type: .int32, shape: program.shape(step.outputs[0])))
      let walk = Walk(
        extents: [rows * columns], firstStrides: [1], secondStrides: [1])
      steps.append(
        Step(
          operation: Operation(BinaryElementwise.Geometry(.add, .int32, walk)),
          inputs: [added, integers], outputs: [sum], node: step.node))
      total = sum
    }
    return steps
  }

  /// The input's differences from its zero point.
  private static func differences(
    _ step: Step, _ type: ElementType, one: ValueID, _ program: inout Program
  ) -> Step {
    let input = program[step.inputs[0]]
    let dequantization = Dequantization.Geometry(
      type, layout: .perTensor(count: input.elementCount))
    return Step(
      operation: Operation(dequantization), inputs: [step.inputs[0], one, step.inputs[2]],
      outputs: [program.addValue(Value(type: .float32, shape: input.shape))], node: step.node)
  }

  /// Exact sums, and those as integers, which may be the step's result.
  private static func sums(
    _ step: Step, _ operation: Operation, _ operands: [ValueID], isResult: Bool,
    _ program: inout Program
  ) -> [Step] {
    let shape = program.shape(step.outputs[0])
    let sums = program.addValue(Value(type: .float32, shape: shape))
    let integers =
      isResult ? step.outputs[0] : program.addValue(Value(type: .int32, shape: shape))
    return [
      Step(operation: operation, inputs: operands, outputs: [sums], node: step.node),
      Step(
        operation: Operation(Cast.Geometry(from: .float32, to: .int32)), inputs: [sums],
        outputs: [integers], node: step.node),
    ]
  }

  /// The weights less their zero points.
  private struct Constants {
    let weights: [Float]
    /// How many parts of the weights, one after the other, have exact sums.
    private(set) var parts: Int
    private let columns: Int
    private var allowance: ConstantAllowance

    /// nil if they aren't constant, so many parts aren't enough, or the limits don't allow it.
    init?(
      _ step: Step, columns: Int, bias: [Int32]?, mostParts: Int,
      in program: inout Program, columnOf: (_ position: Int) -> Int
    ) {
      guard program[step.inputs[0]].elementCount > 0,
        program[step.outputs[0]].elementCount > 0,
        let numbers = program.constant(step.inputs[1])?.quantized,
        let zeros = program.constant(step.inputs[3])?.quantized,
        program.take(work: saturatingProduct(numbers.count, 16)),
        let allowance = program.allowance(
          byteCount: 4 * saturatingSum(Int64(numbers.count), Int64(columns), 1))
      else { return nil }
      weights = numbers.enumerated().map { position, number in
        Float(number - zeros[zeros.count > 1 ? columnOf(position) : 0])
      }
      self.columns = columns
      self.allowance = allowance
      self.parts = 1
      while parts <= mostParts, !isExact(bias: bias, columnOf: columnOf) { parts *= 2 }
      if parts > mostParts { return nil }
    }

    /// Where a part's weights start: parts are whole rows of `columns` weights.
    func start(_ part: Int) -> Int { weights.count / columns * part / parts * columns }

    /// Whether in each part, of each column, the magnitudes of sums and addend stay exact.
    private func isExact(bias: [Int32]?, columnOf: (_ position: Int) -> Int) -> Bool {
      for part in 0..<parts {
        var magnitudes = bias?.map { Int64($0.magnitude) } ?? [Int64](repeating: 0, count: columns)
        for position in start(part)..<start(part + 1) {
          magnitudes[columnOf(position)] += 255 * Int64(weights[position].magnitude)
        }
        if magnitudes.contains(where: { $0 > largest }) { return false }
      }
      return true
    }

    mutating func add(_ floats: [Float], _ shape: [Int], to program: inout Program) -> ValueID {
      program.addConstant(Tensor(checked: shape, .float32(floats)), from: &allowance)
    }

    mutating func one(in program: inout Program) -> ValueID { add([1], [], to: &program) }
  }
}

extension Tensor {
  /// The values, if they are of a quantized type.
  fileprivate var quantized: [Int]? {
    switch elements {
    case .uint8(let values): values.map { Int($0) }
    case .int8(let values): values.map { Int($0) }
    default: nil
    }
  }
}
