import MNISTTerminal

/// One of the program's commands.
protocol Command {
  /// What `--help` prints.
  static var help: String { get }

  /// The defaults.
  init()

  /// Takes an option, with its value from `arguments` if it has one.
  ///
  /// - Returns: false if the command has no such option.
  mutating func take(option: String, from arguments: inout Arguments) throws(UsageError) -> Bool

  /// Takes an argument that isn't an option.
  mutating func take(positional: String) throws(UsageError)

  /// Checks that nothing required is missing.
  func check() throws(UsageError)

  /// Does the work.
  func run() throws(Failure) -> ExitCode
}

extension Command {
  /// Parses the arguments of the command.
  init(_ arguments: Arguments) throws(UsageError) {
    self.init()
    var arguments = arguments
    while let argument = try arguments.next() {
      switch argument {
      case .option("--help"), .option("-h"):
        print(Self.help)
        endProcess(.success)
      case .option("--version"):
        print(Main.version)
        endProcess(.success)
      case .option(let option):
        guard try take(option: option, from: &arguments) else {
          throw UsageError("unknown option '\(option)'")
        }
      case .positional(let positional):
        try take(positional: positional)
      }
    }
    try check()
  }
}
