/// NHWC images whose channels are those of several, one after the other.
///
/// ```
///  pixel of a    a₀ a₁ a₂ a₃
///  pixel of b    b₀ b₁                     the output's pixel    a₀ a₁ a₂ a₃ b₀ b₁ 0 0
/// ```
///
/// Each may have its own border. Source: ONNX operators, *Concat*, along the channels.
public struct NHWCConcat: Kernel {
  /// The sizes of the images.
  public struct Geometry: Hashable, Sendable {
    public let inputs: [NHWCLayout]
    public let output: NHWCLayout

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the inputs' channels add up to the output's, and nothing else differs but
    ///   borders.
    public init(inputs: [NHWCLayout], output: NHWCLayout) {
      var channels = 0
      for input in inputs {
        precondition(
          input.batch == output.batch && input.height == output.height
            && input.width == output.width,
          "images of different sizes")
        channels += input.channels
      }
      precondition(channels == output.channels, "the channels don't add up")
      self.inputs = inputs
      self.output = output
    }
  }

  let geometry: Geometry
  let inputs: [Slot]
  let output: Slot

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `bind` holds their sizes against the layouts, and the
  /// channels of all inputs are those of the output.
  public func run(in arena: inout Arena) {
    let target = unsafe arena.target(output, as: Float.self)
    let to = geometry.output
    unsafe to.clearBorder(target)
    let filling = to.pixelStride - to.channels
    var first = 0
    for (from, input) in zip(geometry.inputs, inputs) {
      let source = unsafe arena.source(input, as: Float.self)
      for image in 0..<to.batch {
        for row in 0..<to.height {
          unsafe copy(
            from.channels, source + from.offset(image: image, row: row), step: from.pixelStride,
            target + to.offset(image: image, row: row) + first)
        }
      }
      first += from.channels
    }
    guard filling > 0 else { return }
    for image in 0..<to.batch {
      for row in 0..<to.height {
        let pixels = unsafe target + to.offset(image: image, row: row) + to.channels
        for pixel in 0..<to.width {
          // At most three: a loop costs less than a call.
          for lane in 0..<filling { unsafe pixels[pixel * to.pixelStride + lane] = 0 }
        }
      }
    }
  }

  /// So many channels of a row of pixels.
  @inline(__always)
  private func copy(
    _ channels: Int, _ source: UnsafePointer<Float>, step: Int,
    _ target: UnsafeMutablePointer<Float>
  ) {
    for pixel in 0..<geometry.output.width {
      let (from, to) = unsafe (
        source + pixel &* step, target + pixel &* geometry.output.pixelStride
      )
      var channel = 0
      while channel &+ 4 <= channels {
        unsafe SIMD4(loading: from + channel).store(to: to + channel)
        channel &+= 4
      }
      while channel < channels {
        unsafe to[channel] = from[channel]
        channel &+= 1
      }
    }
  }
}

extension NHWCConcat.Geometry: KernelGeometry {
  public var name: String { "NHWC concat" }

  public var expression: String {
    var layouts = ""
    for input in inputs { layouts += (layouts.isEmpty ? "" : ", ") + input.expression }
    return "NHWCConcat.Geometry(inputs: [" + layouts + "], output: " + output.expression + ")"
  }

  /// Inputs: as many images as the geometry has.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> NHWCConcat {
    precondition(
      inputs.count == self.inputs.count
        && zip(inputs, self.inputs).allSatisfy { $0.byteCount == $1.byteCount }
        && outputs[0].byteCount == output.byteCount,
      "the slots have other sizes than the images"
    )
    return NHWCConcat(geometry: self, inputs: inputs, output: outputs[0])
  }
}
