/// Why an argument or an environment variable can't be used.
package struct SettingsError: Error, CustomStringConvertible {
  /// The option's name without dashes: `max-body`.
  package let option: String
  /// What was given.
  package let value: String
  /// What the option takes: `a number from 0 to 65535`.
  package let expected: String

  package var description: String {
    "--\(option) (or \(SettingsReader.variable(for: option))) takes \(expected), not '\(value)'"
  }
}
