/// `saturate(round(x / scale) + zero point)`. Source: ONNX operators, *QuantizeLinear*.
public struct Quantization: Kernel {
  /// What is quantized to what.
  public struct Geometry: Hashable, Sendable {
    /// The type of the input: `float32`, or `int32`, which is divided as `Float`.
    public let source: ElementType
    /// The type of the output and of the zero points.
    public let element: ElementType
    /// Which scale belongs to which value.
    public let layout: ScaleLayout

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the input is `float32` or `int32`, the output `uint8` or `int8`.
    public init(from source: ElementType, to element: ElementType, layout: ScaleLayout) {
      precondition(source == .float32 || source == .int32, "float32 and int32 are quantized")
      precondition(element.isQuantized, "values are quantized to uint8 or int8")
      self.source = source
      self.element = element
      self.layout = layout
    }
  }

  let geometry: Geometry
  let input: Slot
  let scale: Slot
  let zeroPoint: Slot
  let output: Slot

  /// Binds the operation to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(_ geometry: Geometry, input: Slot, scale: Slot, zeroPoint: Slot, output: Slot) {
    let layout = geometry.layout
    precondition(
      input.count(of: Float.self) == layout.count && output.byteCount == layout.count
        && scale.count(of: Float.self) == layout.scaleCount
        && zeroPoint.byteCount == layout.scaleCount,
      "the slots have other sizes than the quantization"
    )
    self.geometry = geometry
    self.input = input
    self.scale = scale
    self.zeroPoint = zeroPoint
    self.output = output
  }

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch (geometry.source, geometry.element) {
    case (.float32, .uint8): quantize(to: UInt8.self, in: &arena) { (value: Float) in value }
    case (.float32, .int8): quantize(to: Int8.self, in: &arena) { (value: Float) in value }
    case (.int32, .uint8): quantize(to: UInt8.self, in: &arena) { (value: Int32) in Float(value) }
    default: quantize(to: Int8.self, in: &arena) { (value: Int32) in Float(value) }
    }
  }

  /// Reads and writes stay inside the slots: `init` holds their sizes against the layout.
  @inline(__always)
  private func quantize<Number: BitwiseCopyable, Element: FixedWidthInteger & BitwiseCopyable>(
    to type: Element.Type,
    in arena: inout Arena,
    _ float: (Number) -> Float
  ) {
    let source = unsafe arena.source(input, as: Number.self)
    let scales = unsafe arena.source(scale, as: Float.self)
    let zeroPoints = unsafe arena.source(zeroPoint, as: Element.self)
    let target = unsafe arena.target(output, as: Element.self)
    geometry.layout.forEachRun { start, scale, count, stride in
      for index in 0..<count {
        let number = unsafe float(source[start + index]) / scales[scale + index * stride]
        unsafe target[start + index] = quantized(
          number, zeroPoint: zeroPoints[scale + index * stride])
      }
    }
  }
}

extension Quantization.Geometry: KernelGeometry {
  public var name: String { "quantize" }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Quantization {
    Quantization(
      self, input: inputs[0], scale: inputs[1], zeroPoint: inputs[2], output: outputs[0])
  }
}
