import Foundation
import Testing

@Suite struct CompileTests {
  private let model = Fixture.path("models/pytorch/model.onnx")

  @Test func writesToTheStandardOutputOrIntoAFolder() throws {
    let result = try Program.mnist.run(["compile", model, "--name", "Digits"])
    #expect(result.status == 0)
    #expect(result.diagnostics == "")
    #expect(result.output.contains("\nstruct Digits: Sendable {\n"))
    let folder = try TemporaryFolder()
    let written = try Program.mnist.run(
      ["compile", model, "--name", "Digits", "-o", folder.path("") + "/"])
    #expect(written.status == 0)
    #expect(written.output == "")
    let text = try String(contentsOfFile: folder.path("Digits.swift"), encoding: .utf8)
    #expect(text == result.output)
  }

  @Test func saysWhatRoundedWeightsChange() throws {
    let picture = Fixture.path("drawings/dark-on-white/7.png")
    let result = try Program.mnist.run([
      "compile", model, "--weights", "int8", "--compare", Fixture.path("models/pytorch"),
      "--compare", picture,
    ])
    #expect(result.status == 0)
    #expect(result.output.contains("WeightText.blocks("))
    // The reference's inputs, and the picture.
    #expect(result.diagnostics.hasPrefix("int8 weights, "))
    #expect(result.diagnostics.contains(" rows; outputs differ by 0."))
    #expect(!result.diagnostics.contains("differ by 0.000000 at most"))
    let exact = try Program.mnist.run(["compile", model, "--compare", picture])
    #expect(
      exact.diagnostics
        == "float32 weights, 1 input: the largest output is the same in 1 of 1 rows; outputs differ "
        + "by 0.000000 at most\n")
  }

  @Test(arguments: [
    (["--compare", "missing.png"], "missing.png: no such file"),
    (["--compare", Fixture.path("models")], "model.onnx: no such file"),
    (["--compare", Fixture.path("drawings/blank/white.png")], "nothing is drawn"),
    (["--compare", Fixture.path("models/quantized-qdq/model.onnx")], "is not a PNG"),
    (["--weights", "int4"], "--weights needs float32, float16 or int8, not 'int4'"),
    (["--batch", "0"], "--batch needs a whole number above 0, not '0'"),
    (["--access", "open"], "--access needs internal, package or public, not 'open'"),
    (["--name", "8"], "'8' can't be the name of a type"),
  ])
  func refuses(arguments: [String], message: String) throws {
    let result = try Program.mnist.run(["compile", model] + arguments)
    #expect(result.status != 0)
    #expect(result.diagnostics.contains(message), "\(result.diagnostics)")
    #expect(result.output == "")
  }
}
