/// `(x − zero point) · scale`. Source: ONNX operators, *DequantizeLinear*.
public struct Dequantization: Kernel {
  /// What is read.
  public struct Geometry: Sendable {
    /// The type of the input and of the zero points.
    public let element: ElementType
    /// Which scale belongs to which value.
    public let layout: ScaleLayout

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the type is `uint8`, `int8`, or `int32` (sums of products, such as biases;
    ///   the difference wraps around).
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

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch geometry.element {
    case .int32:
      let source = unsafe arena.source(input, as: Int32.self)
      let zeroPoints = unsafe arena.source(zeroPoint, as: Int32.self)
      unsafe dequantize(source, zeroPoints, in: &arena) { $0 &- $1 }
    default:
      let bytes = QuantizedBytes(geometry.element)
      let source = unsafe arena.source(input, as: UInt8.self)
      let zeroPoints = unsafe arena.source(zeroPoint, as: UInt8.self)
      unsafe dequantize(source, zeroPoints, in: &arena) { bytes.difference($0, $1) }
    }
  }

  /// Reads and writes stay inside the slots: `bind` compares their sizes with the layout.
  @inline(__always)
  private func dequantize<Number: BitwiseCopyable>(
    _ source: UnsafePointer<Number>, _ zeroPoints: UnsafePointer<Number>,
    in arena: inout Arena, _ difference: (Number, Number) -> Int32
  ) {
    let scales = unsafe arena.source(scale, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    geometry.layout.forEachRun { start, scale, count, stride in
      let (line, values) = unsafe (target + start, source + start)
      let (lineScales, lineZeros) = unsafe (scales + scale, zeroPoints + scale)
      if stride == 0 {
        let (factor, zero) = unsafe (lineScales[0], lineZeros[0])
        for index in 0..<count {
          unsafe line[index] = Float(difference(values[index], zero)) * factor
        }
        return
      }
      for index in 0..<count {
        let position = index * stride
        unsafe line[index] =
          Float(difference(values[index], lineZeros[position])) * lineScales[position]
      }
    }
  }
}

extension Dequantization.Geometry: KernelGeometry {
  public var name: String { "dequantize" }

  public var expression: String {
    "Dequantization.Geometry(" + element.expression + ", layout: " + layout.expression + ")"
  }

  /// Inputs: values, scales, zero points.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Dequantization {
    precondition(
      inputs[0].holds(layout.count, element) && inputs[1].holds(layout.scaleCount, .float32)
        && inputs[2].holds(layout.scaleCount, element) && outputs[0].holds(layout.count, .float32),
      "the slots have other sizes than the dequantization"
    )
    return Dequantization(
      geometry: self, input: inputs[0], scale: inputs[1], zeroPoint: inputs[2], output: outputs[0])
  }
}
