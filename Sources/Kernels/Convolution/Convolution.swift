/// Direct convolution of NCHW activations: `output = clamp(Σ weights · input + bias)`.
///
/// Shapes: input `[batch, group · inputChannels, height, width]`, weights
/// `[group · outputChannels, inputChannels, kernel height, kernel width]`, bias
/// `[group · outputChannels]`, output `[batch, group · outputChannels, height, width]`.
///
/// Source: ONNX operators, *Conv*.
public struct Convolution: Kernel {
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
      clamp: Clamp = .none
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
    }

    /// One slice of the depth.
    var inputSlice: Int { vertical.inputExtent * horizontal.inputExtent }
    var outputSlice: Int { vertical.outputExtent * horizontal.outputExtent }
    var sliceTaps: Int { vertical.kernelExtent * horizontal.kernelExtent }
    /// One channel of one image.
    var inputPlane: Int { depth.inputExtent * inputSlice }
    var outputPlane: Int { depth.outputExtent * outputSlice }
    var taps: Int { depth.kernelExtent * sliceTaps }

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
    let width = geometry.element.byteWidth
    precondition(
      input.byteCount
        == geometry.batch * geometry.group * geometry.inputChannels * geometry.inputPlane * width
        && weights.byteCount == channels * geometry.inputChannels * geometry.taps * width
        && output.byteCount == geometry.batch * channels * geometry.outputPlane * width,
      "the slots have other sizes than the convolution"
    )
    if let bias {
      precondition(bias.byteCount == channels * width, "one bias for each output channel")
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
    switch geometry.element {
    case .float32: convolve(Float.self, in: &arena)
    default: convolve(Double.self, in: &arena)
    }
  }

  @inline(__always)
  private func convolve<Element: KernelNumber & RealNumber>(
    _ type: Element.Type,
    in arena: inout Arena
  ) {
    let source = unsafe arena.source(input, as: type)
    let weights = unsafe arena.source(weights, as: type)
    let target = unsafe arena.target(output, as: type)
    let channels = geometry.group * geometry.outputChannels
    let filter = geometry.inputChannels * geometry.taps

    for image in 0..<geometry.batch {
      for channel in 0..<channels {
        let plane = unsafe target + (image * channels + channel) * geometry.outputPlane
        var start: Element = 0
        if let bias {
          start = unsafe arena.source(bias, as: type)[channel]
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
        unsafe geometry.clamp.apply(to: plane, count: geometry.outputPlane)
      }
    }
  }

  /// Adds one input channel's share to one output channel, slice by slice of the depth.
  @inline(__always)
  private func accumulate<Element: KernelNumber>(
    _ output: UnsafeMutablePointer<Element>,
    from input: UnsafePointer<Element>,
    weights: UnsafePointer<Element>
  ) {
    let depth = geometry.depth
    for tap in 0..<depth.kernelExtent {
      for slice in depth.outputs(readingWith: tap) {
        unsafe accumulateSlice(
          output + slice * geometry.outputSlice,
          from: input + depth.position(output: slice, tap: tap) * geometry.inputSlice,
          weights: weights + tap * geometry.sliceTaps
        )
      }
    }
  }

  /// Adds one input slice's share to one output slice.
  ///
  /// Each tap of the window moves over the whole slice: the inner loop is then a plain
  /// `row += weight · row` without any test for padding.
  @inline(__always)
  private func accumulateSlice<Element: KernelNumber>(
    _ output: UnsafeMutablePointer<Element>,
    from input: UnsafePointer<Element>,
    weights: UnsafePointer<Element>
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
func multiplyAdd<Element: KernelNumber>(
  _ target: UnsafeMutablePointer<Element>,
  _ source: UnsafePointer<Element>,
  stride: Int = 1,
  weight: Element,
  count: Int
) {
  if stride == 1 {
    var index = 0
    while index < count {
      unsafe target[index] = target[index].plus(weight.times(source[index]))
      index &+= 1
    }
  } else {
    var index = 0
    while index < count {
      unsafe target[index] = target[index].plus(weight.times(source[index &* stride]))
      index &+= 1
    }
  }
}

extension Convolution.Geometry: KernelGeometry {
  public var name: String { "convolution" + clamp.suffix }

  /// Inputs: activations, weights, and a bias if there is one.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Convolution {
    Convolution(
      self, input: inputs[0], weights: inputs[1], bias: inputs.optional(2), output: outputs[0])
  }
}
