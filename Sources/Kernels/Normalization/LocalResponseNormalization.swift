/// `x / (bias + alpha / size · Σ x²)^beta`, the sum over `size` neighboring channels.
///
/// Source: ONNX operators, *LRN*.
public struct LocalResponseNormalization: Kernel {
  /// The sizes and factors of a normalization of `[batch, channels, …]`.
  public struct Geometry: Sendable {
    /// The number of images.
    public let batch: Int
    /// The number of channels.
    public let channels: Int
    /// The number of values of one channel of one image.
    public let plane: Int
    /// The number of channels that are summed up.
    public let size: Int
    /// The factor of the mean of squares.
    public let alpha: Float
    /// The exponent.
    public let beta: Float
    /// What is added to the mean.
    public let bias: Float

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: `size` is at least 1.
    public init(
      batch: Int, channels: Int, plane: Int, size: Int, alpha: Float, beta: Float, bias: Float
    ) {
      precondition(size >= 1, "at least the channel itself is summed up")
      self.batch = batch
      self.channels = channels
      self.plane = plane
      self.size = size
      self.alpha = alpha
      self.beta = beta
      self.bias = bias
    }
  }

  let geometry: Geometry
  let input: Slot
  let output: Slot

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `bind` compares their sizes with the geometry, and
  /// the neighbors are cut off at the first and the last channel.
  public func run(in arena: inout Arena) {
    let (channels, plane) = (geometry.channels, geometry.plane)
    let before = (geometry.size - 1) / 2
    let after = geometry.size - 1 - before
    let factor = Double(geometry.alpha) / Double(geometry.size)
    var source = unsafe arena.source(input, as: Float.self)
    var target = unsafe arena.target(output, as: Float.self)
    for _ in 0..<geometry.batch {
      for channel in 0..<channels {
        let first = max(0, channel - before)
        let last = min(channels - 1, channel + after)
        for position in 0..<plane {
          var sum = 0.0
          for neighbor in first...last {
            let value = unsafe Double(source[neighbor * plane + position])
            sum += value * value
          }
          let base = Double(geometry.bias) + factor * sum
          let divisor = Double.pow(base, Double(geometry.beta))
          let index = channel * plane + position
          unsafe target[index] = Float(Double(source[index]) / divisor)
        }
      }
      unsafe source += channels * plane
      unsafe target += channels * plane
    }
  }
}

extension LocalResponseNormalization.Geometry: KernelGeometry {
  public var name: String { "local response normalization" }
  public func work(results: Int) -> Int64 {
    saturatingProduct(results, 128 + min(size, channels))
  }

  public var expression: String {
    "LocalResponseNormalization.Geometry(batch: " + String(batch) + ", channels: "
      + String(channels) + ", plane: " + String(plane) + ", size: " + String(size) + ", alpha: "
      + alpha.expression + ", beta: " + beta.expression + ", bias: " + bias.expression + ")"
  }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> LocalResponseNormalization {
    let count = batch * channels * plane
    precondition(
      inputs[0].holds(count, .float32) && outputs[0].holds(count, .float32),
      "the slots have other sizes than the normalization"
    )
    return LocalResponseNormalization(geometry: self, input: inputs[0], output: outputs[0])
  }
}
