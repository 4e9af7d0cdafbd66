import MNISTKernels

/// Which steps of a program become steps on images.
struct ImageDecisions {
  /// What becomes of a step.
  enum Decision {
    /// It stays, on row-major values.
    case none
    /// Another step does its work.
    case merged
    /// A convolution; of `pooled`, the largest of each 2 × 2 outputs, if there is such a pooling.
    case convolution(ConvolutionChoice, Convolution.Geometry, pooled: ValueID?)
    case pooling(ImagePooling.Kind, vertical: WindowAxis, horizontal: WindowAxis)
    /// A function of each number by itself that leaves 0 as it is.
    case function
    case sum
    /// A product that reads images as they stand in memory, as rows.
    case product(images: ValueID)
  }

  /// A decision for each step.
  private(set) var steps: [Decision]
  /// The sizes of values that are images for some step.
  private(set) var sizes: [ImageSize?]
  /// The borders that steps need.
  private(set) var borders: [ImageLayout.Border]
  /// Whether any convolution is lowered: nothing else is worth it.
  private(set) var areAny = false

  private let program: Program
  private let uses: ValueUses
  private let options: PlanningOptions
  /// Whether a value is made as images.
  private var isImage: [Bool]
  /// The images behind a flattened value.
  private var flattened: [ValueID?]
  /// The bytes that constants may still have.
  private var constantBytesLeft: Int

  init(_ program: Program, outputs: [ValueID], options: PlanningOptions) {
    self.program = program
    self.options = options
    uses = ValueUses(program, outputs: outputs)
    let count = program.values.count
    steps = [Decision](repeating: .none, count: program.steps.count)
    sizes = [ImageSize?](repeating: nil, count: count)
    borders = [ImageLayout.Border](repeating: ImageLayout.Border(), count: count)
    isImage = [Bool](repeating: false, count: count)
    flattened = [ValueID?](repeating: nil, count: count)
    constantBytesLeft = options.limits.constantBytes - program.constantByteCount
    for index in program.steps.indices { decide(index) }
    for index in program.steps.indices.reversed() {
      // A function writes to its result's border what it makes of its input's: zeros.
      guard case .function = steps[index] else { continue }
      let step = program.steps[index]
      borders[step.inputs[0].index] = borders[step.outputs[0].index]
    }
  }

  private mutating func decide(_ index: Int) {
    let step = program.steps[index]
    switch step.operation {
    case .convolution(let geometry): decideConvolution(index, geometry)
    case .maximumPooling(let geometry): decidePooling(index, geometry, .maximum)
    case .averagePooling(let geometry, let countIncludePad):
      decidePooling(index, geometry, .average(countIncludePad: countIncludePad))
    case .reduction(let geometry): decideMean(index, geometry)
    case .unary(let function, .float32): decideFunction(index, function)
    case .binary(.addition, .float32, _): decideSum(index)
    case .view: decideView(index)
    case .matrixMultiplication(let geometry): decideProduct(index, geometry)
    default: break
    }
  }

  private mutating func decideConvolution(_ index: Int, _ geometry: Convolution.Geometry) {
    let step = program.steps[index]
    guard
      let choice = ConvolutionChoice(geometry, allowsWinograd: options.winograd),
      program.constant(step.inputs[1])?.isFinite ?? false,
      step.inputs.count < 3 || program.constant(step.inputs[2]) != nil,
      Limits(geometry.activation) != nil || geometry.activation.function != nil,
      allowsPacking(step.inputs[1]),
      needs(step.inputs[0], geometry.input, choice.border(geometry)),
      makes(step.outputs[0], geometry.output)
    else { return }
    steps[index] = .convolution(choice, geometry, pooled: nil)
    areAny = true
  }

  private mutating func decidePooling(
    _ index: Int,
    _ geometry: PoolingGeometry,
    _ kind: ImagePooling.Kind
  ) {
    let step = program.steps[index]
    let input = step.inputs[0]
    guard isImage[input.index], let size = sizes[input.index], geometry.depth == .single,
      geometry.element == .float32, size.channels >= 4,
      geometry.vertical.inputExtent == size.height, geometry.horizontal.inputExtent == size.width
    else { return }
    let output = ImageSize(
      batch: size.batch, channels: size.channels, height: geometry.vertical.outputExtent,
      width: geometry.horizontal.outputExtent)
    guard makes(step.outputs[0], output) else { return }
    if kind == .maximum, geometry.vertical.isHalving, geometry.horizontal.isHalving,
      let maker = uses.makerForOneReader(of: input),
      case .convolution(let choice, let convolution, nil) = steps[maker], choice.canPool,
      Limits(convolution.activation) != nil
    {
      steps[maker] = .convolution(choice, convolution, pooled: step.outputs[0])
      steps[index] = .merged
    } else {
      steps[index] = .pooling(
        kind, vertical: geometry.vertical, horizontal: geometry.horizontal)
    }
  }

  /// The mean of all pixels is an average pooling.
  private mutating func decideMean(_ index: Int, _ geometry: Reduction.Geometry) {
    let step = program.steps[index]
    guard isImage[step.inputs[0].index], let size = sizes[step.inputs[0].index],
      size.channels >= 4, geometry.kind == .mean, geometry.element == .float32,
      geometry.outer == size.batch * size.channels, geometry.extent == size.height * size.width,
      geometry.extent > 0, geometry.inner == 1,
      makes(
        step.outputs[0],
        ImageSize(batch: size.batch, channels: size.channels, height: 1, width: 1))
    else { return }
    steps[index] = .pooling(
      .average(countIncludePad: false), vertical: .whole(size.height),
      horizontal: .whole(size.width))
  }

  private mutating func decideFunction(_ index: Int, _ function: UnaryElementwise.Function) {
    let step = program.steps[index]
    let input = step.inputs[0]
    // With one reader the input needs no other border than the result.
    guard isImage[input.index], let size = sizes[input.index],
      let maker = uses.makerForOneReader(of: input), !isMerged(maker), function.keepsZero,
      makes(step.outputs[0], size)
    else { return }
    steps[index] = .function
  }

  private mutating func decideSum(_ index: Int) {
    let step = program.steps[index]
    let (first, second) = (step.inputs[0], step.inputs[1])
    guard isImage[first.index], isImage[second.index], let size = sizes[first.index],
      size == sizes[second.index], makes(step.outputs[0], size)
    else { return }
    steps[index] = .sum
  }

  private mutating func decideView(_ index: Int) {
    let step = program.steps[index]
    let input = step.inputs[0]
    let images = flattened[input.index] ?? (isImage[input.index] ? input : nil)
    guard let images, uses.makerForOneReader(of: input) != nil else { return }
    flattened[step.outputs[0].index] = images
  }

  private mutating func decideProduct(_ index: Int, _ geometry: MatrixMultiplication.Geometry) {
    let step = program.steps[index]
    let input = step.inputs[0]
    let images = flattened[input.index] ?? (isImage[input.index] ? input : nil)
    guard let images, let size = sizes[images.index],
      uses.makerForOneReader(of: input) != nil, geometry.element == .float32,
      geometry.batch.count == 1, geometry.rows == size.batch,
      geometry.depth == size.channels * size.height * size.width, geometry.columns > 0,
      program.constant(step.inputs[1])?.isFinite ?? false,
      allowsPacking(step.inputs[1])
    else { return }
    steps[index] = .product(images: images)
    var value = input
    while value != images, let maker = uses.maker(of: value) {
      steps[maker] = .merged
      value = program.steps[maker].inputs[0]
    }
  }

  /// Notes that a step reads a value as images with a border; false if that would be too large.
  private mutating func needs(
    _ value: ValueID,
    _ size: ImageSize,
    _ border: ImageLayout.Border
  ) -> Bool {
    let joined = borders[value.index].union(border)
    guard sizes[value.index] ?? size == size, fits(size, joined) else { return false }
    sizes[value.index] = size
    borders[value.index] = joined
    return true
  }

  /// Notes that weights are stored once more, in a kernel's order; false if that would be too much.
  ///
  /// Winograd's transforms have four times as many values at most, and channels are filled up to
  /// whole vectors.
  private mutating func allowsPacking(_ weights: ValueID) -> Bool {
    let (byteCount, overflow) = program[weights].byteCount.multipliedReportingOverflow(by: 4)
    guard !overflow, byteCount <= constantBytesLeft else { return false }
    constantBytesLeft -= byteCount
    return true
  }

  /// Notes that a step makes a value as images; false if that would be too large.
  private mutating func makes(_ value: ValueID, _ size: ImageSize) -> Bool {
    guard fits(size, ImageLayout.Border()) else { return false }
    sizes[value.index] = size
    isImage[value.index] = true
    return true
  }

  private func fits(_ size: ImageSize, _ border: ImageLayout.Border) -> Bool {
    size.fits(border, floats: options.limits.tensorBytes / 4)
  }

  private func isMerged(_ step: Int) -> Bool {
    if case .merged = steps[step] { true } else { false }
  }
}

extension WindowAxis {
  /// One window over all of the input.
  fileprivate static func whole(_ extent: Int) -> WindowAxis {
    WindowAxis(inputExtent: extent, outputExtent: 1, kernelExtent: extent)
  }

  /// Whether windows of 2 lie side by side on the input.
  fileprivate var isHalving: Bool {
    kernelExtent == 2 && stride == 2 && dilation == 1 && padBegin == 0
      && 2 * outputExtent <= inputExtent
  }
}

extension UnaryElementwise.Function {
  /// Whether the function of 0 is 0, as the kernel computes it.
  fileprivate var keepsZero: Bool {
    let zero = Tensor(checked: [1], .float32([0]))
    let result = Operation.unary(self, .float32)
      .evaluated([zero], outputs: [Value(type: .float32, shape: [1])])
    return result[0].floats?[0] == 0
  }
}

extension Tensor {
  /// Whether all values are `Float`s, and neither infinite nor NaN.
  fileprivate var isFinite: Bool { floats?.allSatisfy { $0.isFinite } ?? false }
}
