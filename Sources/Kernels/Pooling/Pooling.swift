/// One number for the values under each window: the largest, its position, the mean or a norm.
///
/// Source: ONNX operators, *MaxPool*, *AveragePool*, *LpPool* and *GlobalLpPool*.
public struct Pooling: Kernel {
  /// What is computed of a window.
  public enum Kind: Equatable, Sendable {
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
  public struct Geometry: Sendable {
    /// What is computed of a window.
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

    /// The type of the results.
    var result: ElementType {
      if case .maxIndices = kind { .int64 } else { element }
    }
  }

  let geometry: Geometry
  let input: Slot
  let output: Slot

  /// Computes the output.
  ///
  /// Reads stay inside the input because a window names only taps that are on it, and writes inside
  /// the output because `bind` compares its size with the windows.
  public func run(in arena: inout Arena) {
    switch (geometry.kind, geometry.element) {
    case (.lp(let p), _): poolLp(p, in: &arena)
    case (.max, .float32): poolTaps(from: -.infinity, in: &arena) { $1 > $0 ? $1 : $0 }
    case (.average, .float32) where geometry.windows.areWhole:
      poolTaps(from: 0, in: &arena) { $0 + $1 }
      let target = unsafe arena.target(output, as: Float.self)
      let count = Float(geometry.windows.taps)
      for index in 0..<output.count(of: Float.self) { unsafe target[index] /= count }
    case (_, .float32): pool(as: Float.self, in: &arena)
    case (_, .float64): pool(as: Double.self, in: &arena)
    default: pool(as: Int64.self, in: &arena)
    }
  }

  /// One tap of all windows after the other: loops that the compiler vectorizes.
  ///
  /// Reads and writes stay inside the slots: `bind` compares their sizes with the windows, and the
  /// taps cover only outputs for which they read input.
  @inline(__always)
  private func poolTaps(
    from start: Float, in arena: inout Arena, _ combine: (Float, Float) -> Float
  ) {
    let windows = geometry.windows
    let source = unsafe arena.source(input, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    unsafe target.update(repeating: start, count: windows.planes * windows.outputPlane)
    windows.plane.forEachTap { tap in
      for plane in 0..<windows.planes {
        unsafe tap.accumulate(
          in: target + plane &* windows.outputPlane, from: source + plane &* windows.inputPlane,
          combine)
      }
    }
  }

  @inline(never)
  private func pool<Number: KernelNumber>(as type: Number.Type, in arena: inout Arena) {
    let (windows, element) = (geometry.windows, geometry.element)
    let source = unsafe arena.reader(input, element, as: type)
    let target = unsafe arena.writer(output, geometry.result, as: type)
    let positions = unsafe arena.writer(output, geometry.result, as: Int64.self)
    windows.forEachWindow { output, plane, window in
      switch geometry.kind {
      case .max, .lp:
        var largest = Number.lowest(element)
        window.forEachPosition { position in
          let value = unsafe source[plane + position]
          largest = value > largest ? value : largest
        }
        unsafe target[output] = largest
      case .maxIndices(let isColumnMajor):
        var largest = Number.lowest(element)
        var found = -1
        window.forEachPosition { position in
          let value = unsafe source[plane + position]
          if found < 0 || value > largest {
            largest = value
            found = position
          }
        }
        if isColumnMajor {
          let (row, column) = found.quotientAndRemainder(dividingBy: windows.horizontal.inputExtent)
          found = column * windows.vertical.inputExtent + row
        }
        unsafe positions[output] = Int64(plane + found)
      case .average(let countIncludePad):
        var sum: Number = 0
        window.forEachPosition { unsafe sum = sum.adding(source[plane + $0]) }
        let count = countIncludePad ? window.countWithPadding : window.count
        unsafe target[output] = count == 0 ? 0 : sum.mean(of: count, element)
      }
    }
  }

  private func poolLp(_ p: Int, in arena: inout Arena) {
    let source = unsafe arena.source(input, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    geometry.windows.forEachWindow { output, plane, window in
      var sum = 0.0
      window.forEachPosition { position in
        let value = unsafe Double(source[plane + position])
        switch p {
        case 1: sum += value.magnitude
        case 2: sum += value * value
        default: sum += Double.pow(value.magnitude, Double(p))
        }
      }
      switch p {
      case 1: unsafe target[output] = Float(sum)
      case 2: unsafe target[output] = Float(Double.sqrt(sum))
      default: unsafe target[output] = Float(Double.pow(sum, 1 / Double(p)))
      }
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

  public func work(results: Int) -> Int64 {
    let taps = saturatingProduct(
      windows.depth.kernelExtent, windows.vertical.kernelExtent, windows.horizontal.kernelExtent,
      isPower ? 128 : 4)
    return saturatingSum(
      saturatingProduct(Int64(results), saturatingSum(32, taps)),
      // Each tap has to find the outputs that it is on input for, however few they are.
      saturatingProduct(taps, 16))
  }

  /// Whether each tap is raised to a power.
  private var isPower: Bool {
    if case .lp(let p) = kind { p > 2 } else { false }
  }

  public var expression: String {
    let kind =
      switch kind {
      case .max: ".max"
      case .maxIndices(let isColumnMajor):
        ".maxIndices(isColumnMajor: " + isColumnMajor.expression + ")"
      case .average(let countIncludePad):
        ".average(countIncludePad: " + countIncludePad.expression + ")"
      case .lp(let p): ".lp(p: " + String(p) + ")"
      }
    return "Pooling.Geometry(" + kind + ", " + windows.expression + ", element: "
      + element.expression + ")"
  }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Pooling {
    precondition(
      inputs[0].holds(windows.planes * windows.inputPlane, element)
        && outputs[0].holds(windows.planes * windows.outputPlane, result),
      "the slots have other sizes than the pooling"
    )
    return Pooling(geometry: self, input: inputs[0], output: outputs[0])
  }
}
