import MNISTTerminal

/// The command line.
struct Options {
  private(set) var model: String?
  private(set) var seconds = 8.0
  private(set) var profile = false
  private(set) var passes = false
  private(set) var drawings = false
  private(set) var sweep = false
  private(set) var canvas: Int?
  private(set) var json = false
  private(set) var bursts: String?

  init(_ arguments: ArraySlice<String>) throws(UsageError) {
    var arguments = Arguments(arguments)
    while let argument = try arguments.next() {
      switch argument {
      case .option("--help"), .option("-h"):
        print(Main.help)
        endProcess(.success)
      case .option("--model"): model = try arguments.value()
      case .option("--seconds"): seconds = try arguments.number()
      case .option("--profile"): profile = true
      case .option("--passes"): passes = true
      case .option("--drawings"): drawings = true
      case .option("--sweep"): sweep = true
      case .option("--canvas"):
        guard let side = Int(try arguments.value()), 28...4096 ~= side else {
          throw UsageError("--canvas needs a number from 28 to 4096")
        }
        canvas = side
      case .option("--json"): json = true
      case .option("--bursts"): bursts = try arguments.value()
      case .option(let option): throw UsageError("unknown option '\(option)'")
      case .positional(let positional): throw UsageError("unknown argument '\(positional)'")
      }
    }
    guard [profile, passes, drawings, sweep].count(where: { $0 }) <= 1 else {
      throw UsageError("--profile, --passes, --drawings and --sweep are measured one at a time")
    }
    guard seconds > 0, seconds <= 3600 else {
      throw UsageError("--seconds needs a number above 0, at most 3600")
    }
  }
}

/// How the time that `--seconds` allows is spent.
struct Schedule {
  /// The whole time, in seconds.
  let total: Double

  /// Single runs, one after another.
  var latency: Duration { .seconds(total * 0.2) }
  /// Each batch size; there are five.
  var batch: Duration { .seconds(total * 0.08) }
  /// Each number of threads; there are two.
  var threads: Duration { .seconds(total * 0.08) }
  /// Each vector width in the search for the machine's peak; there are three.
  var peak: Duration { .seconds(total * 0.01) }
  /// The runs of the profile.
  var profile: Duration { .seconds(total * 0.1) }
  /// Preprocessing, and the whole way from drawing to digit.
  var drawing: Duration { .seconds(total * 0.05) }
}
