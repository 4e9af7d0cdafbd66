/// `scale · (x − mean) / √(variance + epsilon) + bias` with mean and variance of the values
/// themselves, of each row.
///
/// Source: ONNX operators, *LayerNormalization*, *InstanceNormalization*, *GroupNormalization* and
/// *MeanVarianceNormalization*.
public struct LayerNormalization: Kernel {
  /// What is computed.
  public enum Result: Sendable {
    /// The normalized rows.
    case rows
    /// The mean of each row.
    case mean
    /// `1 / √(variance + epsilon)` of each row.
    case inverseDeviation
  }

  /// The sizes of a normalization: a tensor seen as `[rows, extent]`.
  public struct Geometry: Sendable {
    /// What is computed.
    public let result: Result
    /// The type of the values.
    public let element: ElementType
    /// The number of rows, each normalized by itself.
    public let rows: Int
    /// The length of a row.
    public let extent: Int
    /// The number of scales and biases; 0 if there are none.
    public let parameters: Int
    /// How many values in a row share a scale: value `i` of the tensor has scale
    /// `i / run mod parameters`.
    public let run: Int
    /// What is added to the variance.
    public let epsilon: Float
    /// Whether epsilon is added to the deviation instead.
    public let addsToDeviation: Bool

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the values are real, and `run` is at least 1.
    public init(
      result: Result = .rows,
      element: ElementType,
      rows: Int,
      extent: Int,
      parameters: Int = 0,
      run: Int = 1,
      epsilon: Float,
      addsToDeviation: Bool = false
    ) {
      precondition(element.isReal, "a normalization of real numbers")
      precondition(run >= 1, "a scale is for one value or more")
      self.result = result
      self.element = element
      self.rows = rows
      self.extent = extent
      self.parameters = parameters
      self.run = run
      self.epsilon = epsilon
      self.addsToDeviation = addsToDeviation
    }
  }

  let geometry: Geometry
  let input: Slot
  let scale: Slot?
  let bias: Slot?
  let output: Slot

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch geometry.element {
    case .float32: normalize(Float.self, in: &arena)
    default: normalize(Double.self, in: &arena)
    }
  }

  /// Reads and writes stay inside the slots: `bind` compares their sizes with the geometry, and a
  /// parameter's index is taken modulo their number.
  @inline(never)
  private func normalize<Number: RealNumber>(_ type: Number.Type, in arena: inout Arena) {
    let extent = geometry.extent
    let epsilon = Number(geometry.epsilon)
    let source = unsafe arena.source(input, as: type)
    let scale = unsafe arena.optionalSource(scale, as: type)
    let bias = unsafe arena.optionalSource(bias, as: type)
    let target = unsafe arena.target(output, as: type)
    for row in 0..<geometry.rows {
      let values = unsafe source + row * extent
      let mean = unsafe sum(values, count: extent) { $0 } / Number(extent)
      let squares: Number = unsafe sum(values, count: extent) { ($0 - mean) * ($0 - mean) }
      let variance = squares / Number(extent)
      let deviation =
        geometry.addsToDeviation
        ? Number.sqrt(variance) + epsilon : Number.sqrt(variance + epsilon)
      switch geometry.result {
      case .mean: unsafe target[row] = mean
      case .inverseDeviation: unsafe target[row] = 1 / deviation
      case .rows:
        let results = unsafe target + row * extent
        for index in 0..<extent {
          unsafe results[index] = (values[index] - mean) / deviation
        }
        guard geometry.parameters > 0 else { continue }
        forEachRun(ofRow: row) { start, count, parameter, step in
          for index in 0..<count {
            let place = parameter + index * step
            if let scale = unsafe scale { unsafe results[start + index] *= scale[place] }
            if let bias = unsafe bias { unsafe results[start + index] += bias[place] }
          }
        }
      }
    }
  }

  /// The sum of what `term` makes of each value, in eight partial sums; the caller vouches for the
  /// range.
  @inline(__always)
  private func sum<Number: RealNumber>(
    _ values: UnsafePointer<Number>, count: Int, _ term: (Number) -> Number
  ) -> Number {
    var sums = InlineArray<8, Number>(repeating: 0)
    var index = 0
    while index &+ 8 <= count {
      for lane in 0..<8 { unsafe sums[lane] += term(values[index &+ lane]) }
      index &+= 8
    }
    while index < count {
      unsafe sums[0] += term(values[index])
      index &+= 1
    }
    return ((sums[0] + sums[1]) + (sums[2] + sums[3]))
      + ((sums[4] + sums[5]) + (sums[6] + sums[7]))
  }

  /// Calls `body` for each stretch of a row with one parameter, or with parameters side by side.
  @inline(__always)
  private func forEachRun(
    ofRow row: Int, _ body: (_ start: Int, _ count: Int, _ parameter: Int, _ step: Int) -> Void
  ) {
    let (extent, run, parameters) = (geometry.extent, geometry.run, geometry.parameters)
    var index = 0
    while index < extent {
      let position = row * extent + index
      let parameter = position / run % parameters
      // So many values until the parameter changes, or, if each has its own, until they begin again.
      let length = run == 1 ? parameters - parameter : run - position % run
      let count = min(length, extent - index)
      body(index, count, parameter, run == 1 ? 1 : 0)
      index += count
    }
  }
}

extension LayerNormalization.Geometry: KernelGeometry {
  public var name: String { "layer normalization" }
  public func work(results: Int) -> Int64 { saturatingProduct(rows, extent, 16) }

  public var expression: String {
    let result =
      switch result {
      case .rows: ".rows"
      case .mean: ".mean"
      case .inverseDeviation: ".inverseDeviation"
      }
    let sizes =
      ", rows: " + String(rows) + ", extent: " + String(extent) + ", parameters: "
      + String(parameters) + ", run: " + String(run)
    return "LayerNormalization.Geometry(result: " + result + ", element: " + element.expression
      + sizes + ", epsilon: " + epsilon.expression + ", addsToDeviation: "
      + addsToDeviation.expression + ")"
  }

  /// Inputs: activations, scale and bias if there are any.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> LayerNormalization {
    let count = rows * extent
    precondition(
      inputs[0].holds(count, element) && outputs[0].holds(result == .rows ? count : rows, element),
      "the slots have other sizes than the normalization"
    )
    for parameter in inputs.dropFirst() {
      precondition(
        parameter.holds(parameters, element) && (parameters > 0 || count == 0),
        "one scale and bias for each parameter"
      )
    }
    return LayerNormalization(
      geometry: self, input: inputs[0], scale: inputs.optional(1), bias: inputs.optional(2),
      output: outputs[0])
  }
}
