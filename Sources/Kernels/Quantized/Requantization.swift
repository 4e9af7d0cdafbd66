/// Brings sums of products of quantized values to the output's scale:
/// `saturate(round(sum · first scale · second scale / output scale) + zero point)`.
///
/// The three scales are first made one, in `Float`, as ONNX Runtime does it; the second may differ
/// along an axis. Source: ONNX operators, *QLinearConv* and *QLinearMatMul*.
public struct Requantization: Kernel {
  /// What is brought to what.
  public struct Geometry: Hashable, Sendable {
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

  /// The places of the scales and of the zero point.
  public struct Parameters: Sendable {
    let firstScale: Slot
    let secondScale: Slot
    let outputScale: Slot
    let zeroPoint: Slot

    /// Names the slots.
    public init(firstScale: Slot, secondScale: Slot, outputScale: Slot, zeroPoint: Slot) {
      self.firstScale = firstScale
      self.secondScale = secondScale
      self.outputScale = outputScale
      self.zeroPoint = zeroPoint
    }
  }

  let geometry: Geometry
  let input: Slot
  let parameters: Parameters
  let output: Slot

  /// Binds the operation to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(_ geometry: Geometry, input: Slot, parameters: Parameters, output: Slot) {
    let layout = geometry.layout
    precondition(
      input.count(of: Int32.self) == layout.count && output.byteCount == layout.count
        && parameters.firstScale.count(of: Float.self) == 1
        && parameters.secondScale.count(of: Float.self) == layout.scaleCount
        && parameters.outputScale.count(of: Float.self) == 1
        && parameters.zeroPoint.byteCount == 1,
      "the slots have other sizes than the requantization"
    )
    self.geometry = geometry
    self.input = input
    self.parameters = parameters
    self.output = output
  }

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch geometry.element {
    case .uint8: requantize(to: UInt8.self, in: &arena)
    default: requantize(to: Int8.self, in: &arena)
    }
  }

  /// Reads and writes stay inside the slots: `init` holds their sizes against the layout.
  @inline(__always)
  private func requantize<Element: FixedWidthInteger & BitwiseCopyable>(
    to type: Element.Type,
    in arena: inout Arena
  ) {
    let source = unsafe arena.source(input, as: Int32.self)
    let firstScale = unsafe arena.source(parameters.firstScale, as: Float.self)[0]
    let secondScales = unsafe arena.source(parameters.secondScale, as: Float.self)
    let outputScale = unsafe arena.source(parameters.outputScale, as: Float.self)[0]
    let zeroPoint = unsafe arena.source(parameters.zeroPoint, as: Element.self)[0]
    let target = unsafe arena.target(output, as: Element.self)
    geometry.layout.forEachRun { start, scale, count, stride in
      for index in 0..<count {
        let factor = unsafe firstScale * secondScales[scale + index * stride] / outputScale
        unsafe target[start + index] = quantized(
          Float(source[start + index]) * factor, zeroPoint: zeroPoint)
      }
    }
  }
}

extension Requantization.Geometry: KernelGeometry {
  public var name: String { "requantize" }

  /// Inputs: sums, first, second and output scale, zero point.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Requantization {
    Requantization(
      self, input: inputs[0],
      parameters: .init(
        firstScale: inputs[1], secondScale: inputs[2], outputScale: inputs[3],
        zeroPoint: inputs[4]),
      output: outputs[0])
  }
}
