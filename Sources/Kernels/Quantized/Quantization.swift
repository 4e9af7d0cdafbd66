/// `saturate(round(x / scale) + zero point)`. Source: ONNX operators, *QuantizeLinear*.
public struct Quantization: Kernel {
  /// What is quantized to what.
  public struct Geometry: Sendable {
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

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch geometry.source {
    case .float32:
      let source = unsafe arena.source(input, as: Float.self)
      quantize(in: &arena) { unsafe source[$0] }
    default:
      let source = unsafe arena.source(input, as: Int32.self)
      quantize(in: &arena) { Float(unsafe source[$0]) }
    }
  }

  /// Reads and writes stay inside the slots: `bind` compares their sizes with the layout.
  @inline(__always)
  private func quantize(in arena: inout Arena, _ value: (Int) -> Float) {
    let bytes = QuantizedBytes(geometry.element)
    let scales = unsafe arena.source(scale, as: Float.self)
    let zeroPoints = unsafe arena.source(zeroPoint, as: UInt8.self)
    let target = unsafe arena.target(output, as: UInt8.self)
    geometry.layout.forEachRun { start, scale, count, stride in
      let (line, lineScales, lineZeros) = unsafe (
        target + start, scales + scale, zeroPoints + scale
      )
      if stride == 0 {
        let (divisor, zero) = unsafe (lineScales[0], lineZeros[0])
        for index in 0..<count {
          unsafe line[index] = bytes.byte(value(start &+ index) / divisor, zeroPoint: zero)
        }
        return
      }
      for index in 0..<count {
        unsafe line[index] = bytes.byte(
          value(start &+ index) / lineScales[index * stride],
          zeroPoint: lineZeros[index * stride])
      }
    }
  }
}

extension Quantization.Geometry: KernelGeometry {
  public var name: String { "quantize" }
  public func work(results: Int) -> Int64 { saturatingProduct(16, results) }

  public var expression: String {
    "Quantization.Geometry(from: " + source.expression + ", to: " + element.expression
      + ", layout: " + layout.expression + ")"
  }

  /// Inputs: values, scales, zero points.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Quantization {
    precondition(
      inputs[0].holds(layout.count, source) && inputs[1].holds(layout.scaleCount, .float32)
        && inputs[2].holds(layout.scaleCount, element) && outputs[0].holds(layout.count, element),
      "the slots have other sizes than the quantization"
    )
    return Quantization(
      geometry: self, input: inputs[0], scale: inputs[1], zeroPoint: inputs[2], output: outputs[0])
  }
}
