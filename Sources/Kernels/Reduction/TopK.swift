/// The positions of the largest or smallest values along one axis, the most extreme first.
///
/// NaN ranks after all numbers. Source: ONNX operators, *TopK*, *ArgMax* and *ArgMin*.
public struct TopK: Kernel {
  /// The sizes of a ranking: a tensor seen as `[outer, extent, inner]`, the axis in the middle.
  public struct Geometry: Sendable {
    /// The type of the values.
    public let element: ElementType
    /// The product of the axes before.
    public let outer: Int
    /// The length of the axis.
    public let extent: Int
    /// The product of the axes after.
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
      precondition(element.isNumber, "a ranking of numbers")
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

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `bind` compares their sizes with the geometry.
  /// - Complexity: the axis is searched once for each position; `count` is small for digits.
  public func run(in arena: inout Arena) {
    geometry.element.isReal
      ? rank(as: Double.self, in: &arena) : rank(as: Int64.self, in: &arena)
  }

  @inline(never)
  private func rank<Number: KernelNumber>(as type: Number.Type, in arena: inout Arena) {
    let (extent, inner, count) = (geometry.extent, geometry.inner, geometry.count)
    let source = unsafe arena.reader(input, geometry.element, as: type)
    let target = unsafe arena.target(output, as: Int64.self)
    for outer in 0..<geometry.outer {
      for lane in 0..<inner {
        func value(_ index: Int) -> Number {
          unsafe source[(outer * extent + index) * inner + lane]
        }
        var previous = -1
        for place in 0..<count {
          var best = -1
          for candidate in 0..<extent {
            // What comes after the previous place, and before the best so far.
            let isLeft =
              previous < 0
              || candidate != previous
                && precedes(value(previous), previous, value(candidate), candidate)
            guard isLeft else { continue }
            let isBetter =
              best < 0 || precedes(value(candidate), candidate, value(best), best)
            if isBetter { best = candidate }
          }
          unsafe target[(outer * count + place) * inner + lane] = Int64(best)
          previous = best
        }
      }
    }
  }

  /// Whether one value with its position ranks before another: a strict total order.
  private func precedes<Number: KernelNumber>(
    _ first: Number, _ firstPosition: Int, _ second: Number, _ secondPosition: Int
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
  public func work(results: Int) -> Int64 { saturatingProduct(results, extent, inner > 1 ? 16 : 8) }

  public var expression: String {
    "TopK.Geometry(element: " + element.expression + ", outer: " + String(outer) + ", extent: "
      + String(extent) + ", inner: " + String(inner) + ", count: " + String(count)
      + ", isDescending: " + isDescending.expression + ", prefersLast: " + prefersLast.expression
      + ")"
  }

  /// The output holds `Int64`s.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> TopK {
    let lanes = outer * inner
    precondition(
      inputs[0].holds(lanes * extent, element) && outputs[0].holds(lanes * count, .int64),
      "the slots have other sizes than the ranking"
    )
    return TopK(geometry: self, input: inputs[0], output: outputs[0])
  }
}
