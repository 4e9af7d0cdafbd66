/// `(x − zero point) · scale`. Source: ONNX operators, *DequantizeLinear*.
public struct Dequantization: Kernel {
  /// What is read.
  public struct Geometry: Hashable, Sendable {
    /// The type of the input and of the zero points.
    public let element: ElementType
    /// Which scale belongs to which value.
    public let layout: ScaleLayout

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the type is `uint8`, `int8`, or `int32` (sums of products, such as biases; the
    ///   difference wraps around).
    public init(_ element: ElementType, layout: ScaleLayout) {
      precondition(element.isQuantized || element == .int32, "integers of up to 32 bits")
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
      input.byteCount == layout.count * geometry.element.byteWidth
        && output.count(of: Float.self) == layout.count
        && scale.count(of: Float.self) == layout.scaleCount
        && zeroPoint.byteCount == layout.scaleCount * geometry.element.byteWidth,
      "the slots have other sizes than the dequantization"
    )
    self.geometry = geometry
    self.input = input
    self.scale = scale
    self.zeroPoint = zeroPoint
    self.output = output
  }

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch geometry.element {
    case .uint8: dequantize(UInt8.self, in: &arena)
    case .int8: dequantize(Int8.self, in: &arena)
    default: dequantize(Int32.self, in: &arena)
    }
  }

  /// Reads and writes stay inside the slots: `init` holds their sizes against the layout.
  @inline(__always)
  private func dequantize<Integer: FixedWidthInteger & BitwiseCopyable>(
    _ type: Integer.Type,
    in arena: inout Arena
  ) {
    let source = unsafe arena.source(input, as: Integer.self)
    let scales = unsafe arena.source(scale, as: Float.self)
    let zeroPoints = unsafe arena.source(zeroPoint, as: Integer.self)
    let target = unsafe arena.target(output, as: Float.self)
    geometry.layout.forEachRun { start, scale, count, stride in
      for index in 0..<count {
        let position = scale + index * stride
        let difference =
          unsafe Int32(truncatingIfNeeded: source[start + index])
          &- Int32(truncatingIfNeeded: zeroPoints[position])
        unsafe target[start + index] = Float(difference) * scales[position]
      }
    }
  }
}

extension Dequantization.Geometry: KernelGeometry {
  public var name: String { "dequantize" }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Dequantization {
    Dequantization(
      self, input: inputs[0], scale: inputs[1], zeroPoint: inputs[2], output: outputs[0])
  }
}
