import MNISTInference
import MNISTTerminal

/// Everything that was measured, in the order in which it is told.
struct Report {
  private let heading: String
  private var members: [(String, JSON)]
  /// Tables for people.
  private var tables: [[String]] = []

  /// Measures a model.
  init(_ options: Options) async throws {
    let subject = try Subject(options.model, PlanningOptions())
    let schedule = Schedule(total: options.seconds)
    heading = "\(subject.name), \(Build.description)"
    members = [("model", .string(subject.name)), ("build", .string(Build.description))]

    if options.passes {
      let passes = try PassTimes(options)
      add(passes.members, passes.lines)
      return
    }
    if options.profile {
      let profile = try Profile(subject, .seconds(schedule.total), peak: schedule.peak)
      add(profile.members, profile.lines)
      return
    }
    // First of all, while the process has seen nothing else.
    let single = try SingleRuns(subject, schedule.latency)
    add(single.members, single.lines)
    add(single.memory.members, single.memory.lines)
    let batches = try BatchThroughput(
      subject, schedule.batch, longest: .seconds(schedule.total))
    add([("batches", batches.json)], batches.lines)
    let threads = try await ThreadThroughput(subject, schedule.threads)
    add([("threads", threads.json)], threads.lines)
    let profile = try Profile(subject, schedule.profile, peak: schedule.peak)
    add(profile.members, profile.lines)
    let drawing = try DrawingPath(subject, schedule.drawing)
    add(drawing.members, drawing.lines)
  }

  private mutating func add(_ members: [(String, JSON)], _ lines: [String]) {
    self.members += members
    if !lines.isEmpty { tables.append(lines) }
  }

  /// One JSON object.
  var json: JSON { .object(members) }

  /// Tables with an empty line between them.
  var text: String {
    ([[heading]] + tables).map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }
}
