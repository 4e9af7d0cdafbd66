import MNISTInference
import MNISTTerminal

/// How long each instruction of a run takes.
struct Profile {
  private struct Row {
    let instruction: PlanSummary.Row
    /// The shortest time, in microseconds, without the time to read the clock.
    let time: Double

    /// Billions of floating-point operations a second; nil where there are none to count.
    var gigaflops: Double? {
      guard instruction.multiplyAccumulates > 0, time > 0 else { return nil }
      return Double(2 * instruction.multiplyAccumulates) / time / 1e3
    }
  }

  private let rows: [Row]
  private let peak: Double

  /// Runs the model as usual and reads the clock between its instructions.
  init(_ model: BenchmarkModel, _ limit: Duration, peak peakLimit: Duration) throws {
    var runner = try Runner(model.session)
    try runner.run()
    let instructions = runner.summary.instructions
    var shortest = [Double](repeating: .infinity, count: instructions.count)
    var clock = Double.infinity
    let start = ContinuousClock.now
    repeat {
      var before = start
      try runner.run { done in
        let after = ContinuousClock.now
        if done > 0 { shortest[done - 1] = min(shortest[done - 1], (after - before).microseconds) }
        before = ContinuousClock.now
        clock = min(clock, (before - after).microseconds)
      }
    } while ContinuousClock.now - start < limit
    rows = zip(instructions, shortest).map { Row(instruction: $0, time: max(0, $1 - clock)) }
    peak = Peak.gigaflops(peakLimit)
  }

  /// Members of the JSON object.
  var members: [(String, JSON)] {
    [
      ("peak_gflops", .rounded(peak)),
      (
        "profile",
        .array(
          rows.map { row in
            .object([
              ("operator", .string(row.instruction.node.operatorType.description)),
              ("node", .string(row.instruction.node.name.text)),
              ("shape", .array(row.instruction.outputShape.map { .integer($0) })),
              ("kernel", .string(row.instruction.operation)),
              ("us", .rounded(row.time)),
              ("gflops", row.gigaflops.map { .rounded($0) } ?? .null),
              ("peak_share", row.gigaflops.map { .rounded($0 / peak) } ?? .null),
            ])
          }
        )
      ),
    ]
  }

  /// A table for people.
  var lines: [String] {
    var table = Table([
      ("operator", .left), ("node", .left), ("output", .left), ("kernel", .left), ("µs", .right),
      ("GFLOP/s", .right), ("of peak", .right),
    ])
    for row in rows {
      table.add([
        row.instruction.node.operatorType.description,
        row.instruction.node.name.description,
        row.instruction.outputShape.map { String($0) }.joined(separator: "×"),
        row.instruction.operation,
        decimal(row.time, places: 2),
        row.gigaflops.map { decimal($0, places: 1) } ?? "",
        row.gigaflops.map { decimal($0 / peak * 100, places: 0) + " %" } ?? "",
      ])
    }
    let sum = rows.reduce(0) { $0 + $1.time }
    table.add(["sum", "", "", "", decimal(sum, places: 2), "", ""])
    let note = "Peak of one core, multiplications and additions in registers: "
    return table.lines + [note + decimal(peak, places: 1) + " GFLOP/s"]
  }
}
