import MNISTTerminal
import Testing

@Suite struct ArgumentsTests {
  private func all(_ texts: [String]) throws -> [Arguments.Argument] {
    var arguments = Arguments(texts[...])
    var result: [Arguments.Argument] = []
    while let argument = try arguments.next() { result.append(argument) }
    return result
  }

  /// The number that follows an option.
  private func number(_ texts: String...) throws -> Double {
    var arguments = Arguments(texts[...])
    #expect(try arguments.next() == .option("--number"))
    return try arguments.number()
  }

  @Test func optionsAndOthers() throws {
    #expect(
      try all(["a", "--json", "-h", "-", "", "b=c", "é"]) == [
        .positional("a"), .option("--json"), .option("-h"), .positional("-"), .positional(""),
        .positional("b=c"), .positional("é"),
      ]
    )
    #expect(try all([]) == [])
  }

  @Test("After -- nothing is an option, not even another --")
  func endOfOptions() throws {
    #expect(
      try all(["--json", "--", "--json", "-a=b", "--", "-"]) == [
        .option("--json"), .positional("--json"), .positional("-a=b"), .positional("--"),
        .positional("-"),
      ]
    )
    #expect(try all(["--"]) == [])
  }

  @Test func valuesOfOptions() throws {
    var arguments = Arguments(["--model", "--", "--model=a=b", "--model=", "rest"])
    for value in ["--", "a=b", ""] {
      #expect(try arguments.next() == .option("--model"))
      #expect(try arguments.value() == value)
    }
    #expect(try arguments.next() == .positional("rest"))
    #expect(try arguments.next() == nil)
    #expect(try arguments.next() == nil)
  }

  @Test func missingValue() throws {
    var arguments = Arguments(["--model"])
    #expect(try arguments.next() == .option("--model"))
    #expect(throws: UsageError("--model needs a value")) { try arguments.value() }
  }

  @Test("A value that wasn't taken is one too many", arguments: ["--json=1", "--json="])
  func unexpectedValue(text: String) throws {
    var arguments = Arguments([text, "a"])
    #expect(try arguments.next() == .option("--json"))
    #expect(throws: UsageError("--json takes no value")) { try arguments.next() }
  }

  @Test func numbers() throws {
    #expect(try number("--number", "2.5") == 2.5)
    #expect(try number("--number=1e-3") == 0.001)
    #expect(try number("--number=0") == 0)
    #expect(try number("--number", "007") == 7)
  }

  @Test(arguments: ["", " 1", "one", "-1", "nan", "inf", "-inf", "1e999", "1,5", "--other"])
  func noNumber(text: String) {
    #expect(throws: UsageError("--number needs a number that isn't negative, not '\(text)'")) {
      try number("--number", text)
    }
  }
}
