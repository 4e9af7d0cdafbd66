/// `output = clamp(scale · (image − mean) + shift)` of each channel of NHWC images.
///
/// Every step is rounded, as in the operators by themselves. Input and output may have borders of
/// their own. Source: ONNX operators, *Mul*, *Add* and *BatchNormalization*.
public struct NHWCAffine: Kernel {
  /// The sizes of images.
  public struct Geometry: Hashable, Sendable {
    public let input: NHWCLayout
    public let output: NHWCLayout
    /// Whether each channel has a scale of its own; otherwise there is one, which may be computed when
    /// running.
    public let hasScalePerChannel: Bool
    /// What is done to each result.
    public let clamp: Clamp

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the layouts differ only by their borders, and have 4 channels or more.
    public init(
      input: NHWCLayout, output: NHWCLayout, hasScalePerChannel: Bool, clamp: Clamp = .none
    ) {
      precondition(input.hasSize(of: output), "images of different sizes")
      precondition(output.channels >= 4, "pixels of whole vectors")
      self.input = input
      self.output = output
      self.hasScalePerChannel = hasScalePerChannel
      self.clamp = clamp
    }

    /// The number of means, of scales, if each channel has one, and of shifts.
    public var channelCount: Int { output.pixelStride }
  }

  let geometry: Geometry
  let input: Slot
  let mean: Slot
  let scale: Slot
  let shift: Slot
  let output: Slot

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `bind` holds their sizes against the layouts.
  public func run(in arena: inout Arena) {
    let (source, target) = unsafe (
      arena.source(input, as: Float.self), arena.target(output, as: Float.self)
    )
    let (means, scales, shifts) = unsafe (
      arena.source(mean, as: Float.self), arena.source(scale, as: Float.self),
      arena.source(shift, as: Float.self)
    )
    let (from, to) = (geometry.input, geometry.output)
    unsafe to.clearBorder(target)
    for image in 0..<to.batch {
      for row in 0..<to.height {
        let pixels = unsafe source + from.offset(image: image, row: row)
        let results = unsafe target + to.offset(image: image, row: row)
        if to.pixelStride % 8 == 0 {
          unsafe map(SIMD8<Float>.self, pixels, means, scales, shifts, results)
        } else {
          unsafe map(SIMD4<Float>.self, pixels, means, scales, shifts, results)
        }
      }
    }
  }

  /// A row of pixels, one vector of channels after the other.
  @inline(__always)
  private func map<Vector: FloatVector>(
    _ type: Vector.Type,
    _ pixels: UnsafePointer<Float>,
    _ means: UnsafePointer<Float>,
    _ scales: UnsafePointer<Float>,
    _ shifts: UnsafePointer<Float>,
    _ results: UnsafeMutablePointer<Float>
  ) {
    let (stride, clamp) = (geometry.output.pixelStride, geometry.clamp)
    let end = geometry.output.width &* stride
    var channel = 0
    while channel < stride {
      let scale =
        geometry.hasScalePerChannel
        ? unsafe Vector(loading: scales + channel) : unsafe Vector(repeating: scales[0])
      let mean = unsafe Vector(loading: means + channel)
      let shift = unsafe Vector(loading: shifts + channel)
      var place = channel
      while place < end {
        let value = unsafe Vector(loading: pixels + place)
        unsafe clamp((value - mean) * scale + shift).store(to: results + place)
        place &+= stride
      }
      channel &+= Vector.scalarCount
    }
  }
}

extension NHWCAffine.Geometry: KernelGeometry {
  public var name: String { "NHWC affine" + clamp.suffix }

  public var expression: String {
    "NHWCAffine.Geometry(input: " + input.expression + ", output: " + output.expression
      + ", hasScalePerChannel: " + hasScalePerChannel.expression + ", clamp: "
      + clamp.expression + ")"
  }

  /// Inputs: images, means, scales, shifts.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> NHWCAffine {
    precondition(
      inputs[0].byteCount == input.byteCount
        && inputs[1].holds(channelCount, .float32)
        && inputs[2].holds(hasScalePerChannel ? channelCount : 1, .float32)
        && inputs[3].holds(channelCount, .float32) && outputs[0].byteCount == output.byteCount,
      "the slots have other sizes than the images"
    )
    return NHWCAffine(
      geometry: self, input: inputs[0], mean: inputs[1], scale: inputs[2], shift: inputs[3],
      output: outputs[0])
  }
}
