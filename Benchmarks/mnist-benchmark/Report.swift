import MNISTInference
import MNISTTerminal

/// Everything that was measured, in the order in which it is reported.
struct Report {
  private let heading: String
  private var members: [(String, JSON)]
  private var tables: [[String]] = []

  /// Measures a model.
  init(_ options: Options) async throws {
    let model = try BenchmarkModel(options.model, PlanningOptions())
    let schedule = Schedule(total: options.seconds)
    heading = "\(model.name), \(Build.description)"
    members = [("model", .string(model.name)), ("build", .string(Build.description))]

    if options.passes {
      let passes = try PassTimes(options)
      add(passes.members, passes.lines)
      return
    }
    if options.sweep {
      let sweep = try ConvolutionSweep(.seconds(schedule.total))
      add(sweep.members, sweep.lines)
      return
    }
    if options.profile {
      let profile = try Profile(model, .seconds(schedule.total), peak: schedule.peak)
      add(profile.members, profile.lines)
      return
    }
    if options.drawings {
      let drawing = try DrawingToDigit(model, .seconds(schedule.total))
      add(drawing.members, drawing.lines)
      return
    }
    // First, while the process has done nothing else.
    let single = try SingleRuns(model, schedule.latency)
    add(single.members, single.lines)
    add(single.memory.members, single.memory.lines)
    let batches = try BatchThroughput(
      model, schedule.batch, longest: .seconds(schedule.total))
    add([("batches", batches.json)], batches.lines)
    let threads = try await ThreadThroughput(model, schedule.threads)
    add([("threads", threads.json)], threads.lines)
    let profile = try Profile(model, schedule.profile, peak: schedule.peak)
    add(profile.members, profile.lines)
    let drawing = try DrawingToDigit(model, schedule.drawing)
    add(drawing.members, drawing.lines)
  }

  private mutating func add(_ members: [(String, JSON)], _ lines: [String]) {
    self.members += members
    if !lines.isEmpty { tables.append(lines) }
  }

  /// One JSON object.
  var json: JSON { .object(members) }

  /// Tables for people, with an empty line between them.
  var text: String {
    ([[heading]] + tables).map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }
}

/// How this program was built, as far as it can tell.
private enum Build {
  /// For example `release, x86_64, linux`.
  static var description: String { "\(configuration), \(architecture), \(system)" }

  private static var configuration: String {
    #if DEBUG
      "debug"
    #else
      "release"
    #endif
  }

  private static var architecture: String {
    #if arch(x86_64)
      "x86_64"
    #elseif arch(arm64)
      "arm64"
    #elseif arch(wasm32)
      "wasm32"
    #else
      "other architecture"
    #endif
  }

  private static var system: String {
    #if os(Linux)
      "linux"
    #elseif os(macOS)
      "macos"
    #else
      "other system"
    #endif
  }
}
