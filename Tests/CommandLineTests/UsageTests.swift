import Testing

@Suite struct UsageTests {
  @Test(
    "Wrong arguments",
    arguments: [
      ([], "no command"),
      (["recognize"], "unknown command 'recognize'"),
      ([""], "unknown command ''"),
      (["--json", "classify"], "unknown command '--json'"),
      (["classify"], "classify needs a picture"),
      (["classify", "--json"], "classify needs a picture"),
      (["classify", "--jsno", "a.png"], "unknown option '--jsno'"),
      (["classify", "-j", "a.png"], "unknown option '-j'"),
      (["classify", "a.png", "--model"], "--model needs a value"),
      (["classify", "--json=yes", "a.png"], "--json takes no value"),
      (["classify", "a.png", "--json="], "--json takes no value"),
      (["inspect"], "inspect needs a model"),
      (["inspect", "a.onnx", "b.onnx"], "inspect takes one model"),
      (["inspect", "--json", "a.onnx"], "unknown option '--json'"),
      (["verify"], "verify needs a test case"),
      (["verify", "case", "--rtol"], "--rtol needs a value"),
      (["verify", "--tolerance=1", "case"], "unknown option '--tolerance'"),
      (["evaluate"], "evaluate needs --images"),
      (["evaluate", "--images", "a"], "evaluate needs --labels"),
      (["evaluate", "--labels", "a"], "evaluate needs --images"),
      (["evaluate", "--images", "a", "--labels"], "--labels needs a value"),
      (["evaluate", "--images=", "--labels=b"], "evaluate needs --images"),
      (["evaluate", "a"], "evaluate takes options only, not 'a'"),
      (["preprocess", "a"], "preprocess takes options only, not 'a'"),
      (["preprocess", "--size"], "--size needs a value"),
      (
        ["preprocess", "--size", "28"],
        "--size needs WIDTHxHEIGHT with at most 67108864 pixels, not '28'"
      ),
      (
        ["preprocess", "--size", "0x28"],
        "--size needs WIDTHxHEIGHT with at most 67108864 pixels, not '0x28'"
      ),
      (
        ["preprocess", "--size", "9000x9000"],
        "--size needs WIDTHxHEIGHT with at most 67108864 pixels, not '9000x9000'"
      ),
    ]
  )
  func badArguments(arguments: [String], text: String) throws {
    let result = try Program.mnist.run(arguments)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.diagnosticLines == ["mnist: \(text)", "Try 'mnist --help'."])
  }

  @Test(
    "Help goes to the standard output",
    arguments: [
      (["--help"], "usage: mnist COMMAND"), (["-h"], "usage: mnist COMMAND"),
      (["help"], "usage: mnist COMMAND"),
      (["classify", "--help"], "usage: mnist classify"),
      (["classify", "missing.png", "-h"], "usage: mnist classify"),
      (["read", "--help"], "usage: mnist read"),
      (["inspect", "--help"], "usage: mnist inspect"),
      (["verify", "--rtol", "1", "--help"], "usage: mnist verify"),
      (["evaluate", "--help"], "usage: mnist evaluate"),
      (["preprocess", "--help"], "usage: mnist preprocess"),
    ]
  )
  func help(arguments: [String], text: String) throws {
    let result = try Program.mnist.run(arguments)
    #expect(result.status == 0)
    #expect(result.diagnostics == "")
    #expect(result.output.contains(text))
    #expect(result.outputLines.allSatisfy { $0.count <= 100 })
  }

  @Test(
    "Every option of a command is in its help",
    arguments: [
      ("classify", ["--model", "--json"]), ("verify", ["--rtol", "--atol"]),
      ("evaluate", ["--images", "--labels", "--model", "--json"]), ("preprocess", ["--size"]),
    ])
  func helpNamesTheOptions(command: String, options: [String]) throws {
    for arguments in [["--help"], [command, "--help"]] {
      let help = try Program.mnist.run(arguments).output
      for option in options { #expect(help.contains(option), "\(arguments)") }
    }
  }

  @Test(arguments: [[], ["classify"], ["inspect"], ["verify"], ["evaluate"], ["preprocess"]])
  func version(command: [String]) throws {
    let result = try Program.mnist.run(command + ["--version"])
    #expect(result.status == 0)
    #expect(result.diagnostics == "")
    #expect(try /mnist \d+\.\d+\.\d+\n/.wholeMatch(in: result.output) != nil)
  }
}
