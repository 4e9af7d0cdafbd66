/// One number for the values under each window: the largest, its position, the mean or a norm.
///
/// Source: ONNX operators, *MaxPool*, *AveragePool*, *LpPool* and *GlobalLpPool*.
public struct Pooling: Kernel {
  /// What is made of a window.
  public enum Kind: Hashable, Sendable {
    /// The largest value; padding doesn't count. A window on padding alone gives −∞, or the least
    /// integer.
    case max
    /// Where the largest value is in the whole input, the first one of equals, as `int64`: counted
    /// in row-major order, or column by column within each plane.
    case maxIndices(isColumnMajor: Bool)
    /// The mean; padding may count as zeros. What the last window of `ceil_mode` reaches beyond the
    /// padding never counts, and a window with nothing to count gives 0.
    case average(countIncludePad: Bool)
    /// The p-norm `(Σ |x|ᵖ)^(1/p)`; padding counts as zeros.
    case lp(p: Int)
  }

  /// The sizes of a pooling.
  public struct Geometry: Hashable, Sendable {
    /// What is made of a window.
    public let kind: Kind
    /// The planes and the window that moves over them.
    public var windows: PoolingWindows
    /// The type of the input.
    public let element: ElementType

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the values are numbers; of a mean real ones, of a norm `float32` with `p` of
    ///   1 or more; column by column there is no depth.
    public init(_ kind: Kind, _ windows: PoolingWindows, element: ElementType = .float32) {
      switch kind {
      case .max: precondition(element.isNumber, "a maximum of numbers")
      case .maxIndices(let isColumnMajor):
        precondition(element.isNumber, "a maximum of numbers")
        precondition(!isColumnMajor || windows.depth == .single, "columns of a plane")
      case .average: precondition(element.isReal, "a mean of real numbers")
      case .lp(let p): precondition(element == .float32 && p >= 1, "a norm of float32")
      }
      self.kind = kind
      self.windows = windows
      self.element = element
    }

    /// The size of an output in bytes.
    var outputWidth: Int {
      if case .maxIndices = kind { MemoryLayout<Int64>.stride } else { element.byteWidth }
    }
  }

  let geometry: Geometry
  let input: Slot
  let output: Slot

  /// Binds a pooling to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(_ geometry: Geometry, input: Slot, output: Slot) {
    let windows = geometry.windows
    precondition(
      input.byteCount == windows.planes * windows.inputPlane * geometry.element.byteWidth
        && output.byteCount == windows.planes * windows.outputPlane * geometry.outputWidth,
      "the slots have other sizes than the pooling"
    )
    self.geometry = geometry
    self.input = input
    self.output = output
  }

  /// Computes the output.
  ///
  /// Reads stay inside the input because a window names only taps that lie on it.
  public func run(in arena: inout Arena) {
    switch geometry.element {
    case .float32: poolReal(Float.self, in: &arena)
    case .float64: poolReal(Double.self, in: &arena)
    case .uint8: poolMax(UInt8.self, in: &arena)
    case .int8: poolMax(Int8.self, in: &arena)
    case .int32: poolMax(Int32.self, in: &arena)
    case .int64: poolMax(Int64.self, in: &arena)
    case .bool: preconditionFailure("refused by the geometry")
    }
  }

  @inline(__always)
  private func poolReal<Element: KernelNumber>(_ type: Element.Type, in arena: inout Arena) {
    switch geometry.kind {
    case .max, .maxIndices: poolMax(type, in: &arena)
    case .average(let countIncludePad): poolAverage(type, countIncludePad, in: &arena)
    case .lp(let p): poolLp(p, in: &arena)
    }
  }

  @inline(__always)
  private func poolMax<Element: KernelNumber>(_ type: Element.Type, in arena: inout Arena) {
    switch geometry.kind {
    case .max: findMax(type, in: &arena)
    case .maxIndices(let isColumnMajor): findMaxIndices(type, isColumnMajor, in: &arena)
    case .average, .lp: preconditionFailure("refused by the geometry")
    }
  }
}

extension Pooling.Geometry: KernelGeometry {
  public var name: String {
    switch kind {
    case .max: "max pooling"
    case .maxIndices: "max pooling indices"
    case .average: "average pooling"
    case .lp: "Lp pooling"
    }
  }

  public var work: Int64 {
    saturatingProduct(
      windows.planes, windows.depth.outputExtent, windows.vertical.outputExtent,
      windows.horizontal.outputExtent, windows.depth.kernelExtent, windows.vertical.kernelExtent,
      windows.horizontal.kernelExtent)
  }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Pooling {
    Pooling(self, input: inputs[0], output: outputs[0])
  }
}
