import Foundation
import Testing

@Suite struct VerifyTests {
  private func folder(_ model: String) -> String {
    Fixture.path("models/\(model)")
  }

  /// A case whose reference output comes from another model.
  private func failingCase(in folder: TemporaryFolder) throws -> String {
    let copy = try folder.copy(self.folder("dense"), to: "failing")
    _ = try folder.copy(
      self.folder("cntk") + "/test_data_set_1/output_0.pb",
      to: "failing/test_data_set_0/output_0.pb"
    )
    return copy
  }

  @Test func allClassifiersPass() throws {
    let cases = Fixture.models.map { folder($0) }
    let result = try Program.mnist.run(["verify"] + cases)
    #expect(result.status == 0)
    #expect(result.diagnostics == "")
    try #require(result.outputLines.count == cases.count + 1)
    for (folder, line) in zip(cases, result.outputLines) {
      #expect(line.hasPrefix("pass \(folder): largest error "))
      #expect(line.hasSuffix(" absolute"))
    }
    #expect(result.outputLines.last == "\(cases.count) passed, 0 failed, 0 unsupported")
  }

  @Test func aWrongOutputFailsAndTheOthersAreVerified() throws {
    let temporary = try TemporaryFolder()
    let failing = try failingCase(in: temporary)
    let result = try Program.mnist.run(["verify", failing, folder("dense")])
    #expect(result.status == 1)
    try #require(result.outputLines.count == 3)
    #expect(result.outputLines[0].hasPrefix("FAIL \(failing): data set 0: has value "))
    #expect(result.outputLines[1].hasPrefix("pass \(folder("dense")): "))
    #expect(result.outputLines[2] == "1 passed, 1 failed, 0 unsupported")
  }

  @Test func anOutputOfAnotherShapeFails() throws {
    let temporary = try TemporaryFolder()
    let copy = try temporary.copy(folder("pytorch"), to: "shape")
    _ = try temporary.copy(
      folder("pytorch") + "/test_data_set_0/output_0.pb",
      to: "shape/test_data_set_1/output_0.pb"
    )
    let result = try Program.mnist.run(["verify", copy])
    #expect(result.status == 1)
    #expect(
      result.outputLines.first
        == "FAIL \(copy): data set 1: has shape [3, 10], the reference [1, 10]"
    )
  }

  @Test("Unsupported operators are named, and not a failure")
  func unsupported() throws {
    let temporary = try TemporaryFolder()
    let copy = try temporary.copy(folder("dense"), to: "case")
    _ = try temporary.copy(
      Fixture.path("invalid/two-unsupported-operators.onnx"),
      to: "case/model.onnx"
    )
    let result = try Program.mnist.run(["verify", copy])
    #expect(result.status == 1)
    try #require(result.outputLines.count == 2)
    #expect(result.outputLines[0].hasPrefix("unsupported \(copy): "))
    #expect(result.outputLines[0].contains("Det"))
    #expect(result.outputLines[0].contains("Bernoulli"))
    #expect(result.outputLines[1] == "0 passed, 0 failed, 1 unsupported")
  }

  @Test("Folders that aren't cases, and damaged files, fail with a reason")
  func damagedCases() throws {
    let temporary = try TemporaryFolder()
    let noData = try temporary.write(
      try Fixture.bytes("models/dense/model.onnx"), to: "a/model.onnx")
    let damaged = try temporary.copy(folder("keras"), to: "damaged")
    let output = try Fixture.bytes("models/keras/test_data_set_1/output_0.pb")
    let part = try temporary.write(
      Array(output.dropLast()),
      to: "damaged/test_data_set_1/output_0.pb"
    )
    let noModel = try temporary.copy(Fixture.path("invalid/graph-missing.onnx"), to: "b/model.onnx")
    _ = try temporary.copy(folder("dense") + "/test_data_set_0", to: "b/test_data_set_0")
    let cases = [
      (temporary.path("missing"), "model.onnx: no such file"),
      (temporary.url.path, "model.onnx: no such file"),
      (String(noData.dropLast("/model.onnx".count)), "no test_data_set_0/output_0.pb"),
      (damaged, "\(part): "),
      (String(noModel.dropLast("/model.onnx".count)), "no graph: this is not an ONNX model"),
    ]
    let result = try Program.mnist.run(["verify"] + cases.map { $0.0 })
    #expect(result.status == 1)
    try #require(result.outputLines.count == cases.count + 1)
    for ((folder, reason), line) in zip(cases, result.outputLines) {
      #expect(line.hasPrefix("FAIL \(folder): \(reason)"))
    }
    #expect(result.outputLines.last == "0 passed, 5 failed, 0 unsupported")
  }

  @Test("The given tolerances are used")
  func tolerances() throws {
    let temporary = try TemporaryFolder()
    let failing = try failingCase(in: temporary)
    let model = folder("cntk")
    func status(_ arguments: String...) throws -> Int32 {
      try Program.mnist.run(["verify"] + arguments).status
    }
    #expect(try status("--rtol", "0", "--atol", "0", model) == 1)
    #expect(try status("--rtol=1e-3", "--atol=0.0", model) == 0)
    #expect(try status("--rtol", "0", "--atol", "1e-5", model) == 0)
    #expect(try status("--atol", "1e3", failing) == 0)
    #expect(try status("--rtol", "1e12", failing) == 0)
  }

  @Test(
    "Tolerances that aren't numbers",
    arguments: ["", "abc", "1,5", "-1", "nan", "inf", "1e400", "1e-3 "],
    ["--rtol", "--atol"]
  )
  func badTolerance(text: String, option: String) throws {
    let result = try Program.mnist.run(["verify", option, text, folder("dense")])
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.diagnostics.contains("\(option) needs a number"))
    #expect(result.diagnostics.contains("'\(text)'"))
  }
}
