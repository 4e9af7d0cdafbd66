/// The p-norm of the values under each window: `(Σ |x|ᵖ)^(1/p)`; padding counts as zeros.
///
/// Source: ONNX operators, *LpPool* and *GlobalLpPool*.
public struct NormPooling: Sendable {
  let geometry: PoolingGeometry
  let exponent: Int
  let input: Slot
  let output: Slot

  /// Binds a pooling to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says, and the exponent is 1 or more.
  public init(_ geometry: PoolingGeometry, exponent: Int, input: Slot, output: Slot) {
    geometry.check(input: input, output: output)
    precondition(geometry.element == .float32 && exponent >= 1, "a norm of Floats")
    self.geometry = geometry
    self.exponent = exponent
    self.input = input
    self.output = output
  }

  /// Computes the output.
  ///
  /// Reads stay inside the input because the window names only taps that lie on it.
  public func run(in arena: inout Arena) {
    var source = unsafe arena.source(input, as: Float.self)
    var target = unsafe arena.target(output, as: Float.self)
    for _ in 0..<geometry.planes {
      geometry.forEachWindow { output, window in
        var sum = 0.0
        window.forEachPosition { sum += raised(unsafe Double(source[$0])) }
        unsafe target[output] = Float(root(sum))
      }
      unsafe source += geometry.inputPlane
      unsafe target += geometry.outputPlane
    }
  }

  @inline(__always)
  private func raised(_ value: Double) -> Double {
    let magnitude = value.magnitude
    switch exponent {
    case 1: return magnitude
    case 2: return value * value
    default: return power(magnitude, Double(exponent))
    }
  }

  @inline(__always)
  private func root(_ sum: Double) -> Double {
    switch exponent {
    case 1: sum
    case 2: sum.squareRoot()
    default: power(sum, 1 / Double(exponent))
    }
  }
}
