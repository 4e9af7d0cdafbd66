/// A function of two operands, broadcast against each other.
///
/// Integers wrap around. Source: ONNX's page on multidirectional broadcasting.
public struct BinaryElementwise: Kernel {
  /// What is computed, of which type, and the way through the operands.
  public struct Geometry: Hashable, Sendable {
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
  }

  let geometry: Geometry
  let first: Slot
  let second: Slot
  let output: Slot

  /// Binds the operation to its memory.
  ///
  /// The output may be the same slot as an operand that is not repeated, unless the results are
  /// narrower than the operands: those of comparisons are bytes.
  /// - Precondition: the slots hold what the walk reads and writes.
  public init(_ geometry: Geometry, first: Slot, second: Slot, output: Slot) {
    let walk = geometry.walk
    let width = geometry.element.byteWidth
    precondition(
      walk.reach(walk.firstStrides) * width <= first.byteCount
        && walk.reach(walk.secondStrides) * width <= second.byteCount
        && walk.count * (geometry.function.isComparison ? 1 : width) == output.byteCount,
      "the slots have other sizes than the operation"
    )
    self.geometry = geometry
    self.first = first
    self.second = second
    self.output = output
  }

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch geometry.element {
    case .float32: runReal(Float.self, in: &arena)
    case .float64: runReal(Double.self, in: &arena)
    case .uint8: runInteger(UInt8.self, in: &arena)
    case .int8: runInteger(Int8.self, in: &arena)
    case .int32: runInteger(Int32.self, in: &arena)
    case .int64: runInteger(Int64.self, in: &arena)
    case .bool: runTruth(in: &arena)
    }
  }

  private func runTruth(in arena: inout Arena) {
    let type = UInt8.self
    switch geometry.function {
    case .and: combine(type, type, in: &arena) { $0 & $1 }
    case .or: combine(type, type, in: &arena) { $0 | $1 }
    case .xor: combine(type, type, in: &arena) { $0 ^ $1 }
    default: combine(type, type, in: &arena) { $0 == $1 ? 1 : 0 }
    }
  }

  @inline(__always)
  private func runInteger<Number: FixedWidthInteger & KernelNumber>(
    _ type: Number.Type,
    in arena: inout Arena
  ) {
    switch geometry.function {
    case .add: combine(type, type, in: &arena) { $0 &+ $1 }
    case .sub: combine(type, type, in: &arena) { $0 &- $1 }
    case .mul: combine(type, type, in: &arena) { $0 &* $1 }
    case .div:
      combine(type, type, in: &arena) {
        $1 == 0 ? 0 : $0.dividedReportingOverflow(by: $1).partialValue
      }
    case .pow: combine(type, type, in: &arena) { Number.pow($0, $1) }
    case .max: combine(type, type, in: &arena) { $0 < $1 ? $1 : $0 }
    case .min: combine(type, type, in: &arena) { $0 > $1 ? $1 : $0 }
    case .mod: combine(type, type, in: &arena) { Number.mod($0, $1) }
    case .fmod: combine(type, type, in: &arena) { Number.fmod($0, $1) }
    case .prelu: combine(type, type, in: &arena) { $0 < 0 ? $0 &* $1 : $0 }
    default: compare(type, in: &arena)
    }
  }

  @inline(__always)
  private func runReal<Number: RealNumber & KernelNumber>(
    _ type: Number.Type, in arena: inout Arena
  ) {
    switch geometry.function {
    case .add: combine(type, type, in: &arena) { $0 + $1 }
    case .sub: combine(type, type, in: &arena) { $0 - $1 }
    case .mul: combine(type, type, in: &arena) { $0 * $1 }
    case .div: combine(type, type, in: &arena) { $0 / $1 }
    case .pow: combine(type, type, in: &arena) { Number.pow($0, $1) }
    case .max: combine(type, type, in: &arena) { $0 < $1 || $1 != $1 ? $1 : $0 }
    case .min: combine(type, type, in: &arena) { $0 > $1 || $1 != $1 ? $1 : $0 }
    case .mod: combine(type, type, in: &arena) { Number.mod($0, $1) }
    case .fmod: combine(type, type, in: &arena) { Number.fmod($0, $1) }
    case .prelu: combine(type, type, in: &arena) { $0 < 0 ? $0 * $1 : $0 }
    default: compare(type, in: &arena)
    }
  }

  @inline(__always)
  private func compare<Number: KernelNumber>(
    _ type: Number.Type,
    in arena: inout Arena
  ) {
    let result = UInt8.self
    switch geometry.function {
    case .equal: combine(type, result, in: &arena) { $0 == $1 ? 1 : 0 }
    case .greater: combine(type, result, in: &arena) { $0 > $1 ? 1 : 0 }
    case .greaterOrEqual: combine(type, result, in: &arena) { $0 >= $1 ? 1 : 0 }
    case .less: combine(type, result, in: &arena) { $0 < $1 ? 1 : 0 }
    case .lessOrEqual: combine(type, result, in: &arena) { $0 <= $1 ? 1 : 0 }
    default: preconditionFailure("refused by the geometry")
    }
  }

  /// Reads and writes stay inside the slots: `init` holds their sizes against the walk's reach.
  ///
  /// Literal strides let the usual cases of usual numbers vectorise.
  @inline(__always)
  private func combine<Number: KernelNumber, Result: BitwiseCopyable>(
    _ type: Number.Type,
    _ resultType: Result.Type,
    in arena: inout Arena,
    _ body: (Number, Number) -> Result
  ) {
    let first = unsafe arena.source(first, as: type)
    let second = unsafe arena.source(second, as: type)
    let output = unsafe arena.target(output, as: resultType)
    for run in geometry.walk.runs {
      let first = unsafe first + run.first
      let second = unsafe second + run.second
      let output = unsafe output + run.output
      switch run.strides {
      case (1, 1) where Number.isUsual:
        for index in 0..<run.count {
          unsafe output[index] = body(first[index], second[index])
        }
      case (1, 0) where Number.isUsual:
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
}

extension BinaryElementwise.Geometry: KernelGeometry {
  public var name: String { function.name }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> BinaryElementwise {
    BinaryElementwise(self, first: inputs[0], second: inputs[1], output: outputs[0])
  }
}
