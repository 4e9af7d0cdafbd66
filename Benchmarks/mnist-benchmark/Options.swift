import MNISTTerminal

/// What the command line asks for.
struct Options {
  private(set) var model: String?
  private(set) var seconds = 8.0
  private(set) var profile = false
  private(set) var passes = false
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
      case .option("--json"): json = true
      case .option("--bursts"): bursts = try arguments.value()
      case .option(let option): throw UsageError("unknown option '\(option)'")
      case .positional(let positional): throw UsageError("unknown argument '\(positional)'")
      }
    }
    guard !(profile && passes) else {
      throw UsageError("--profile and --passes are measured one at a time")
    }
    guard seconds > 0, seconds <= 3600 else {
      throw UsageError("--seconds needs a number above 0, at most 3600")
    }
  }
}
