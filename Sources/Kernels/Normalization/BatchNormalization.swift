/// `scale · (x − mean) / √(variance + epsilon) + bias`, with one of each for every channel.
///
/// Source: ONNX operators, *BatchNormalization*, inference mode.
public struct BatchNormalization: Kernel {
  /// The sizes of a normalization of `[batch, channels, …]`.
  public struct Geometry: Sendable {
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

  let geometry: Geometry
  let input: Slot
  let scale: Slot
  let bias: Slot
  let mean: Slot
  let variance: Slot
  let output: Slot

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch geometry.element {
    case .float32: normalize(Float.self, in: &arena)
    default: normalize(Double.self, in: &arena)
    }
  }

  /// Reads and writes stay inside the slots: `bind` compares their sizes with the geometry.
  @inline(never)
  private func normalize<Number: RealNumber>(_ type: Number.Type, in arena: inout Arena) {
    let epsilon = Number(geometry.epsilon)
    let scales = unsafe arena.source(scale, as: type)
    let biases = unsafe arena.source(bias, as: type)
    let means = unsafe arena.source(mean, as: type)
    let variances = unsafe arena.source(variance, as: type)
    var source = unsafe arena.source(input, as: type)
    var target = unsafe arena.target(output, as: type)
    for _ in 0..<geometry.batch {
      for channel in 0..<geometry.channels {
        let deviation = unsafe Number.sqrt(variances[channel] + epsilon)
        let factor = unsafe scales[channel] / deviation
        let mean = unsafe means[channel]
        let bias = unsafe biases[channel]
        for index in 0..<geometry.plane {
          // The mean is subtracted first: folded into the bias, large means would cancel badly.
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

  public var expression: String {
    "BatchNormalization.Geometry(batch: " + String(batch) + ", channels: " + String(channels)
      + ", plane: " + String(plane) + ", epsilon: " + epsilon.expression + ", element: "
      + element.expression + ")"
  }

  /// Inputs: activations, scale, bias, mean, variance. Input and output may be the same slot.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> BatchNormalization {
    let count = batch * channels * plane
    precondition(
      inputs[0].holds(count, element) && outputs[0].holds(count, element)
        && inputs[1...4].allSatisfy { $0.holds(channels, element) },
      "the slots have other sizes than the normalization"
    )
    return BatchNormalization(
      geometry: self, input: inputs[0], scale: inputs[1], bias: inputs[2], mean: inputs[3],
      variance: inputs[4], output: outputs[0])
  }
}
