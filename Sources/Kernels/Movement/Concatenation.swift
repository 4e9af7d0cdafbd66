/// Tensors one behind the other along an axis.
///
/// ```
///  inputs, each seen as [outer, …]     a a | b | c c c      one row of each after the other
///                                      a a | b | c c c      gives the rows of the output
/// ```
///
/// Source: ONNX operators, *Concat*.
public struct Concatenation: Kernel {
  /// How the tensors are joined.
  public struct Geometry: Hashable, Sendable {
    /// The product of the axes before the one that grows.
    public let outer: Int

    /// Creates a geometry from its parts.
    public init(outer: Int) {
      self.outer = outer
    }
  }

  let geometry: Geometry
  let inputs: [Slot]
  let output: Slot

  /// Binds a concatenation to its memory.
  ///
  /// - Precondition: the inputs have together the output's size, and each consists of `outer` rows.
  public init(_ geometry: Geometry, inputs: [Slot], output: Slot) {
    let outer = geometry.outer
    var total = 0
    for input in inputs {
      precondition(outer == 0 || input.byteCount % outer == 0, "an input has incomplete rows")
      total += input.byteCount
    }
    precondition(total == output.byteCount, "the inputs don't fill the output")
    self.geometry = geometry
    self.inputs = inputs
    self.output = output
  }

  /// Computes the output. The rows' lengths follow from the slots' and add up to the output's.
  public func run(in arena: inout Arena) {
    let outer = geometry.outer
    guard outer > 0 else { return }
    let rowBytes = output.byteCount / outer
    var start = unsafe arena.target(output, as: UInt8.self)
    for input in inputs {
      let bytes = input.byteCount / outer
      let source = unsafe arena.source(input, as: UInt8.self)
      for row in 0..<outer {
        unsafe (start + row * rowBytes).update(from: source + row * bytes, count: bytes)
      }
      unsafe start += bytes
    }
  }
}

extension Concatenation.Geometry: KernelGeometry {
  public var name: String { "concat" }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Concatenation {
    Concatenation(self, inputs: inputs, output: outputs[0])
  }
}
