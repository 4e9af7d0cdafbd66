import MNISTKernels

/// Which steps of a program become steps on NHWC images.
///
/// Each step is looked at once, in order. A proposal says what would become of it and what that
/// needs; it is applied only if all of that can be granted.
struct NHWCDecisions {
  /// What becomes of a step.
  enum Decision {
    /// It stays, on row-major values.
    case none
    /// Another step does its work.
    case merged
    /// A convolution; of `pooled`, the largest of each 2 × 2 outputs, if there is such a pooling.
    case convolution(ConvolutionChoice, Convolution.Geometry, pooled: ValueID?)
    case pooling(NHWCPooling.Kind, vertical: WindowAxis, horizontal: WindowAxis)
    /// A function of each number that maps 0 to 0.
    case function
    case add
    /// Channels of several images after each other.
    case concat
    /// A mean, a scale and a shift for each channel.
    case affine(NHWCMap)
    /// A product that reads images as they are in memory, as rows.
    case product(MatrixMultiplication.Geometry, images: ValueID)
  }

  /// What a step would become, and what that asks for.
  private struct Proposal {
    var decision: Decision
    /// The values that are read as images, and the borders that they need.
    var reads: [(value: ValueID, size: NHWCSize, border: NHWCLayout.Border)] = []
    /// A value that is made as images.
    var makes: (value: ValueID, size: NHWCSize)?
    /// The numbers that are stored once more, in a kernel's order.
    var packedCount: Int64 = 0
    /// Decisions that replace those of earlier steps.
    var replaces: [(step: Int, decision: Decision)] = []
  }

  /// A decision for each step.
  private(set) var steps: [Decision]
  /// The sizes of values that are images for some step.
  private(set) var sizes: [NHWCSize?]
  /// The borders that steps need.
  private(set) var borders: [NHWCLayout.Border]
  /// Whether there is a convolution among the steps on images: nothing else is worth it.
  private(set) var hasConvolution = false

  /// The steps as they were, and what the limits still allow.
  private(set) var program: Program
  /// Leave to store the weights of each step in a kernel's order.
  private(set) var allowances: [ConstantAllowance?]
  private let uses: ValueUses
  private let options: PlanningOptions
  /// Whether a value is made as images.
  private var isImage: [Bool]
  /// The images of which a value is a flat view.
  private var flattened: [ValueID?]

  init(_ program: Program, outputs: [ValueID], options: PlanningOptions) {
    self.program = program
    self.options = options
    uses = ValueUses(program, outputs: outputs)
    let count = program.values.count
    allowances = [ConstantAllowance?](repeating: nil, count: program.steps.count)
    steps = [Decision](repeating: .none, count: program.steps.count)
    sizes = [NHWCSize?](repeating: nil, count: count)
    borders = [NHWCLayout.Border](repeating: NHWCLayout.Border(), count: count)
    isImage = [Bool](repeating: false, count: count)
    flattened = [ValueID?](repeating: nil, count: count)
    for (index, step) in program.steps.enumerated() {
      flattened[step.outputs[0].index] = flattenedImages(step)
      guard let proposal = proposal(for: step), isGranted(proposal),
        let allowance = self.program.allowance(
          byteCount: saturatingProduct(proposal.packedCount, 4))
      else { continue }
      allowances[index] = allowance
      apply(proposal, at: index)
    }
    for (index, step) in program.steps.enumerated().reversed() {
      // A function writes to its result's border what it makes of its input's: zeros.
      guard case .function = steps[index] else { continue }
      borders[step.inputs[0].index] = borders[step.outputs[0].index]
    }
  }

  // MARK: Granting

  private func isGranted(_ proposal: Proposal) -> Bool {
    for (value, size, border) in proposal.reads {
      guard sizes[value.index] ?? size == size,
        fits(size, borders[value.index].union(border))
      else { return false }
    }
    if let (_, size) = proposal.makes, !fits(size, NHWCLayout.Border()) { return false }
    return true
  }

  private mutating func apply(_ proposal: Proposal, at index: Int) {
    steps[index] = proposal.decision
    if case .convolution = proposal.decision { hasConvolution = true }
    for (step, decision) in proposal.replaces { steps[step] = decision }
    for (value, size, border) in proposal.reads {
      sizes[value.index] = size
      borders[value.index] = borders[value.index].union(border)
    }
    if let (value, size) = proposal.makes {
      sizes[value.index] = size
      isImage[value.index] = true
    }
  }

  private func fits(_ size: NHWCSize, _ border: NHWCLayout.Border) -> Bool {
    size.fits(border, floats: options.limits.tensorBytes / 4)
  }

  // MARK: Proposals

  private mutating func proposal(for step: Step) -> Proposal? {
    switch step.operation {
    case .convolution(let geometry): convolution(step, geometry)
    case .pooling(let geometry): pooling(step, geometry)
    case .reduction(let geometry): mean(step, geometry)
    case .unary(let geometry): function(step, geometry)
    case .concatenation: concatenation(step)
    case .binary(let geometry): addition(step, geometry) ?? affine(step)
    case .batchNormalization: affine(step)
    case .fakeQuantization, .dynamicFakeQuantization: quantization(step)
    case .matrixMultiplication(let geometry): product(step, geometry)
    default: nil
    }
  }

  private mutating func convolution(
    _ step: Step,
    _ geometry: Convolution.Geometry
  ) -> Proposal? {
    guard let choice = ConvolutionChoice(geometry, allowsWinograd: options.winograd),
      step.inputs.count < 3 || program.constant(step.inputs[2]) != nil
    else { return nil }
    let packedCount = choice.packedCount(geometry)
    guard takePacking(of: step.inputs[1], count: packedCount) else { return nil }
    return Proposal(
      decision: .convolution(choice, geometry, pooled: nil),
      reads: [(step.inputs[0], geometry.input, choice.border(geometry))],
      makes: (step.outputs[0], geometry.output),
      packedCount: packedCount)
  }

  private func pooling(_ step: Step, _ geometry: Pooling.Geometry) -> Proposal? {
    let input = step.inputs[0]
    let (vertical, horizontal) = (geometry.windows.vertical, geometry.windows.horizontal)
    guard let kind = NHWCPooling.Kind(geometry.kind), let size = imageSize(input),
      geometry.windows.depth == .single, geometry.element == .float32, size.channels >= 4,
      vertical.inputExtent == size.height, horizontal.inputExtent == size.width
    else { return nil }
    var proposal = Proposal(
      decision: .pooling(kind, vertical: vertical, horizontal: horizontal),
      makes: (
        step.outputs[0],
        NHWCSize(
          batch: size.batch, channels: size.channels, height: vertical.outputExtent,
          width: horizontal.outputExtent)
      ))
    if kind == .max, vertical.isHalving, horizontal.isHalving,
      let maker = uses.makerForOneReader(of: input),
      case .convolution(let choice, let convolution, nil) = steps[maker], choice.canPool
    {
      proposal.decision = .merged
      proposal.replaces = [(maker, .convolution(choice, convolution, pooled: step.outputs[0]))]
    }
    return proposal
  }

  /// The mean of all pixels is an average pooling.
  private func mean(_ step: Step, _ geometry: Reduction.Geometry) -> Proposal? {
    guard let size = imageSize(step.inputs[0]), size.channels >= 4, geometry.kind == .mean,
      geometry.element == .float32, geometry.outer == size.batch * size.channels,
      geometry.extent == size.height * size.width, geometry.extent > 0, geometry.inner == 1
    else { return nil }
    return Proposal(
      decision: .pooling(
        .average(countIncludePad: false), vertical: .whole(size.height),
        horizontal: .whole(size.width)),
      makes: (
        step.outputs[0],
        NHWCSize(batch: size.batch, channels: size.channels, height: 1, width: 1)
      ))
  }

  private func function(_ step: Step, _ geometry: UnaryElementwise.Geometry) -> Proposal? {
    let input = step.inputs[0]
    // With one reader the input needs no other border than the result.
    guard geometry.element == .float32, geometry.function(0) == 0, let size = imageSize(input),
      let maker = uses.makerForOneReader(of: input)
    else { return nil }
    if geometry.function == .relu, case .affine(var map) = steps[maker], map.clamp == .none {
      map.clamp = Clamp(low: 0)
      return merging(maker, step, map, size)
    }
    return Proposal(decision: .function, makes: (step.outputs[0], size))
  }

  /// Quantizations that leave floats make 0 of 0, and need not know what is a pixel.
  private func quantization(_ step: Step) -> Proposal? {
    let input = step.inputs[0]
    guard let size = imageSize(input), size.channels >= 4,
      uses.makerForOneReader(of: input) != nil
    else { return nil }
    return Proposal(decision: .function, makes: (step.outputs[0], size))
  }

  /// What scales or shifts channels, and wasn't folded into weights.
  private mutating func affine(_ step: Step) -> Proposal? {
    guard let value = step.inputs.first(where: { imageSize($0) != nil }),
      let size = imageSize(value), size.channels >= 4, size.height * size.width > 0,
      program.shape(step.outputs[0]) == program.shape(value),
      program.take(work: AffineMap.work(channels: size.channels)),
      let map = NHWCMap(step, of: value, size, in: program)
    else { return nil }
    // A shift joins the scale before it: both are rounded as they would be alone.
    if let maker = uses.makerForOneReader(of: value), case .affine(let earlier) = steps[maker],
      let joined = earlier.followed(by: map)
    {
      return merging(maker, step, joined, size)
    }
    return Proposal(
      decision: .affine(map), makes: (step.outputs[0], size),
      packedCount: NHWCMap.packedCount(size))
  }

  /// A step that does an earlier one's work as well.
  private func merging(_ maker: Int, _ step: Step, _ map: NHWCMap, _ size: NHWCSize) -> Proposal {
    Proposal(
      decision: .affine(map), makes: (step.outputs[0], size),
      packedCount: NHWCMap.packedCount(size), replaces: [(maker, .merged)])
  }

  private func addition(_ step: Step, _ geometry: BinaryElementwise.Geometry) -> Proposal? {
    guard geometry.function == .add, geometry.element == .float32,
      let size = imageSize(step.inputs[0]), size == imageSize(step.inputs[1])
    else { return nil }
    return Proposal(decision: .add, makes: (step.outputs[0], size))
  }

  /// Channels after each other, of which some are images already; the others are packed.
  private func concatenation(_ step: Step) -> Proposal? {
    let shape = program.shape(step.outputs[0])
    guard shape.count == 4, program.type(step.outputs[0]) == .float32, shape[1] >= 4,
      step.inputs.contains(where: { imageSize($0) != nil })
    else { return nil }
    var proposal = Proposal(decision: .concat)
    var channels = 0
    for input in step.inputs {
      let part = program.shape(input)
      guard part.count == 4, part[0] == shape[0], part[2...] == shape[2...] else { return nil }
      channels += part[1]
      proposal.reads.append((input, NHWCSize(shape: part), NHWCLayout.Border()))
    }
    guard channels == shape[1] else { return nil }
    proposal.makes = (step.outputs[0], NHWCSize(shape: shape))
    return proposal
  }

  private mutating func product(
    _ step: Step,
    _ geometry: MatrixMultiplication.Geometry
  ) -> Proposal? {
    let input = step.inputs[0]
    guard let images = images(shownBy: input), let size = sizes[images.index],
      uses.makerForOneReader(of: input) != nil, geometry.element == .float32,
      geometry.batch.count == 1, geometry.rows == size.batch,
      geometry.depth == size.channels * size.height * size.width, geometry.columns > 0
    else { return nil }
    let stride = size.channels < 4 ? size.channels : NHWCLayout.padded(size.channels)
    let depth = size.height * size.width * stride
    let packedCount = saturatingProduct(depth, geometry.columns)
    guard takePacking(of: step.inputs[1], count: packedCount) else { return nil }
    var proposal = Proposal(
      decision: .product(geometry, images: images), packedCount: packedCount)
    // The views between the images and the product are no longer read.
    var value = input
    while value != images, let maker = uses.maker(of: value) {
      proposal.replaces.append((maker, .merged))
      value = program.steps[maker].inputs[0]
    }
    return proposal
  }

  // MARK: Values

  /// What a step costs more in a lowered form, besides its weights.
  private static let workOfLowering: Int64 = 1 << 15

  /// Takes the work of looking at weights and storing so many numbers of them in another order; false
  /// if the limit doesn't allow it, or if they aren't constant `Float`s, all of them finite.
  private mutating func takePacking(of weights: ValueID, count: Int64) -> Bool {
    guard let floats = program.constant(weights)?.floats else { return false }
    let work = saturatingSum(
      saturatingProduct(count, 16), Int64(floats.count), Self.workOfLowering)
    return program.take(work: work) && floats.allSatisfy { $0.isFinite }
  }

  private func imageSize(_ value: ValueID) -> NHWCSize? {
    isImage[value.index] ? sizes[value.index] : nil
  }

  private func images(shownBy value: ValueID) -> ValueID? {
    flattened[value.index] ?? (isImage[value.index] ? value : nil)
  }

  /// The images of which a step makes a view, if nothing else reads them.
  private func flattenedImages(_ step: Step) -> ValueID? {
    guard case .view = step.operation, uses.makerForOneReader(of: step.inputs[0]) != nil else {
      return nil
    }
    return images(shownBy: step.inputs[0])
  }
}

extension NHWCPooling.Kind {
  /// The same pooling of NHWC images, if there is one.
  fileprivate init?(_ kind: Pooling.Kind) {
    switch kind {
    case .max: self = .max
    case .average(let countIncludePad): self = .average(countIncludePad: countIncludePad)
    case .maxIndices, .lp: return nil
    }
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
