/// Tensors one after the other along an axis.
///
/// ```
///  inputs, each seen as [outer, …]     a a | b | c c c      one row of each after the other
///                                      a a | b | c c c      gives the rows of the output
/// ```
///
/// Source: ONNX operators, *Concat*.
public struct Concatenation: Kernel {
  /// How the tensors are joined.
  public struct Geometry: Sendable {
    /// The product of the axes before the one that grows.
    public let outer: Int
    /// The number of tensors.
    public let count: Int

    /// Creates a geometry from its parts.
    public init(outer: Int, count: Int) {
      self.outer = outer
      self.count = count
    }
  }

  let geometry: Geometry
  let inputs: [Slot]
  let output: Slot

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
  public func work(results: Int) -> Int64 {
    saturatingSum(saturatingProduct(4, results), saturatingProduct(outer, count, 16))
  }

  public var expression: String {
    "Concatenation.Geometry(outer: " + String(outer) + ", count: " + String(count) + ")"
  }

  /// Inputs: `count`, each of `outer` rows, together as long as the output.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Concatenation {
    var total = 0
    for input in inputs {
      precondition(outer == 0 || input.byteCount % outer == 0, "an input has incomplete rows")
      total += input.byteCount
    }
    precondition(total == outputs[0].byteCount, "the inputs don't fill the output")
    return Concatenation(geometry: self, inputs: inputs, output: outputs[0])
  }
}
