/// `scale · (x − mean) / √(variance + epsilon) + bias`, with one of each for every channel.
///
/// Source: ONNX operators, *BatchNormalization*, inference mode.
public struct BatchNormalization: Kernel {
  /// The sizes of a normalisation of `[batch, channels, …]`.
  public struct Geometry: Hashable, Sendable {
    /// The number of images.
    public let batch: Int
    /// The number of channels.
    public let channels: Int
    /// The number of values of one channel of one image.
    public let plane: Int
    /// What is added to the variance.
    public let epsilon: Float
    /// The type of the values.
    public let element: ElementType

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the values are real.
    public init(
      batch: Int,
      channels: Int,
      plane: Int,
      epsilon: Float,
      element: ElementType = .float32
    ) {
      precondition(element.isReal, "a normalization of real numbers")
      self.batch = batch
      self.channels = channels
      self.plane = plane
      self.epsilon = epsilon
      self.element = element
    }
  }

  /// The four numbers of each channel.
  public struct Parameters: Sendable {
    let scale: Slot
    let bias: Slot
    let mean: Slot
    let variance: Slot

    /// Names the four slots.
    public init(scale: Slot, bias: Slot, mean: Slot, variance: Slot) {
      self.scale = scale
      self.bias = bias
      self.mean = mean
      self.variance = variance
    }
  }

  let geometry: Geometry
  let input: Slot
  let parameters: Parameters
  let output: Slot

  /// Binds a normalisation to its memory; input and output may be the same slot.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(_ geometry: Geometry, input: Slot, parameters: Parameters, output: Slot) {
    let count = geometry.batch * geometry.channels * geometry.plane
    let width = geometry.element.byteWidth
    precondition(
      input.byteCount == count * width && output.byteCount == count * width
        && parameters.scale.byteCount == geometry.channels * width
        && parameters.bias.byteCount == geometry.channels * width
        && parameters.mean.byteCount == geometry.channels * width
        && parameters.variance.byteCount == geometry.channels * width,
      "the slots have other sizes than the normalisation"
    )
    self.geometry = geometry
    self.input = input
    self.parameters = parameters
    self.output = output
  }

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `init` holds their sizes against the geometry.
  public func run(in arena: inout Arena) {
    switch geometry.element {
    case .float32: normalize(Float.self, in: &arena)
    default: normalize(Double.self, in: &arena)
    }
  }

  @inline(__always)
  private func normalize<Element: BinaryFloatingPoint & BitwiseCopyable>(
    _ type: Element.Type,
    in arena: inout Arena
  ) {
    let epsilon = Element(geometry.epsilon)
    let scales = unsafe arena.source(parameters.scale, as: type)
    let biases = unsafe arena.source(parameters.bias, as: type)
    let means = unsafe arena.source(parameters.mean, as: type)
    let variances = unsafe arena.source(parameters.variance, as: type)
    var source = unsafe arena.source(input, as: type)
    var target = unsafe arena.target(output, as: type)
    for _ in 0..<geometry.batch {
      for channel in 0..<geometry.channels {
        let deviation = unsafe (variances[channel] + epsilon).squareRoot()
        let factor = unsafe scales[channel] / deviation
        let mean = unsafe means[channel]
        let bias = unsafe biases[channel]
        for index in 0..<geometry.plane {
          // The mean is taken off first: folded into the bias, large means would cancel badly.
          unsafe target[index] = (source[index] - mean) * factor + bias
        }
        unsafe source += geometry.plane
        unsafe target += geometry.plane
      }
    }
  }
}

extension BatchNormalization.Geometry: KernelGeometry {
  public var name: String { "batch normalization" }

  /// Inputs: activations, scale, bias, mean, variance.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> BatchNormalization {
    BatchNormalization(
      self, input: inputs[0],
      parameters: .init(scale: inputs[1], bias: inputs[2], mean: inputs[3], variance: inputs[4]),
      output: outputs[0])
  }
}
