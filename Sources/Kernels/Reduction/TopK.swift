/// The positions of the largest or smallest values along one axis, the most extreme first.
///
/// NaN ranks behind all numbers. Source: ONNX operators, *TopK*, *ArgMax* and *ArgMin*.
public struct TopK: Kernel {
  /// The sizes of a ranking: a tensor seen as `[outer, extent, inner]`, the axis in the middle.
  public struct Geometry: Hashable, Sendable {
    /// The type of the values.
    public let element: ElementType
    /// The product of the axes before.
    public let outer: Int
    /// The length of the axis.
    public let extent: Int
    /// The product of the axes behind.
    public let inner: Int
    /// How many positions are found for each lane.
    public let count: Int
    /// Whether the largest values come first, or the smallest.
    public let isDescending: Bool
    /// Whether of equal values the last one comes first.
    public let prefersLast: Bool

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the values are numbers, and no more positions are asked for than there are.
    public init(
      element: ElementType,
      outer: Int,
      extent: Int,
      inner: Int,
      count: Int = 1,
      isDescending: Bool,
      prefersLast: Bool = false
    ) {
      precondition(element.isNumber, "a ranking is made of numbers")
      precondition(count >= 0 && count <= extent, "more positions than the axis has")
      self.element = element
      self.outer = outer
      self.extent = extent
      self.inner = inner
      self.count = count
      self.isDescending = isDescending
      self.prefersLast = prefersLast
    }
  }

  let geometry: Geometry
  let input: Slot
  let output: Slot

  /// Binds a ranking to its memory; the output holds `Int64`s.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(_ geometry: Geometry, input: Slot, output: Slot) {
    let lanes = geometry.outer * geometry.inner
    precondition(
      input.byteCount == lanes * geometry.extent * geometry.element.byteWidth
        && output.byteCount == lanes * geometry.count * MemoryLayout<Int64>.stride,
      "the slots have other sizes than the ranking"
    )
    self.geometry = geometry
    self.input = input
    self.output = output
  }

  /// Computes the output.
  ///
  /// - Complexity: the axis is searched once for each position; `count` is small for digits.
  public func run(in arena: inout Arena) {
    switch geometry.element {
    case .float32: rank(Float.self, in: &arena)
    case .float64: rank(Double.self, in: &arena)
    case .uint8: rank(UInt8.self, in: &arena)
    case .int8: rank(Int8.self, in: &arena)
    case .int32: rank(Int32.self, in: &arena)
    case .int64: rank(Int64.self, in: &arena)
    case .bool: preconditionFailure("refused by the geometry")
    }
  }

  /// Reads and writes stay inside the slots: `init` holds their sizes against the geometry.
  @inline(__always)
  private func rank<Element: KernelNumber>(_ type: Element.Type, in arena: inout Arena) {
    let (extent, inner, count) = (geometry.extent, geometry.inner, geometry.count)
    let source = unsafe arena.source(input, as: type)
    let target = unsafe arena.target(output, as: Int64.self)
    for outer in 0..<geometry.outer {
      for lane in 0..<inner {
        let values = unsafe source + outer * extent * inner + lane
        let positions = unsafe target + outer * count * inner + lane
        var previous = -1
        for place in 0..<count {
          var best = -1
          for candidate in 0..<extent {
            // What comes after the previous place, and before the best so far.
            let isLeft =
              unsafe previous < 0
              || candidate != previous
                && precedes(
                  values[previous * inner], previous, values[candidate * inner], candidate)
            guard isLeft else { continue }
            let isBetter =
              unsafe best < 0
              || precedes(values[candidate * inner], candidate, values[best * inner], best)
            if isBetter { best = candidate }
          }
          unsafe positions[place * inner] = Int64(best)
          previous = best
        }
      }
    }
  }

  /// Whether one value with its position ranks before another: a strict total order.
  @inline(__always)
  private func precedes<Element: KernelNumber>(
    _ first: Element, _ firstPosition: Int, _ second: Element, _ secondPosition: Int
  ) -> Bool {
    let firstIsNumber = first == first
    let secondIsNumber = second == second
    if firstIsNumber != secondIsNumber { return firstIsNumber }
    if firstIsNumber, first != second {
      return geometry.isDescending ? first > second : first < second
    }
    return geometry.prefersLast ? firstPosition > secondPosition : firstPosition < secondPosition
  }
}

extension TopK.Geometry: KernelGeometry {
  public var name: String { count == 1 ? (isDescending ? "argmax" : "argmin") : "top k" }
  public var work: Int64 { saturatingProduct(outer, inner, extent, count) }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> TopK {
    TopK(self, input: inputs[0], output: outputs[0])
  }
}
