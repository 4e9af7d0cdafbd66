/// Direct convolution of NCHW activations: `output = clamp(Σ weights · input + bias)`.
///
/// Shapes: input `[batch, group · inputChannels, height, width]`, weights
/// `[group · outputChannels, inputChannels, kernel height, kernel width]`, bias
/// `[group · outputChannels]`, output `[batch, group · outputChannels, height, width]`.
///
/// Source: ONNX operators, *Conv*.
public struct Convolution: Kernel {
  /// The sizes of a convolution.
  public struct Geometry: Sendable {
    /// The number of images.
    public let batch: Int
    /// The number of groups; channels of different groups don't meet.
    public let group: Int
    /// Input channels of one group.
    public let inputChannels: Int
    /// Output channels of one group.
    public let outputChannels: Int
    /// The window along the depth: a single tap for pictures.
    public var depth: WindowAxis
    /// The window along the height.
    public var vertical: WindowAxis
    /// The window along the width.
    public var horizontal: WindowAxis
    /// The type of the values.
    public let element: ElementType
    /// What is done to each result.
    public var clamp: Clamp
    /// Whether the sums are of whole numbers, small enough that every order of adding is exact: what
    /// is quantized stays so, and nothing is folded into the weights.
    public var isExact: Bool

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the values are real.
    public init(
      batch: Int,
      group: Int,
      inputChannels: Int,
      outputChannels: Int,
      depth: WindowAxis = .single,
      vertical: WindowAxis,
      horizontal: WindowAxis,
      element: ElementType = .float32,
      clamp: Clamp = .none,
      isExact: Bool = false
    ) {
      precondition(element.isReal, "a convolution of real numbers")
      self.batch = batch
      self.group = group
      self.inputChannels = inputChannels
      self.outputChannels = outputChannels
      self.depth = depth
      self.vertical = vertical
      self.horizontal = horizontal
      self.element = element
      self.clamp = clamp
      self.isExact = isExact
    }

    /// The number of output channels of all groups.
    var channels: Int { group * outputChannels }
    /// One channel of one image.
    var inputPlane: Int { depth.inputExtent * vertical.inputExtent * horizontal.inputExtent }
    var outputPlane: Int { depth.outputExtent * vertical.outputExtent * horizontal.outputExtent }

    /// The number of elements of the input, of the weights, and of the output.
    var inputCount: Int { batch * group * inputChannels * inputPlane }
    var weightCount: Int { channels * filter }
    var outputCount: Int { batch * channels * outputPlane }
    /// The weights of one output channel.
    var filter: Int {
      inputChannels * depth.kernelExtent * vertical.kernelExtent * horizontal.kernelExtent
    }
  }

  let geometry: Geometry
  let input: Slot
  let weights: Slot
  let bias: Slot?
  let output: Slot

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch geometry.element {
    case .float32: convolve(as: Float.self, in: &arena)
    default: convolve(as: Double.self, in: &arena)
    }
  }

  /// Reads and writes stay inside the slots: `bind` compares their sizes with the geometry, and the
  /// taps cover only outputs for which they read input.
  @inline(never)
  private func convolve<Number: RealNumber>(as type: Number.Type, in arena: inout Arena) {
    let source = unsafe arena.source(input, as: type)
    let weights = unsafe arena.source(weights, as: type)
    let bias = unsafe arena.optionalSource(bias, as: type)
    let target = unsafe arena.target(output, as: type)
    geometry.forEachPlane { channel, output, input in
      let plane = unsafe target + output
      let planeInput = unsafe source + input
      let filter = unsafe weights + channel * geometry.filter
      unsafe plane.update(repeating: bias?[channel] ?? 0, count: geometry.outputPlane)
      geometry.forEachTap { tap in
        let weight = unsafe filter[tap.weight]
        unsafe tap.accumulate(in: plane, from: planeInput) { $0 + weight * $1 }
      }
      unsafe geometry.clamp.apply(to: plane, count: geometry.outputPlane)
    }
  }
}

extension Convolution.Geometry: KernelGeometry {
  public var name: String { "convolution" + clamp.suffix }

  public var multiplyAccumulates: Int64 {
    saturatingProduct(
      batch, channels, depth.outputExtent, vertical.outputExtent, horizontal.outputExtent, filter)
  }

  /// Besides the multiplications, each tap of each output plane has to find the rows and columns that
  /// it reads, however few they are.
  public func work(results: Int) -> Int64 {
    let taps = saturatingProduct(batch, channels, filter)
    let rows = saturatingProduct(depth.outputExtent, vertical.outputExtent, 4)
    let perTap = saturatingSum(64, saturatingProduct(32, Int64(depth.outputExtent)), rows)
    return saturatingSum(
      saturatingProduct(multiplyAccumulates, element == .float32 ? 1 : 4),
      saturatingProduct(taps, perTap), saturatingProduct(4, results))
  }

  public var expression: String {
    let channels =
      "batch: " + String(batch) + ", group: " + String(group) + ", inputChannels: "
      + String(inputChannels) + ", outputChannels: " + String(outputChannels)
    let window =
      ", depth: " + depth.expression + ", vertical: " + vertical.expression + ", horizontal: "
      + horizontal.expression
    return "Convolution.Geometry(" + channels + window + ", element: " + element.expression
      + ", clamp: " + clamp.expression + ")"
  }

  /// Inputs: activations, weights, and a bias if there is one.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Convolution {
    let bias = inputs.optional(2)
    precondition(
      inputs[0].holds(inputCount, element) && inputs[1].holds(weightCount, element)
        && bias?.holds(channels, element) ?? true && outputs[0].holds(outputCount, element),
      "the slots have other sizes than the convolution"
    )
    return Convolution(
      geometry: self, input: inputs[0], weights: inputs[1], bias: bias, output: outputs[0])
  }
}
