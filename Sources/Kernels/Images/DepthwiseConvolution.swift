/// Convolution of each channel of channels-last images by itself: the channels are the lanes.
///
/// Source: ONNX operators, *Conv* with as many groups as channels.
public struct DepthwiseConvolution: Sendable {
  /// The sizes of a depthwise convolution.
  public struct Geometry: Hashable, Sendable {
    /// The images and the window.
    public let windows: ImageWindows
    /// What is done to each output.
    public let limits: Limits

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the input's border covers the padding, and the output has the input's
    ///   channels: at least 4.
    public init(_ windows: ImageWindows, limits: Limits = Limits()) {
      precondition(windows.isCovered, "the window reaches over the border")
      precondition(
        windows.input.channels == windows.output.channels && windows.input.channels >= 4,
        "channels that don't fill vectors"
      )
      self.windows = windows
      self.limits = limits
    }

    var taps: Int { windows.vertical.kernelExtent * windows.horizontal.kernelExtent }

    /// The number of biases: one for each channel, and zeros up to a whole vector.
    public var biasCount: Int { windows.output.pixelStride }
    /// The number of weights as `run` reads them.
    public var weightCount: Int { taps * windows.output.pixelStride }

    /// The number of multiplications, padding included.
    public var multiplyAccumulates: Int64 {
      let output = windows.output
      return Int64(output.batch * output.height * output.width) * Int64(output.channels * taps)
    }

    /// The weights `[channels, 1, height, width]` as `run` reads them: `[height][width][channels]`.
    ///
    /// - Precondition: `weights` has the count that the shape says.
    public func packed(_ weights: [Float]) -> [Float] {
      let (channels, stride) = (windows.output.channels, windows.output.pixelStride)
      precondition(weights.count == channels * taps, "other weights")
      var packed = [Float](repeating: 0, count: weightCount)
      for channel in 0..<channels {
        for tap in 0..<taps { packed[tap * stride + channel] = weights[channel * taps + tap] }
      }
      return packed
    }
  }

  let geometry: Geometry
  let input: Slot
  let weights: Slot
  let bias: Slot
  let output: Slot

  /// Binds a convolution to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(_ geometry: Geometry, input: Slot, weights: Slot, bias: Slot, output: Slot) {
    precondition(
      input.byteCount == geometry.windows.input.byteCount
        && output.byteCount == geometry.windows.output.byteCount
        && weights.byteCount == geometry.weightCount * 4
        && bias.byteCount == geometry.biasCount * 4,
      "the slots have other sizes than the convolution"
    )
    self.geometry = geometry
    self.input = input
    self.weights = weights
    self.bias = bias
    self.output = output
  }

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `init` holds their sizes against the geometry, whose
  /// window stays on the input and its border.
  public func run(in arena: inout Arena) {
    let source = unsafe arena.source(input, as: Float.self)
    let weights = unsafe arena.source(weights, as: Float.self)
    let bias = unsafe arena.source(bias, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    let windows = geometry.windows
    unsafe windows.output.clearBorder(target)
    for image in 0..<windows.input.batch {
      let source = unsafe source + image &* windows.input.imageStride
      let target = unsafe target + image &* windows.output.imageStride
      for row in 0..<windows.output.height {
        let inputRow = row &* windows.vertical.stride &- windows.vertical.padBegin
        for column in 0..<windows.output.width {
          let inputColumn = column &* windows.horizontal.stride &- windows.horizontal.padBegin
          unsafe pixel(
            source + windows.inputOffset(row: inputRow, column: inputColumn),
            weights, bias, target + windows.outputOffset(row: row, column: column))
        }
      }
    }
  }

  @inline(__always)
  private func pixel(
    _ source: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ bias: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    let stride = geometry.windows.output.pixelStride
    var channel = 0
    while channel &+ 8 <= stride {
      unsafe sum(
        SIMD8<Float>.self, source + channel, weights + channel, bias + channel, target + channel)
      channel &+= 8
    }
    if channel < stride {
      unsafe sum(
        SIMD4<Float>.self, source + channel, weights + channel, bias + channel, target + channel)
    }
  }

  @inline(__always)
  private func sum<Vector: Lanes>(
    _ type: Vector.Type,
    _ source: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ bias: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    let windows = geometry.windows
    let stride = windows.output.pixelStride
    let stepY = windows.vertical.dilation &* windows.input.rowStride
    let stepX = windows.horizontal.dilation &* windows.input.pixelStride
    var weights = unsafe weights
    var sum = unsafe Vector(loading: bias)
    for tapY in 0..<windows.vertical.kernelExtent {
      let row = unsafe source + tapY &* stepY
      for tapX in 0..<windows.horizontal.kernelExtent {
        sum = unsafe sum.plus(Vector(loading: row + tapX &* stepX), times: Vector(loading: weights))
        unsafe weights += stride
      }
    }
    unsafe geometry.limits(sum).store(to: target)
  }
}
