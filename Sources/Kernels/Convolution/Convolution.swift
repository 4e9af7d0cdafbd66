/// Direct convolution of NCHW activations: `output = Σ weights · input + bias`.
///
/// Shapes: input `[batch, group · inputChannels, height, width]`, weights
/// `[group · outputChannels, inputChannels, kernel height, kernel width]`, bias
/// `[group · outputChannels]`, output `[batch, group · outputChannels, height, width]`.
///
/// Source: ONNX operators, *Conv*.
public struct Convolution: Sendable {
  /// The sizes of a convolution.
  public struct Geometry: Hashable, Sendable {
    /// The number of images.
    public let batch: Int
    /// The number of groups; channels of different groups don't meet.
    public let group: Int
    /// Input channels of one group.
    public let inputChannels: Int
    /// Output channels of one group.
    public let outputChannels: Int
    /// The window along the height.
    public let vertical: WindowAxis
    /// The window along the width.
    public let horizontal: WindowAxis

    /// Creates a geometry from its parts.
    public init(
      batch: Int,
      group: Int,
      inputChannels: Int,
      outputChannels: Int,
      vertical: WindowAxis,
      horizontal: WindowAxis
    ) {
      self.batch = batch
      self.group = group
      self.inputChannels = inputChannels
      self.outputChannels = outputChannels
      self.vertical = vertical
      self.horizontal = horizontal
    }

    var inputPlane: Int { vertical.inputExtent * horizontal.inputExtent }
    var outputPlane: Int { vertical.outputExtent * horizontal.outputExtent }
    var taps: Int { vertical.kernelExtent * horizontal.kernelExtent }

    /// The number of multiplications, padding included.
    public var multiplyAccumulates: Int64 {
      Int64(batch * group * outputChannels * outputPlane) * Int64(inputChannels * taps)
    }
  }

  let geometry: Geometry
  let input: Slot
  let weights: Slot
  let bias: Slot?
  let output: Slot

  /// Binds a convolution to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(_ geometry: Geometry, input: Slot, weights: Slot, bias: Slot?, output: Slot) {
    let channels = geometry.group * geometry.outputChannels
    precondition(
      input.count(of: Float.self)
        == geometry.batch * geometry.group * geometry.inputChannels * geometry.inputPlane
        && weights.count(of: Float.self) == channels * geometry.inputChannels * geometry.taps
        && output.count(of: Float.self) == geometry.batch * channels * geometry.outputPlane,
      "the slots have other sizes than the convolution"
    )
    if let bias {
      precondition(bias.count(of: Float.self) == channels, "one bias for each output channel")
    }
    self.geometry = geometry
    self.input = input
    self.weights = weights
    self.bias = bias
    self.output = output
  }

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `init` holds their sizes against the geometry, and
  /// `accumulate` asks the window for the outputs whose tap lies on the input.
  public func run(in arena: inout Arena) {
    let source = unsafe arena.source(input, as: Float.self)
    let weights = unsafe arena.source(weights, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    let channels = geometry.group * geometry.outputChannels
    let filter = geometry.inputChannels * geometry.taps

    for image in 0..<geometry.batch {
      for channel in 0..<channels {
        let plane = unsafe target + (image * channels + channel) * geometry.outputPlane
        var start: Float = 0
        if let bias {
          start = unsafe arena.source(bias, as: Float.self)[channel]
        }
        unsafe plane.update(repeating: start, count: geometry.outputPlane)

        let group = channel / geometry.outputChannels
        let firstInput = (image * geometry.group + group) * geometry.inputChannels
        for inputChannel in 0..<geometry.inputChannels {
          unsafe accumulate(
            plane,
            from: source + (firstInput + inputChannel) * geometry.inputPlane,
            weights: weights + channel * filter + inputChannel * geometry.taps
          )
        }
      }
    }
  }

  /// Adds one input channel's share to one output channel.
  ///
  /// Each tap of the window moves over the whole plane: the inner loop is then a plain
  /// `row += weight · row` without any test for padding.
  private func accumulate(
    _ output: UnsafeMutablePointer<Float>,
    from input: UnsafePointer<Float>,
    weights: UnsafePointer<Float>
  ) {
    let vertical = geometry.vertical
    let horizontal = geometry.horizontal
    for tapY in 0..<vertical.kernelExtent {
      let rows = vertical.outputs(readingWith: tapY)
      for tapX in 0..<horizontal.kernelExtent {
        let columns = horizontal.outputs(readingWith: tapX)
        guard !columns.isEmpty else { continue }
        let weight = unsafe weights[tapY * horizontal.kernelExtent + tapX]
        let firstColumn = horizontal.position(output: columns.lowerBound, tap: tapX)
        for row in rows {
          let inputRow = vertical.position(output: row, tap: tapY)
          unsafe multiplyAdd(
            output + row * horizontal.outputExtent + columns.lowerBound,
            input + inputRow * horizontal.inputExtent + firstColumn,
            stride: horizontal.stride,
            weight: weight,
            count: columns.count
          )
        }
      }
    }
  }
}

/// `target[i] += weight · source[i · stride]`; the caller vouches for both ranges.
@inline(__always)
func multiplyAdd(
  _ target: UnsafeMutablePointer<Float>,
  _ source: UnsafePointer<Float>,
  stride: Int = 1,
  weight: Float,
  count: Int
) {
  if stride == 1 {
    var index = 0
    while index < count {
      unsafe target[index] += weight * source[index]
      index &+= 1
    }
  } else {
    var index = 0
    while index < count {
      unsafe target[index] += weight * source[index &* stride]
      index &+= 1
    }
  }
}
