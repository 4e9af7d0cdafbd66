import MNISTInference
import MNISTKernels
import MNISTTerminal

/// Convolutions of many sizes with every kernel that computes them, and what the planner's rule loses by the
/// one that it chooses.
///
/// The rule has one constant for each kind of Winograd's method, the cost of a transform. Each is tried from
/// 0 to 15: the loss is how much slower the chosen kernels are than the fastest, in the geometric mean.
struct ConvolutionSweep {
  /// Multiply–adds: larger convolutions take longer than they say more. In less than 4 seconds there is time
  /// for small ones alone.
  private static func workLimit(_ limit: Duration) -> Double { limit < .seconds(4) ? 3e4 : 3e7 }
  private static let costs = (0...60).map { Double($0) / 4 }
  /// How many turns each kernel has, so that passing noise affects all of them.
  private static let rounds = 5

  private struct Row {
    let convolution: SweptConvolution
    /// By kernel.
    var microseconds: [Double]

    func chosen(_ transform: Double) -> Int { convolution.cheapest(transform) }

    func loss(_ transform: Double) -> Double {
      microseconds[chosen(transform)] / (microseconds.min() ?? 1)
    }
  }

  private var rows: [Row] = []

  /// - Parameter limit: about how long to measure.
  init(_ limit: Duration) throws {
    let convolutions = SweptConvolution.all.filter { $0.directWork <= Self.workLimit(limit) }
    let kernels = ConvolutionWork.tiles.count
    let turn = limit / (convolutions.count * kernels * Self.rounds)
    for convolution in convolutions {
      var row = Row(
        convolution: convolution,
        microseconds: [Double](repeating: .infinity, count: kernels))
      for _ in 0..<Self.rounds {
        for (kernel, tile) in ConvolutionWork.tiles.enumerated() {
          row.microseconds[kernel] = min(
            row.microseconds[kernel], try convolution.shortest(tile: tile, turn))
        }
      }
      rows.append(row)
    }
  }

  /// The costs of a transform with the least loss, as a range, that loss and the rule's.
  private func fit(_ rows: [Row], _ current: Double) -> (best: String, loss: Double, now: Double) {
    func loss(_ transform: Double) -> Double {
      Double.exp(
        rows.map { Double.log($0.loss(transform)) }.reduce(0, +) / Double(rows.count))
    }
    let losses = Self.costs.map { loss($0) }
    let least = losses.min() ?? 1
    let best = zip(Self.costs, losses).filter { $0.1 == least }.map { $0.0 }
    let range = [best.first, best.last].compactMap { $0.map { decimal($0, places: 2) } }
    return (range.joined(separator: " to "), least, loss(current))
  }

  /// Members of the JSON object.
  var members: [(String, JSON)] {
    let rows = rows.map { row in
      let convolution = row.convolution
      let times = zip(SweptConvolution.names, row.microseconds).map { name, time in
        (name, JSON.rounded(time))
      }
      return JSON.object([
        ("taps", .integer(convolution.taps)), ("side", .integer(convolution.side)),
        ("inputs", .integer(convolution.inputs)), ("outputs", .integer(convolution.outputs)),
        ("chosen", .string(SweptConvolution.names[row.chosen(convolution.transformCost)])),
        ("us", .object(times)),
      ])
    }
    return [("sweep", .array(rows))]
  }

  /// Tables for people.
  var lines: [String] {
    var fits = Table([
      ("transforms", .left), ("convolutions", .right), ("cost", .right), ("loss", .right),
      ("best costs", .right), ("loss", .right),
    ])
    let kinds = [
      ("along two axes", rows.filter { $0.convolution.inputs > 1 }),
      ("along one", rows.filter { $0.convolution.inputs == 1 }),
    ]
    for (name, rows) in kinds {
      let current = rows[0].convolution.transformCost
      let (best, loss, now) = fit(rows, current)
      fits.add([
        name, String(rows.count), decimal(current, places: 2), percent(now), best, percent(loss),
      ])
    }
    var table = Table(
      [("convolution", .left)] + SweptConvolution.names.map { ($0, .right) }
        + [("chosen", .left), ("loss", .right)])
    for row in rows {
      let transform = row.convolution.transformCost
      table.add(
        [row.convolution.name] + row.microseconds.map { microseconds($0) }
          + [SweptConvolution.names[row.chosen(transform)], percent(row.loss(transform))])
    }
    return fits.lines + [""] + table.lines
  }

  private func percent(_ loss: Double) -> String { decimal(100 * (loss - 1), places: 1) + " %" }
}
