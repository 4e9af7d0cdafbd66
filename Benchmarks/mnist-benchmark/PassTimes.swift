import MNISTInference
import MNISTTerminal

/// What the planner's passes are worth: the time of a run with none of them, then with one more at a
/// time, in the order in which they build on each other.
struct PassTimes {
  /// How many turns each plan has, so that passing noise affects all of them.
  private static let rounds = 20

  private typealias Switch = WritableKeyPath<PlanningOptions, Bool> & Sendable

  private static let passes: [(name: String, switches: [Switch])] = [
    ("constant folding", [\.constantFolding]),
    ("transpose and view elimination", [\.transposeElimination, \.viewElimination]),
    ("affine folding", [\.affineFolding]),
    ("activation fusion", [\.activationFusion]),
    ("dead region and step removal", [\.deadRegionRemoval, \.deadStepRemoval]),
    ("NHWC kernels", [\.nhwcKernels]),
    ("Winograd's transforms", [\.winograd]),
    ("gemm packing", [\.gemmPacking]),
    ("arena reuse", [\.arenaReuse]),
  ]

  private var rows: [(name: String, times: Latencies)] = []

  /// Measures a model.
  init(_ options: Options) throws {
    var planning = PlanningOptions()
    for pass in Self.passes { for flag in pass.switches { planning[keyPath: flag] = false } }
    var sessions = [("none", try BenchmarkModel(options.model, planning).session)]
    for pass in Self.passes {
      for flag in pass.switches { planning[keyPath: flag] = true }
      sessions.append((pass.name, try BenchmarkModel(options.model, planning).session))
    }

    let turn = Duration.seconds(options.seconds / Double(Self.rounds * sessions.count))
    for round in 0..<Self.rounds {
      for (index, (name, session)) in sessions.enumerated() {
        // Each turn has a workspace of its own: where it is in memory is part of the noise.
        var runner = try Runner(session)
        try runner.run()
        let times = try Latencies(images: runner.images, turn) { try runner.run() }
        if round == 0 { rows.append((name, times)) } else { rows[index].times.append(times) }
      }
    }
  }

  /// Members of the JSON object.
  var members: [(String, JSON)] {
    let rows = rows.map { row in
      JSON.object([("pass", .string(row.name)), ("latency_us", row.times.json(percentile: false))])
    }
    return [("passes", .array(rows))]
  }

  /// A table for people.
  var lines: [String] {
    var table = Table([("passes", .left), ("median", .right), ("of none", .right)])
    for (index, row) in rows.enumerated() {
      table.add([
        (index == 0 ? "" : "+ ") + row.name, microseconds(row.times.median),
        decimal(row.times.median / rows[0].times.median, places: 3),
      ])
    }
    return table.lines
  }
}
