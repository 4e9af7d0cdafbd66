import MNISTInference
import MNISTTerminal
import MNISTVerification

/// Times runs on request, so that another program can measure this library and others in turns.
///
/// ```
///  standard input     standard output
///                     the first output's values      after the first run
///  MILLISECONDS       RUNS MINIMUM MEDIAN            in nanoseconds, of the runs in that time
///  …                  …
///  end of file        (the process ends)
/// ```
enum TimedRuns {
  /// Serves until the standard input ends.
  static func serve(model: String?, input path: String) throws {
    var session = try BenchmarkModel.session(model, PlanningOptions())
    let input: Tensor
    do {
      input = try Tensor(file: path)
    } catch {
      throw Failure("\(path): \(error)")
    }
    guard session.inputs.count == 1, let name = session.outputs.first else {
      throw Failure("only models with one input can be measured")
    }

    // With a plan for this shape, batches too run on this program's own memory.
    if let planned = try? session.planned(for: [input.shape]) { session = planned }
    let inputs = [session.inputs[0].name: input]
    var workspace = session.makeWorkspace()
    guard let output = try workspace.run(inputs)[name] else {
      throw Failure("the model gives no output '\(name)'")
    }
    try answer(text(output))

    if let values = input.floats, output.floats != nil,
      session.summary?.inputShapes == [input.shape]
    {
      var result = [Float](repeating: 0, count: output.elements.count)
      try serve {
        var span = result.mutableSpan
        try workspace.run(values.span, into: &span)
      }
    } else {
      try serve { _ = try workspace.run(inputs) }
    }
  }

  private static func serve(_ run: () throws -> Void) throws {
    let clock = ContinuousClock()
    var times: [Int64] = []
    while let line = readLine() {
      guard let milliseconds = Int64(line), (1...60_000).contains(milliseconds) else {
        throw Failure("'\(line)' isn't a number of milliseconds from 1 to 60000")
      }
      times.removeAll(keepingCapacity: true)
      let requestStart = clock.now
      let limit = Duration.milliseconds(milliseconds)
      var now = requestStart
      repeat {
        let start = clock.now
        try run()
        now = clock.now
        times.append(nanoseconds(now - start))
      } while now - requestStart < limit && times.count < Latencies.countLimit
      times.sort()
      try answer("\(times.count) \(times[0]) \(times[times.count / 2])")
    }
  }

  private static func answer(_ line: String) throws {
    guard printAtOnce(line) else { throw Failure("the results can't be written") }
  }

  private static func nanoseconds(_ duration: Duration) -> Int64 {
    let (seconds, attoseconds) = duration.components
    return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
  }

  private static func text(_ tensor: Tensor) -> String {
    func joined(_ values: [some CustomStringConvertible]) -> String {
      values.map(\.description).joined(separator: " ")
    }
    return switch tensor.elements {
    case .float32(let values): joined(values)
    case .float64(let values): joined(values)
    case .uint8(let values): joined(values)
    case .int8(let values): joined(values)
    case .int32(let values): joined(values)
    case .int64(let values): joined(values)
    case .bool(let values): joined(values.map { $0 ? 1 : 0 })
    }
  }
}
