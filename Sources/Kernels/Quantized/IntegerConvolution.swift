/// Convolution of quantized activations: `Σ (weights − zero point) · (input − zero point) + bias`
/// in 32 bits, where padding counts as the input's zero point. Sums wrap around.
///
/// Shapes are those of `Convolution`; the output and the bias are `Int32`.
/// Source: ONNX operators, *ConvInteger* and *QLinearConv*.
public struct IntegerConvolution: Kernel {
  /// The sizes and types of a convolution.
  public struct Geometry: Hashable, Sendable {
    /// The sizes.
    public let sizes: Convolution.Geometry
    /// The type of the input and of its zero point.
    public let input: ElementType
    /// The type of the weights and of their zero points.
    public let weights: ElementType
    /// Whether each output channel has a zero point of its own.
    public let hasZeroPointPerChannel: Bool

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: both types are `uint8` or `int8`.
    public init(
      _ sizes: Convolution.Geometry,
      input: ElementType,
      weights: ElementType,
      hasZeroPointPerChannel: Bool
    ) {
      precondition(
        input.isQuantized && weights.isQuantized, "values are quantized to uint8 or int8")
      self.sizes = sizes
      self.input = input
      self.weights = weights
      self.hasZeroPointPerChannel = hasZeroPointPerChannel
    }

    var channels: Int { sizes.group * sizes.outputChannels }
  }

  /// The places of the operands.
  public struct Operands: Sendable {
    let input: Slot
    let weights: Slot
    let inputZeroPoint: Slot
    let weightsZeroPoint: Slot
    let bias: Slot?

    /// Names the slots.
    public init(
      input: Slot,
      weights: Slot,
      inputZeroPoint: Slot,
      weightsZeroPoint: Slot,
      bias: Slot?
    ) {
      self.input = input
      self.weights = weights
      self.inputZeroPoint = inputZeroPoint
      self.weightsZeroPoint = weightsZeroPoint
      self.bias = bias
    }
  }

  let geometry: Geometry
  let operands: Operands
  let output: Slot

  /// Binds a convolution to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(_ geometry: Geometry, _ operands: Operands, output: Slot) {
    let sizes = geometry.sizes
    let channels = geometry.channels
    precondition(
      operands.input.byteCount
        == sizes.batch * sizes.group * sizes.inputChannels * sizes.inputPlane
        && operands.weights.byteCount == channels * sizes.inputChannels * sizes.taps
        && operands.inputZeroPoint.byteCount == 1
        && operands.weightsZeroPoint.byteCount == (geometry.hasZeroPointPerChannel ? channels : 1)
        && output.count(of: Int32.self) == sizes.batch * channels * sizes.outputPlane,
      "the slots have other sizes than the convolution"
    )
    if let bias = operands.bias {
      precondition(bias.count(of: Int32.self) == channels, "one bias for each output channel")
    }
    self.geometry = geometry
    self.operands = operands
    self.output = output
  }

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch (geometry.input, geometry.weights) {
    case (.uint8, .uint8): convolve(UInt8.self, UInt8.self, in: &arena)
    case (.uint8, .int8): convolve(UInt8.self, Int8.self, in: &arena)
    case (.int8, .uint8): convolve(Int8.self, UInt8.self, in: &arena)
    default: convolve(Int8.self, Int8.self, in: &arena)
    }
  }

  /// Reads and writes stay inside the slots: `init` holds their sizes against the geometry, and
  /// `accumulate` asks the window for the outputs whose tap lies on the input.
  @inline(__always)
  private func convolve<
    Input: FixedWidthInteger & BitwiseCopyable,
    Weight: FixedWidthInteger & BitwiseCopyable
  >(_ input: Input.Type, _ weight: Weight.Type, in arena: inout Arena) {
    let sizes = geometry.sizes
    let source = unsafe arena.source(operands.input, as: Input.self)
    let weights = unsafe arena.source(operands.weights, as: Weight.self)
    let zeroPoints = unsafe arena.source(operands.weightsZeroPoint, as: Weight.self)
    let target = unsafe arena.target(output, as: Int32.self)
    let inputZero = unsafe Int32(
      truncatingIfNeeded: arena.source(operands.inputZeroPoint, as: Input.self)[0])

    for image in 0..<sizes.batch {
      for channel in 0..<geometry.channels {
        let plane = unsafe target + (image * geometry.channels + channel) * sizes.outputPlane
        var start: Int32 = 0
        if let bias = operands.bias {
          start = unsafe arena.source(bias, as: Int32.self)[channel]
        }
        unsafe plane.update(repeating: start, count: sizes.outputPlane)

        let weightZero = unsafe Int32(
          truncatingIfNeeded: zeroPoints[geometry.hasZeroPointPerChannel ? channel : 0])
        let firstInput =
          (image * sizes.group + channel / sizes.outputChannels) * sizes.inputChannels
        for inputChannel in 0..<sizes.inputChannels {
          unsafe accumulate(
            plane,
            from: source + (firstInput + inputChannel) * sizes.inputPlane,
            inputZero,
            weights: weights + (channel * sizes.inputChannels + inputChannel) * sizes.taps,
            weightZero
          )
        }
      }
    }
  }

  /// Adds one input channel's share to one output channel, slice by slice of the depth.
  @inline(__always)
  private func accumulate<Input: FixedWidthInteger, Weight: FixedWidthInteger>(
    _ output: UnsafeMutablePointer<Int32>,
    from input: UnsafePointer<Input>,
    _ inputZero: Int32,
    weights: UnsafePointer<Weight>,
    _ weightZero: Int32
  ) {
    let sizes = geometry.sizes
    for tap in 0..<sizes.depth.kernelExtent {
      for slice in sizes.depth.outputs(readingWith: tap) {
        unsafe accumulateSlice(
          output + slice * sizes.outputSlice,
          from: input + sizes.depth.position(output: slice, tap: tap) * sizes.inputSlice,
          inputZero,
          weights: weights + tap * sizes.sliceTaps,
          weightZero
        )
      }
    }
  }

  /// Adds one input slice's share to one output slice, tap by tap.
  @inline(__always)
  private func accumulateSlice<Input: FixedWidthInteger, Weight: FixedWidthInteger>(
    _ output: UnsafeMutablePointer<Int32>,
    from input: UnsafePointer<Input>,
    _ inputZero: Int32,
    weights: UnsafePointer<Weight>,
    _ weightZero: Int32
  ) {
    let vertical = geometry.sizes.vertical
    let horizontal = geometry.sizes.horizontal
    for tapY in 0..<vertical.kernelExtent {
      let rows = vertical.outputs(readingWith: tapY)
      for tapX in 0..<horizontal.kernelExtent {
        let columns = horizontal.outputs(readingWith: tapX)
        guard !columns.isEmpty else { continue }
        let weight =
          unsafe Int32(
            truncatingIfNeeded: weights[tapY * horizontal.kernelExtent + tapX]) &- weightZero
        let firstColumn = horizontal.position(output: columns.lowerBound, tap: tapX)
        for row in rows {
          let target = unsafe output + row * horizontal.outputExtent + columns.lowerBound
          let source =
            unsafe input
            + vertical.position(output: row, tap: tapY) * horizontal.inputExtent + firstColumn
          for index in 0..<columns.count {
            let value = unsafe Int32(truncatingIfNeeded: source[index &* horizontal.stride])
            unsafe target[index] &+= weight &* (value &- inputZero)
          }
        }
      }
    }
  }
}

extension IntegerConvolution.Geometry: KernelGeometry {
  public var name: String { "integer convolution" }
  public var multiplyAccumulates: Int64 { sizes.multiplyAccumulates }

  /// Inputs: activations, weights, their zero points, and a bias if there is one.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> IntegerConvolution {
    IntegerConvolution(
      self,
      .init(
        input: inputs[0], weights: inputs[1], inputZeroPoint: inputs[2],
        weightsZeroPoint: inputs[3], bias: inputs.optional(4)),
      output: outputs[0])
  }
}
