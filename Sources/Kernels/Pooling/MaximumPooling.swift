/// The largest value under each window; padding doesn't count.
///
/// A window that lies on padding alone gives −∞, or the least integer. Source: ONNX operators, *MaxPool*.
public struct MaximumPooling: Sendable {
  let geometry: PoolingGeometry
  let input: Slot
  let output: Slot

  /// Binds a pooling to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(_ geometry: PoolingGeometry, input: Slot, output: Slot) {
    geometry.check(input: input, output: output)
    self.geometry = geometry
    self.input = input
    self.output = output
  }

  /// Computes the output.
  ///
  /// Reads stay inside the input because the window names only taps that lie on it.
  public func run(in arena: inout Arena) {
    switch geometry.element {
    case .float32: pool(Float.self, in: &arena)
    case .float64: pool(Double.self, in: &arena)
    case .uint8: pool(UInt8.self, in: &arena)
    case .int8: pool(Int8.self, in: &arena)
    case .int32: pool(Int32.self, in: &arena)
    case .int64: pool(Int64.self, in: &arena)
    case .bool: preconditionFailure("refused by the geometry")
    }
  }

  @inline(__always)
  private func pool<Element: KernelNumber>(_ type: Element.Type, in arena: inout Arena) {
    var source = unsafe arena.source(input, as: type)
    var target = unsafe arena.target(output, as: type)
    for _ in 0..<geometry.planes {
      geometry.forEachWindow { output, window in
        var largest = Element.lowest
        window.forEachPosition { position in
          let value = unsafe source[position]
          largest = value > largest ? value : largest
        }
        unsafe target[output] = largest
      }
      unsafe source += geometry.inputPlane
      unsafe target += geometry.outputPlane
    }
  }
}
