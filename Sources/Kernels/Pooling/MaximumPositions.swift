/// Where the largest value under each window stands in the whole input: the first one of equals.
///
/// Positions count values in row-major order, or, within each plane, column by column.
/// Source: ONNX operators, *MaxPool*, output Indices and attribute storage_order.
public struct MaximumPositions: Sendable {
  let geometry: PoolingGeometry
  let isColumnMajor: Bool
  let input: Slot
  let output: Slot

  /// Binds the operation to its memory; the output holds `Int64`.
  ///
  /// - Precondition: the slots have the sizes that the geometry says; column by column there is no
  ///   depth.
  public init(_ geometry: PoolingGeometry, isColumnMajor: Bool, input: Slot, output: Slot) {
    precondition(
      input.byteCount == geometry.planes * geometry.inputPlane * geometry.element.byteWidth
        && output.count(of: Int64.self) == geometry.planes * geometry.outputPlane,
      "the slots have other sizes than the pooling"
    )
    precondition(!isColumnMajor || geometry.depth == .single, "columns of a picture")
    self.geometry = geometry
    self.isColumnMajor = isColumnMajor
    self.input = input
    self.output = output
  }

  /// Computes the output.
  ///
  /// Reads stay inside the input because the window names only taps that lie on it.
  public func run(in arena: inout Arena) {
    switch geometry.element {
    case .float32: find(Float.self, in: &arena)
    case .float64: find(Double.self, in: &arena)
    case .uint8: find(UInt8.self, in: &arena)
    case .int8: find(Int8.self, in: &arena)
    case .int32: find(Int32.self, in: &arena)
    case .int64: find(Int64.self, in: &arena)
    case .bool: preconditionFailure("refused by the geometry")
    }
  }

  @inline(__always)
  private func find<Element: KernelNumber>(_ type: Element.Type, in arena: inout Arena) {
    var source = unsafe arena.source(input, as: type)
    var target = unsafe arena.target(output, as: Int64.self)
    for plane in 0..<geometry.planes {
      geometry.forEachWindow { output, window in
        var largest = Element.lowest
        var found = -1
        window.forEachPosition { position in
          let value = unsafe source[position]
          if found < 0 || value > largest {
            largest = value
            found = position
          }
        }
        unsafe target[output] = Int64(plane * geometry.inputPlane + ordered(found))
      }
      unsafe source += geometry.inputPlane
      unsafe target += geometry.outputPlane
    }
  }

  @inline(__always)
  private func ordered(_ position: Int) -> Int {
    guard isColumnMajor else { return position }
    let (row, column) = position.quotientAndRemainder(dividingBy: geometry.horizontal.inputExtent)
    return column * geometry.vertical.inputExtent + row
  }
}
