/// A function of two operands, broadcast against each other.
///
/// Integers wrap around. Source: ONNX's page on multidirectional broadcasting.
public struct BinaryElementwise: Kernel {
  /// What is computed, of which type, and the way through the operands.
  public struct Geometry: Sendable {
    /// The function.
    public let function: BinaryFunction
    /// The type of the operands.
    public let element: ElementType
    /// The way through both operands.
    public let walk: Walk

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the function is defined for the type.
    public init(_ function: BinaryFunction, _ element: ElementType, _ walk: Walk) {
      precondition(function.supports(element), "the function is not defined for the type")
      self.function = function
      self.element = element
      self.walk = walk
    }

    /// The type of the results.
    var result: ElementType { function.isComparison ? .bool : element }
  }

  let geometry: Geometry
  let first: Slot
  let second: Slot
  let output: Slot

  /// Computes the output.
  ///
  /// The functions that networks are full of have loops of their own; all others share one for real
  /// numbers and one for integers.
  public func run(in arena: inout Arena) {
    switch (geometry.element, geometry.function) {
    case (.float32, .add): combine(in: &arena) { $0 + $1 }
    case (.float32, .sub): combine(in: &arena) { $0 - $1 }
    case (.float32, .mul): combine(in: &arena) { $0 * $1 }
    case (.float32, .div): combine(in: &arena) { $0 / $1 }
    case (.float32, .max): combine(in: &arena) { $0 < $1 || $1 != $1 ? $1 : $0 }
    case (.float32, .min): combine(in: &arena) { $0 > $1 || $1 != $1 ? $1 : $0 }
    case (.float32, .prelu): combine(in: &arena) { $0 < 0 ? $0 * $1 : $0 }
    // Rounding what `Double` gives of these to a `Float` is what `Float` would give.
    case (.float32, _), (.float64, _): combine(as: Double.self, in: &arena)
    default: combine(as: Int64.self, in: &arena)
    }
  }

  /// Reads and writes stay inside the slots: `bind` compares their sizes with the walk's reach.
  ///
  /// Literal strides let the usual cases vectorize.
  @inline(__always)
  private func combine(in arena: inout Arena, _ body: (Float, Float) -> Float) {
    let first = unsafe arena.source(first, as: Float.self)
    let second = unsafe arena.source(second, as: Float.self)
    let output = unsafe arena.target(output, as: Float.self)
    for run in geometry.walk.runs {
      let first = unsafe first + run.first
      let second = unsafe second + run.second
      let output = unsafe output + run.output
      switch run.strides {
      case (1, 1):
        for index in 0..<run.count {
          unsafe output[index] = body(first[index], second[index])
        }
      case (1, 0):
        let value = unsafe second[0]
        for index in 0..<run.count {
          unsafe output[index] = body(first[index], value)
        }
      default:
        for index in 0..<run.count {
          unsafe output[index] = body(
            first[index * run.strides.first], second[index * run.strides.second])
        }
      }
    }
  }

  /// Reads and writes stay inside the slots: `bind` compares their sizes with the walk's reach.
  @inline(never)
  private func combine<Number: KernelNumber>(as type: Number.Type, in arena: inout Arena) {
    let first = unsafe arena.reader(first, geometry.element, as: type)
    let second = unsafe arena.reader(second, geometry.element, as: type)
    let target = unsafe arena.writer(output, geometry.result, as: type)
    geometry.walk.forEachElement { position, firstPosition, secondPosition in
      unsafe target[position] = geometry.function(first[firstPosition], second[secondPosition])
    }
  }
}

extension BinaryElementwise.Geometry: KernelGeometry {
  public var name: String { function.name }
  public func work(results: Int) -> Int64 { saturatingProduct(function.work(element), results) }

  public var expression: String {
    "BinaryElementwise.Geometry(" + function.expression + ", " + element.expression + ", "
      + walk.expression + ")"
  }

  /// Inputs: both operands. The output may be the slot of one that isn't repeated, unless it is
  /// narrower than the operands: the results of comparisons are bytes.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> BinaryElementwise {
    let width = element.byteWidth
    precondition(
      walk.reach(walk.firstStrides) * width <= inputs[0].byteCount
        && walk.reach(walk.secondStrides) * width <= inputs[1].byteCount
        && outputs[0].holds(walk.count, result),
      "the slots have other sizes than the operation"
    )
    return BinaryElementwise(
      geometry: self, first: inputs[0], second: inputs[1], output: outputs[0])
  }
}
