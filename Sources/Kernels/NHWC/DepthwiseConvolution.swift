/// Depthwise convolution of NHWC images, each channel separately: the channels are the lanes.
///
/// Source: ONNX operators, *Conv* with as many groups as channels.
public struct DepthwiseConvolution: Kernel {
  /// The sizes of a depthwise convolution.
  public struct Geometry: Hashable, Sendable {
    /// The images and the window.
    public let windows: NHWCWindows
    /// What is done to each output.
    public let clamp: Clamp

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the input's border covers the padding, and the output has the input's
    ///   channels: at least 4.
    public init(_ windows: NHWCWindows, clamp: Clamp = .none) {
      precondition(windows.isCovered, "the window reaches over the border")
      precondition(
        windows.input.channels == windows.output.channels && windows.input.channels >= 4,
        "channels that don't fill vectors"
      )
      self.windows = windows
      self.clamp = clamp
    }

    var taps: Int { windows.vertical.kernelExtent * windows.horizontal.kernelExtent }

    /// The number of biases: one for each channel, and zeros up to a whole vector.
    public var biasCount: Int { windows.output.pixelStride }
    /// The number of weights as `run` reads them.
    public var weightCount: Int { taps * windows.output.pixelStride }

    /// The number of multiplications, padding included.
    public var multiplyAccumulates: Int64 {
      let output = windows.output
      return saturatingProduct(output.batch, output.height, output.width, output.channels, taps)
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
      geometry.windows.fit(input: input, output: output)
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
        let line =
          unsafe source
          + windows.inputOffset(row: inputRow, column: 0 &- windows.horizontal.padBegin)
        unsafe self.row(
          line, weights, bias, target + windows.outputOffset(row: row, column: 0))
      }
    }
  }

  /// A row of outputs, up to four at a time, so that each weight is loaded once for them.
  @inline(__always)
  private func row(
    _ source: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ bias: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    let windows = geometry.windows
    let steps = DepthwiseSteps(
      rows: windows.vertical.kernelExtent, columns: windows.horizontal.kernelExtent,
      floats: windows.output.pixelStride,
      stepY: windows.vertical.dilation &* windows.input.rowStride,
      stepX: windows.horizontal.dilation &* windows.input.pixelStride,
      pixelStep: windows.horizontal.stride &* windows.input.pixelStride,
      clamp: geometry.clamp)
    let split = RowSplit(windows.output.width, maximum: 4)
    let rest = split.tall &* split.rows
    let (restSource, restTarget) = unsafe (
      source + rest &* steps.pixelStep, target + rest &* steps.floats
    )
    switch split.rows {
    case 1: unsafe steps.tiles(InlineArray<1, Int>.self, split.tall, source, weights, bias, target)
    case 2:
      unsafe steps.tiles(InlineArray<2, Int>.self, split.tall, source, weights, bias, target)
      unsafe steps.tiles(
        InlineArray<1, Int>.self, split.short, restSource, weights, bias, restTarget)
    case 3:
      unsafe steps.tiles(InlineArray<3, Int>.self, split.tall, source, weights, bias, target)
      unsafe steps.tiles(
        InlineArray<2, Int>.self, split.short, restSource, weights, bias, restTarget)
    default:
      unsafe steps.tiles(InlineArray<4, Int>.self, split.tall, source, weights, bias, target)
      unsafe steps.tiles(
        InlineArray<3, Int>.self, split.short, restSource, weights, bias, restTarget)
    }
  }
}

/// What all windows have in common: plain numbers, so that they stay in registers.
private struct DepthwiseSteps {
  /// The taps along each axis.
  let rows: Int
  let columns: Int
  /// The floats of a pixel.
  let floats: Int
  /// The floats from a tap to the next along each axis.
  let stepY: Int
  let stepX: Int
  /// The floats from one output's window to the next.
  let pixelStep: Int
  let clamp: Clamp

  /// Several times `count` neighboring outputs.
  @inline(__always)
  func tiles<let count: Int>(
    _ type: InlineArray<count, Int>.Type,
    _ number: Int,
    _ source: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ bias: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    for tile in 0..<number {
      let (place, result) = unsafe (
        source + tile &* count &* pixelStep, target + tile &* count &* floats
      )
      // Nearly all windows; their loops are unrolled.
      if rows == 3, columns == 3 {
        unsafe pixels(type, rows: 3, columns: 3, place, weights, bias, result)
      } else {
        unsafe pixels(type, rows: rows, columns: columns, place, weights, bias, result)
      }
    }
  }

  /// All channels of `count` neighboring outputs.
  @inline(__always)
  private func pixels<let count: Int>(
    _ type: InlineArray<count, Int>.Type,
    rows: Int,
    columns: Int,
    _ source: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ bias: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    var channel = 0
    while channel &+ 8 <= floats {
      unsafe sums(
        InlineArray<count, SIMD8<Float>>.self, rows: rows, columns: columns, source + channel,
        weights + channel, bias + channel, target + channel)
      channel &+= 8
    }
    if channel < floats {
      unsafe sums(
        InlineArray<count, SIMD4<Float>>.self, rows: rows, columns: columns, source + channel,
        weights + channel, bias + channel, target + channel)
    }
  }

  @inline(__always)
  private func sums<Vector: FloatVector, let count: Int>(
    _ type: InlineArray<count, Vector>.Type,
    rows: Int,
    columns: Int,
    _ source: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ bias: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    var weights = unsafe weights
    var sums = unsafe InlineArray<count, Vector>(repeating: Vector(loading: bias))
    for row in 0..<rows {
      let line = unsafe source + row &* stepY
      for column in 0..<columns {
        let weight = unsafe Vector(loading: weights)
        let tap = unsafe line + column &* stepX
        for pixel in 0..<count {
          sums[pixel] = unsafe sums[pixel].multiplyAdd(
            Vector(loading: tap + pixel &* pixelStep), weight)
        }
        unsafe weights += floats
      }
    }
    for pixel in 0..<count {
      unsafe clamp(sums[pixel]).store(to: target + pixel &* floats)
    }
  }
}

extension DepthwiseConvolution.Geometry: KernelGeometry {
  public var name: String { "NHWC depthwise convolution " + windows.sizes + clamp.suffix }

  public var expression: String {
    "DepthwiseConvolution.Geometry(" + windows.expression + ", clamp: " + clamp.expression + ")"
  }

  /// Inputs: images, packed weights and biases.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> DepthwiseConvolution {
    DepthwiseConvolution(
      self, input: inputs[0], weights: inputs[1], bias: inputs[2], output: outputs[0])
  }
}
