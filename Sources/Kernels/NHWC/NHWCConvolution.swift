/// Direct convolution of NHWC images: `output = clamp(Σ weights · input + bias)`.
///
/// The outputs of a panel are the lanes of a vector, some pixels of a row the rows of a register
/// tile; a panel's weights stay in the first-level cache while it goes over the image.
///
/// ```
///  for each panel of 16, 8 or 4 outputs
///    for each row of output pixels
///      for each 3 or 6 of its pixels:  pixels × panel, summed over the window
/// ```
///
/// Source: ONNX operators, *Conv*.
public struct NHWCConvolution: Kernel {
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
  /// window stays on the input and its border, and whose panels fill the output's pixels.
  public func run(in arena: inout Arena) {
    let source = unsafe arena.source(input, as: Float.self)
    var weights = unsafe arena.source(weights, as: Float.self)
    let bias = unsafe arena.source(bias, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    unsafe geometry.windows.output.clearBorder(target)
    let product = geometry.product
    let (outputs, depth) = (geometry.outputChannels, geometry.depth)
    for group in 0..<geometry.group {
      let source = unsafe source + group &* geometry.inputChannels
      let end = (group &+ 1) &* outputs
      var first = group &* outputs
      while first &+ 16 <= end {
        unsafe panel(
          SIMD16<Float>.self, product, source, weights, bias + first, target + first)
        unsafe weights += 16 &* depth
        first &+= 16
      }
      if first &+ 8 <= end {
        unsafe panel(SIMD8<Float>.self, product, source, weights, bias + first, target + first)
        unsafe weights += 8 &* depth
        first &+= 8
      }
      if first < end {
        unsafe panel(SIMD4<Float>.self, product, source, weights, bias + first, target + first)
        unsafe weights += 4 &* depth
      }
    }
  }

  /// One panel of outputs for all pixels of all images.
  @inline(__always)
  private func panel<Vector: FloatVector>(
    _ type: Vector.Type,
    _ product: PanelProduct,
    _ source: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ bias: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    let windows = geometry.windows
    let clamp = geometry.clamp
    let bias = unsafe Vector(loading: bias)
    let lines = geometry.lines.count
    for image in 0..<windows.input.batch {
      for line in 0..<lines {
        let row = line &* windows.vertical.stride &- windows.vertical.padBegin
        let pixels =
          image &* windows.input.imageStride
          &+ windows.inputOffset(row: row, column: 0 &- windows.horizontal.padBegin)
        let results =
          image &* windows.output.imageStride
          &+ windows.outputOffset(row: line, column: 0)
        unsafe product.run(
          type, pixels: source + pixels, weights: weights, target: target + results,
          epilogue: { clamp($0 + bias) })
      }
    }
  }
}

extension NHWCConvolution.Geometry: KernelGeometry {
  public var name: String { "NHWC convolution " + windows.sizes + clamp.suffix }

  public var expression: String {
    "NHWCConvolution.Geometry(" + windows.expression + ", group: " + String(group) + ", clamp: "
      + clamp.expression + ")"
  }

  /// Inputs: images, packed weights and biases.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> NHWCConvolution {
    NHWCConvolution(
      self, input: inputs[0], weights: inputs[1], bias: inputs[2], output: outputs[0])
  }
}
