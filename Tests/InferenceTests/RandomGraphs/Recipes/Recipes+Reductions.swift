import Foundation
import MNISTInference

/// Operators that make one number of many, and that rank them.
extension Recipe {
  static let reductions: [Recipe] =
    [argument("ArgMax"), argument("ArgMin"), topK]
    + [
      reduce("ReduceMax") { bounds, _, _ in bounds },
      reduce("ReduceMin") { bounds, _, _ in bounds },
      reduce("ReduceMean") { .mean($0, of: $1, isAlwaysAll: true, $2) },
      reduce("ReduceSum") { bounds, count, type in
        let count = Double(count)
        return bounds.mapped(
          to: (count * min(bounds.low, 0), count * max(bounds.high, 0)), slope: count,
          grid: bounds.gridOfSum(of: count, type), roundings: count + 8, type)
      },
      reduce("ReduceL1") { bounds, count, type in
        let count = Double(count)
        return bounds.mapped(
          to: (0, count * bounds.magnitude), slope: count,
          grid: bounds.gridOfSum(of: count, type), roundings: count + 8, type)
      },
      reduce("ReduceL2", upTo: 1e3) { bounds, count, type in
        bounds.mapped(
          to: (0, Double(count) * bounds.magnitude), slope: Double(count),
          roundings: Double(count) + 8, type)
      },
      reduce("ReduceSumSquare", upTo: 1e3) { bounds, count, type in
        bounds.mapped(
          to: (0, Double(count) * pow(bounds.magnitude, 2)),
          slope: 2 * Double(count) * bounds.magnitude, roundings: Double(count) + 8, type)
      },
      reduce("ReduceProd", upTo: 2, most: 9) { bounds, count, type in
        let most = pow(max(bounds.magnitude, 1), Double(count))
        return bounds.mapped(
          to: (-most, most), slope: Double(count) * most, roundings: Double(count) + 8, type)
      },
      reduce("ReduceLogSumExp", upTo: 50) { bounds, count, type in
        bounds.mapped(
          to: (bounds.low - 1, bounds.high + log(Double(count)) + 1), slope: 1,
          roundings: 64 + Double(count), type)
      },
      logSum,
    ]

  private static func reduce(
    _ name: String, upTo magnitude: Double = 1e4, most: Int = 4096,
    _ bounds: @escaping @Sendable (Bounds, Int, ElementType) -> Bounds
  ) -> Recipe {
    Recipe(name) { generator in
      let isLog = name.hasPrefix("ReduceLog")
      let isChoice = name == "ReduceMax" || name == "ReduceMin"
      var types: [ElementType] = [.float32, .float32, .float64]
      if !isLog { types += [.int32, .int64] }
      if isChoice, generator.opset >= 12 { types += [.uint8, .int8] }
      if isChoice, generator.opset >= 20 { types += [.bool] }
      guard
        let input = generator.typed(
          types, rank: 0...5, where: { $0.bounds.magnitude <= magnitude })
      else { return false }
      return generator.reduce(name, input, most: most) { bounds(input.bounds, $0, input.type) }
    }
  }

  /// Logarithms of sums, which must be positive.
  private static let logSum = Recipe("ReduceLogSum") { generator in
    guard let input = generator.real(upTo: 1e3),
      let positive = generator.positive(input, from: 0.25)
    else { return false }
    return generator.reduce("ReduceLogSum", positive, most: 4096) { count in
      positive.bounds.mapped(
        to: (log(0.4), log(Double(count) * positive.bounds.magnitude) + 1), slope: 4,
        roundings: 16 + 2 * Double(count), positive.type)
    }
  }

  private static func argument(_ name: String) -> Recipe {
    Recipe(name) { generator in
      guard
        let input = generator.typed(
          [.float32, .float32, .float64, .uint8, .int8, .int32, .int64], rank: 1...5, exact: true)
      else { return false }
      let rank = input.shape.count
      let axis = generator.int(0...(rank - 1))
      let keeps = generator.chance(0.5)
      var attributes =
        generator.attribute("axis", generator.written(axis, rank: rank), default: 0)
        + generator.attribute("keepdims", keeps ? 1 : 0, default: 1)
      if generator.opset >= 12, generator.chance(0.3) {
        attributes.append(("select_last_index", .int(1)))
      }
      var shape = input.shape
      let length = shape[axis]
      if keeps { shape[axis] = 1 } else { shape.remove(at: axis) }
      generator.node(
        name, [input], attributes, type: .int64, shape: shape, .whole(0...length))
      return true
    }
  }

  private static let topK = Recipe("TopK") { generator in
    let integers: [ElementType] =
      generator.opset >= 11 ? [.uint8, .int8, .int32, .int64] : []
    guard
      let input = generator.typed([.float32, .float64] + integers, rank: 1...4, exact: true)
    else { return false }
    let rank = input.shape.count
    let axis = generator.int(0...(rank - 1))
    let count = generator.int(1...min(input.shape[axis], 4))
    var attributes = generator.attribute(
      "axis", generator.written(axis, rank: rank), default: -1)
    if generator.opset >= 11 {
      attributes += generator.attribute("largest", generator.int(0...1), default: 1)
      attributes += generator.attribute("sorted", 1, default: 1)
    }
    var shape = input.shape
    shape[axis] = count
    var inputs: [GraphValue?] = [input]
    if generator.opset >= 10 {
      inputs.append(generator.list([count]))
    } else {
      attributes.append(("k", .int(Int64(count))))
    }
    generator.node(
      "TopK", inputs, attributes,
      outputs: [
        generator.newValue(input.type, shape, input.bounds),
        generator.newValue(.int64, shape, .whole(0...input.shape[axis])),
      ])
    return true
  }
}

extension GraphGenerator {
  /// Adds a reduction of some axes.
  ///
  /// - Parameter most: how many numbers may become one.
  fileprivate mutating func reduce(
    _ name: String, _ input: GraphValue, most: Int, _ bounds: (Int) -> Bounds
  ) -> Bool {
    let rank = input.shape.count
    let hasInput = opset >= (name == "ReduceSum" ? 13 : 18)
    // Pictures are reduced to channels.
    var axes = rank == 4 && chance(0.4) ? [2, 3] : self.axes(rank, atLeast: 1)
    let keeps = chance(0.5)
    var attributes = attribute("keepdims", keeps ? 1 : 0, default: 1)
    var list: GraphValue?
    let isNothing = hasInput && chance(0.05)
    if isNothing {
      axes = []
      attributes.append(("noop_with_empty_axes", .int(1)))
    } else if rank == 0 || chance(0.15) {
      axes = Array(0..<rank)
    } else {
      let written = axes.map { self.written($0, rank: rank) }
      if hasInput {
        list = self.list(written)
      } else {
        attributes.append(("axes", .ints(written.map { Int64($0) })))
      }
    }
    let count = axes.map { input.shape[$0] }.reduce(1, *)
    guard count <= most else { return false }
    let shape = input.shape.indices.compactMap { axis -> Int? in
      axes.contains(axis) ? (keeps ? 1 : nil) : input.shape[axis]
    }
    var result = bounds(count)
    result.terms = nil
    node(name, hasInput ? [input, list] : [input], attributes, shape: shape, result)
    return true
  }
}

extension Bounds {
  /// The grid of sums of so many numbers, if none of them is rounded.
  fileprivate func gridOfSum(of count: Double, _ type: ElementType) -> Int? {
    grid.flatMap { count * magnitude * exp2(Double($0)) <= exp2(type.precision) ? $0 : nil }
  }
}
