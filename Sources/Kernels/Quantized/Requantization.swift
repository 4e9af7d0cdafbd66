/// Brings sums of products of quantized values to the output's scale:
/// `saturate(round(sum · first scale · second scale / output scale) + zero point)`.
///
/// The three scales are first combined, in `Float`, as in ONNX Runtime; the second may differ along
/// an axis. Source: ONNX operators, *QLinearConv* and *QLinearMatMul*.
public struct Requantization: Kernel {
  /// The type and the scales of the output.
  public struct Geometry: Sendable {
    /// The type of the output and of its zero point.
    public let element: ElementType
    /// Which of the second scales belongs to which sum.
    public let layout: ScaleLayout

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the type is `uint8` or `int8`.
    public init(to element: ElementType, layout: ScaleLayout) {
      precondition(element.isQuantized, "values are quantized to uint8 or int8")
      self.element = element
      self.layout = layout
    }
  }

  let geometry: Geometry
  let input: Slot
  let firstScale: Slot
  let secondScale: Slot
  let outputScale: Slot
  let zeroPoint: Slot
  let output: Slot

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `bind` compares their sizes with the layout.
  public func run(in arena: inout Arena) {
    let bytes = QuantizedBytes(geometry.element)
    let source = unsafe arena.source(input, as: Int32.self)
    let firstScale = unsafe arena.source(firstScale, as: Float.self)[0]
    let secondScales = unsafe arena.source(secondScale, as: Float.self)
    let outputScale = unsafe arena.source(outputScale, as: Float.self)[0]
    let zeroPoint = unsafe arena.source(zeroPoint, as: UInt8.self)[0]
    let target = unsafe arena.target(output, as: UInt8.self)
    geometry.layout.forEachRun { start, scale, count, stride in
      let (line, sums) = unsafe (target + start, source + start)
      if stride == 0 {
        let factor = unsafe firstScale * secondScales[scale] / outputScale
        for index in 0..<count {
          unsafe line[index] = bytes.byte(Float(sums[index]) * factor, zeroPoint: zeroPoint)
        }
        return
      }
      for index in 0..<count {
        let factor = unsafe firstScale * secondScales[scale + index * stride] / outputScale
        unsafe line[index] = bytes.byte(Float(sums[index]) * factor, zeroPoint: zeroPoint)
      }
    }
  }
}

extension Requantization.Geometry: KernelGeometry {
  public var name: String { "requantize" }
  public func work(results: Int) -> Int64 { saturatingProduct(16, results) }

  public var expression: String {
    "Requantization.Geometry(to: " + element.expression + ", layout: " + layout.expression + ")"
  }

  /// Inputs: sums, first, second and output scale, zero point.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Requantization {
    precondition(
      inputs[0].holds(layout.count, .int32) && inputs[1].holds(1, .float32)
        && inputs[2].holds(layout.scaleCount, .float32) && inputs[3].holds(1, .float32)
        && inputs[4].holds(1, element) && outputs[0].holds(layout.count, element),
      "the slots have other sizes than the requantization"
    )
    return Requantization(
      geometry: self, input: inputs[0], firstScale: inputs[1], secondScale: inputs[2],
      outputScale: inputs[3], zeroPoint: inputs[4], output: outputs[0])
  }
}
