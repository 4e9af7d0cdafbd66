import MNISTKernels

/// Makes the steps on NHWC images that were decided on, and those that pack and unpack values.
struct NHWCRewriting {
  private(set) var program: Program
  private let decisions: NHWCDecisions
  private var allowances: [ConstantAllowance?]
  private var steps: [Step] = []
  /// The images of each value of the old program, once they have been made.
  private var images: [ValueID?]
  /// Whether the value itself has been made: row-major.
  private var isRowMajor: [Bool]

  init(_ decisions: NHWCDecisions) {
    self.decisions = decisions
    program = decisions.program
    allowances = decisions.allowances
    images = [ValueID?](repeating: nil, count: program.values.count)
    isRowMajor = [Bool](repeating: true, count: program.values.count)
  }

  /// Replaces the old steps.
  mutating func run(outputs: [ValueID]) {
    for (index, step) in program.steps.enumerated() {
      switch decisions.steps[index] {
      case .none:
        if let images = imagesShown(by: step) {
          steps.append(
            Step(operation: .view, inputs: [images], outputs: step.outputs, node: step.node))
          continue
        }
        for input in step.inputs { unpack(input, node: step.node) }
        steps.append(step)
      case .merged:
        break
      case .convolution(let choice, let geometry, let pooled):
        convolve(step, choice, geometry, pooled: pooled, index)
      case .pooling(let kind, let vertical, let horizontal):
        let (input, output) = (image(step.inputs[0], step.node), layout(step.outputs[0]))
        let windows = NHWCWindows(
          input: layout(step.inputs[0]), output: output, vertical: vertical,
          horizontal: horizontal)
        emit(
          Operation(NHWCPooling.Geometry(windows, kind: kind)), [input],
          making: step.outputs[0], node: step.node)
      case .function:
        emit(
          step.operation, [image(step.inputs[0], step.node)] + step.inputs.dropFirst(),
          making: step.outputs[0], others: [ValueID](step.outputs.dropFirst()), node: step.node)
      case .add:
        let inputs = step.inputs.map { image($0, step.node) }
        let addition = NHWCAdd.Geometry(
          first: layout(step.inputs[0]), second: layout(step.inputs[1]),
          output: layout(step.outputs[0]))
        emit(Operation(addition), inputs, making: step.outputs[0], node: step.node)
      case .concat:
        let inputs = step.inputs.map { image($0, step.node) }
        let concatenation = NHWCConcat.Geometry(
          inputs: step.inputs.map { layout($0) }, output: layout(step.outputs[0]))
        emit(Operation(concatenation), inputs, making: step.outputs[0], node: step.node)
      case .affine(let map):
        scale(step, map, index)
      case .product(let geometry, let images):
        multiply(step, geometry, images, index)
      }
    }
    for output in outputs { unpack(output, node: steps.last?.node ?? 0) }
    program.setSteps(steps)
  }

  private mutating func convolve(
    _ step: Step,
    _ choice: ConvolutionChoice,
    _ geometry: Convolution.Geometry,
    pooled: ValueID?,
    _ index: Int
  ) {
    let given = floats(step.inputs[1])
    let weights = geometry.isExact ? given : program.rounded(given)
    let bias = step.inputs.count > 2 ? floats(step.inputs[2]) : []
    let result = pooled ?? step.outputs[0]
    let input = image(step.inputs[0], step.node)
    let (inputLayout, outputLayout) = (layout(step.inputs[0]), layout(result))
    func tiling(_ tile: Int) -> WinogradTiling {
      WinogradTiling(
        input: inputLayout, output: outputLayout, taps: geometry.vertical.kernelExtent, tile: tile,
        padTop: geometry.vertical.padBegin, padLeft: geometry.horizontal.padBegin,
        height: geometry.vertical.outputExtent, width: geometry.horizontal.outputExtent,
        isPooled: pooled != nil, clamp: geometry.clamp)
    }
    func windows() -> NHWCWindows {
      NHWCWindows(
        input: inputLayout, output: outputLayout, vertical: geometry.vertical,
        horizontal: geometry.horizontal)
    }
    let operation: Operation
    let packed: ValueID
    var biasCount = NHWCLayout.padded(outputLayout.channels)
    var scratch: [ValueID] = []
    func workingMemory(_ count: Int) -> [ValueID] {
      [program.addValue(Value(type: .float32, shape: [count]))]
    }
    switch choice {
    case .winograd(let tile):
      let squares = WinogradConvolution.Geometry(tiling(tile))
      operation = Operation(squares)
      packed = store(squares.packed(weights), from: weights, by: squares, index)
      scratch = workingMemory(squares.scratchCount)
    case .winogradRows(let tile):
      let rows = WinogradRowConvolution.Geometry(tiling(tile))
      operation = Operation(rows)
      packed = store(rows.packed(weights), from: weights, by: rows, index)
      scratch = workingMemory(rows.scratchCount)
    case .direct:
      let direct = NHWCConvolution.Geometry(
        windows(), group: geometry.group, clamp: geometry.clamp)
      operation = Operation(direct)
      packed = store(direct.packed(weights), from: weights, by: direct, index)
      biasCount = direct.biasCount
    case .depthwise:
      let depthwise = DepthwiseConvolution.Geometry(windows(), clamp: geometry.clamp)
      operation = Operation(depthwise)
      packed = store(depthwise.packed(weights), from: weights, by: depthwise, index)
      biasCount = depthwise.biasCount
    }
    let operands = [
      input, packed,
      store(bias + [Float](repeating: 0, count: biasCount - bias.count), index),
    ]
    emit(operation, operands, making: result, others: scratch, node: step.node)
  }

  private mutating func scale(_ step: Step, _ map: NHWCMap, _ index: Int) {
    let (inputLayout, outputLayout) = (layout(map.input), layout(step.outputs[0]))
    let input = image(map.input, step.node)
    let geometry = NHWCAffine.Geometry(
      input: inputLayout, output: outputLayout, hasScalePerChannel: map.hasScalePerChannel,
      clamp: map.clamp)
    let count = geometry.channelCount
    let scale =
      switch map.scale {
      case .none: store([1], index)
      case .channels(let scales): store(scales.filled(to: count, with: 1), index)
      case .value(let value): value
      }
    // Neither changes a zero's sign.
    let (means, shifts) = (
      store(map.means.filled(to: count, with: 0), index),
      store(map.shifts.filled(to: count, with: -0.0), index)
    )
    emit(
      Operation(geometry), [input, means, scale, shifts], making: step.outputs[0],
      node: step.node)
  }

  /// A product with images as they are in memory: B's rows take the order of the images' floats,
  /// with rows of zeros for what isn't a channel.
  private mutating func multiply(
    _ step: Step,
    _ geometry: MatrixMultiplication.Geometry,
    _ images: ValueID,
    _ index: Int
  ) {
    let matrix = floats(step.inputs[1])
    let columns = geometry.columns
    let layout = layout(images)
    let plane = layout.height * layout.width
    let depth = plane * layout.pixelStride
    var permuted = [Float](repeating: 0, count: depth * columns)
    for channel in 0..<layout.channels {
      for pixel in 0..<plane {
        let source = (channel * plane + pixel) * columns
        let target = (pixel * layout.pixelStride + channel) * columns
        for column in 0..<columns { permuted[target + column] = matrix[source + column] }
      }
    }
    let product = MatrixMultiplication.Geometry(
      rows: geometry.rows, depth: depth, columns: columns, alpha: geometry.alpha,
      addend: geometry.addend, clamp: geometry.clamp, isExact: geometry.isExact)
    for input in step.inputs.dropFirst(2) { unpack(input, node: step.node) }
    var step = step
    step.operation = .matrixMultiplication(product)
    step.inputs[0] = image(images, step.node)
    step.inputs[1] = store(permuted, shape: [depth, columns], index)
    steps.append(step)
  }

  /// Stores numbers for a step, from what `NHWCDecisions` has taken for it.
  private mutating func store(_ floats: [Float], shape: [Int]? = nil, _ step: Int) -> ValueID {
    let tensor = Tensor(checked: shape ?? [floats.count], .float32(floats))
    return allowing(step) { $0.addConstant(tensor, from: &$1) }
  }

  /// Stores weights as a geometry has packed them.
  private mutating func store(
    _ packed: [Float], from weights: [Float], by geometry: some KernelGeometry, _ step: Int
  ) -> ValueID {
    allowing(step) { $0.addConstant(packed: packed, from: weights, by: geometry, from: &$1) }
  }

  private mutating func allowing(
    _ step: Int, _ add: (inout Program, inout ConstantAllowance) -> ValueID
  ) -> ValueID {
    guard var allowance = allowances[step] else {
      preconditionFailure("a decision without leave to store weights")
    }
    defer { allowances[step] = allowance }
    return add(&program, &allowance)
  }

  /// The weights that `NHWCDecisions` has looked at.
  private func floats(_ value: ValueID) -> [Float] {
    guard let floats = program.constant(value)?.floats else {
      preconditionFailure("weights that aren't constant Floats")
    }
    return floats
  }

  // MARK: Values

  /// The images that have in memory the result of a step which transposes their value to NHWC.
  private func imagesShown(by step: Step) -> ValueID? {
    guard case .stridedCopy(let copy) = step.operation,
      let image = images[step.inputs[0].index]
    else { return nil }
    let layout = layout(step.inputs[0])
    let plane = layout.height * layout.width
    guard layout.isDense else { return nil }
    let strides = [layout.channels * plane, 1, plane]
    let toNHWC = Walk(
      extents: [layout.batch, plane, layout.channels], firstStrides: strides,
      secondStrides: strides)
    return copy.walk == toNHWC ? image : nil
  }

  private func layout(_ value: ValueID) -> NHWCLayout {
    guard let size = decisions.sizes[value.index] else {
      preconditionFailure("a value that isn't images")
    }
    return size.layout(decisions.borders[value.index])
  }

  /// Adds a step that makes a value of the old program as images.
  private mutating func emit(
    _ operation: Operation,
    _ inputs: [ValueID],
    making value: ValueID,
    others: [ValueID] = [],
    node: Int
  ) {
    let result = program.addValue(
      Value(type: .float32, shape: program.shape(value), layout: layout(value)))
    steps.append(
      Step(
        operation: operation, inputs: inputs, outputs: [result] + others, node: node))
    images[value.index] = result
    isRowMajor[value.index] = false
  }

  /// A value as images: packed if it isn't yet.
  private mutating func image(_ value: ValueID, _ node: Int) -> ValueID {
    if let image = images[value.index] { return image }
    let layout = layout(value)
    // A constant has no place in the arena that a view could show.
    let isView = layout.isRowMajor && program.constant(value) == nil
    emit(
      isView ? .view : Operation(NHWCPacking.Geometry(layout)), [value], making: value, node: node)
    isRowMajor[value.index] = true
    return images[value.index] ?? value
  }

  /// Makes sure that a value is available row-major.
  private mutating func unpack(_ value: ValueID, node: Int) {
    guard !isRowMajor[value.index], let image = images[value.index] else { return }
    let layout = layout(value)
    steps.append(
      Step(
        operation: layout.isRowMajor ? .view : Operation(NHWCUnpacking.Geometry(layout)),
        inputs: [image],
        outputs: [value], node: node))
    isRowMajor[value.index] = true
  }
}

extension [Float] {
  /// The numbers, and as many of another behind them as make up a count.
  fileprivate func filled(to count: Int, with number: Float) -> [Float] {
    self + [Float](repeating: number, count: count - self.count)
  }
}
