/// What is wrong with a command's arguments.
package struct UsageError: Error, Hashable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}

/// The arguments of a command, taken one by one.
///
/// Options may be written `--name value` or `--name=value`. After `--`, nothing is an option.
package struct Arguments {
  /// One argument.
  package enum Argument: Hashable {
    /// An option, with its dashes.
    case option(String)
    /// Anything else, including a single dash.
    case positional(String)
  }

  private var rest: ArraySlice<String>
  private var attachedValue: String?
  private var current = ""
  private var onlyPositionals = false

  package init(_ arguments: ArraySlice<String>) {
    rest = arguments
  }

  /// The next argument; nil at the end.
  ///
  /// - Throws: `UsageError` if the previous option was given a value that it doesn't take.
  package mutating func next() throws(UsageError) -> Argument? {
    guard attachedValue == nil else {
      throw UsageError("\(current) takes no value")
    }
    guard let argument = rest.popFirst() else { return nil }
    if onlyPositionals || argument == "-" || !argument.hasPrefix("-") {
      return .positional(argument)
    }
    if argument == "--" {
      onlyPositionals = true
      return try next()
    }
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    current = String(parts[0])
    attachedValue = parts.count > 1 ? String(parts[1]) : nil
    return .option(current)
  }

  /// The value of the option that was just taken.
  package mutating func value() throws(UsageError) -> String {
    if let value = attachedValue {
      attachedValue = nil
      return value
    }
    guard let value = rest.popFirst() else { throw UsageError("\(current) needs a value") }
    return value
  }

  /// The value of the option that was just taken, as a finite number that isn't negative.
  package mutating func number() throws(UsageError) -> Double {
    let text = try value()
    guard let number = Double(text), number.isFinite, number >= 0 else {
      throw UsageError("\(current) needs a number that isn't negative, not '\(text)'")
    }
    return number
  }
}
