import Hummingbird
import Logging

/// Reads options from arguments and environment variables; arguments win.
package struct SettingsReader {
  private let environment: Environment

  /// Reads the process's environment.
  package init() {
    environment = Environment()
  }

  /// Reads the process's environment, with some variables replaced by `values`.
  init(values: [String: String]) {
    environment = Environment(values: values)
  }

  /// The environment variable of an option: `MNIST_MAX_BODY` for `max-body`.
  package static func variable(for option: String) -> String {
    "MNIST_" + String(option.uppercased().map { $0 == "-" ? "_" : $0 })
  }

  /// An option's text; nil if it is empty or wasn't given.
  package func text(_ option: String, argument: String?) -> String? {
    let given = argument ?? environment.get(Self.variable(for: option))
    return given.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// An option's number.
  ///
  /// - Throws: `SettingsError` if it isn't a number, or not within `range`.
  package func number(
    _ option: String, argument: String?, in range: ClosedRange<Int>, otherwise: Int
  ) throws(SettingsError) -> Int {
    guard let given = text(option, argument: argument) else { return otherwise }
    guard let number = Int(given), range.contains(number) else {
      throw SettingsError(
        option: option, value: given,
        expected: "a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// An option's log level.
  ///
  /// - Throws: `SettingsError` if there is no such level.
  package func level(
    _ option: String, argument: String?, otherwise: Logger.Level
  ) throws(SettingsError) -> Logger.Level {
    guard let given = text(option, argument: argument) else { return otherwise }
    guard let level = Logger.Level(rawValue: given.lowercased()) else {
      let levels = Logger.Level.allCases.map { $0.rawValue }.joined(separator: ", ")
      throw SettingsError(option: option, value: given, expected: "one of " + levels)
    }
    return level
  }
}

/// Why an argument or an environment variable can't be used.
package struct SettingsError: Error, CustomStringConvertible {
  /// The option's name without dashes: `max-body`.
  package let option: String
  /// The value that was given.
  package let value: String
  /// What the option takes: `a number from 0 to 65535`.
  package let expected: String

  package var description: String {
    "--\(option) (or \(SettingsReader.variable(for: option))) takes \(expected), not '\(value)'"
  }
}
