import Foundation
import MNISTInference
import MNISTTerminal
import MNISTTestSupport
import MNISTVerification
import Testing

/// Cases of a model y = relu(x) with two values, written by the test.
@Suite final class TestCaseTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "mnist-\(UUID().uuidString)")

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private static let relu: ModelBuilder = {
    var model = ModelBuilder()
    model.input("x", [.fixed(2)])
    model.node("Relu", ["x"], ["y"])
    model.output("y")
    return model
  }()

  private func write(_ bytes: [UInt8], to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: file)
  }

  private func write(tensor values: [Float], to name: String) throws {
    let tensor = ProtobufWriter.message { tensor in
      tensor.packed(1, ints: [Int64(values.count)])
      tensor.int(2, ModelBuilder.ElementCode.float32.rawValue)
      tensor.packed(4, floats: values)
    }
    try write(tensor, to: name)
  }

  private func run() throws -> TestCase.Outcome {
    try TestCase(folder: folder.path).run(Tolerance())
  }

  private func failure() throws -> String? {
    if case .failed(let reason) = try run() { reason } else { nil }
  }

  private func error() -> String? {
    do throws(Failure) {
      _ = try TestCase(folder: folder.path)
      return nil
    } catch {
      return error.description
    }
  }

  @Test("The largest errors are those of all data sets")
  func passingCase() throws {
    try write(Self.relu.bytes, to: "model.onnx")
    try write(tensor: [1, -1], to: "test_data_set_0/input_0.pb")
    try write(tensor: [1, 0], to: "test_data_set_0/output_0.pb")
    try write(tensor: [4, 2], to: "test_data_set_1/input_0.pb")
    try write(tensor: [4.001_953_125, 2], to: "test_data_set_1/output_0.pb")
    try write(tensor: [0, 1], to: "test_data_set_2/input_0.pb")
    try write(tensor: [0, 1], to: "test_data_set_2/output_0.pb")
    #expect(try TestCase(folder: folder.path).dataSets.count == 3)
    guard case .passed(let scaled, let absolute) = try run() else {
      Issue.record("\(try run())")
      return
    }
    #expect(absolute == 0.001_953_125)
    #expect(scaled == 0.001_953_125 / 4.001_953_125)
  }

  @Test func failingCase() throws {
    try write(Self.relu.bytes, to: "model.onnx")
    try write(tensor: [1, -1], to: "test_data_set_0/input_0.pb")
    try write(tensor: [1, 0], to: "test_data_set_0/output_0.pb")
    try write(tensor: [1, -1], to: "test_data_set_1/input_0.pb")
    try write(tensor: [1, -1], to: "test_data_set_1/output_0.pb")
    #expect(try failure() == "data set 1: has value 0.0 at 1, the reference -1.0")
  }

  @Test func inputsAndOutputsMustFitTheModel() throws {
    try write(Self.relu.bytes, to: "model.onnx")
    try write(tensor: [1, 0], to: "test_data_set_0/output_0.pb")
    #expect(try failure() == "data set 0: 0 inputs for a model of 1")
    try write(tensor: [1, -1, 1], to: "test_data_set_0/input_0.pb")
    #expect(try failure()?.hasPrefix("data set 0: input 'x' has shape [3]") == true)
    try write(tensor: [1, -1], to: "test_data_set_0/input_0.pb")
    #expect(try failure() == nil)
    try write(tensor: [1, -1], to: "test_data_set_0/input_1.pb")
    #expect(try failure() == "data set 0: 2 inputs for a model of 1")
    try FileManager.default.removeItem(at: folder.appending(path: "test_data_set_0/input_1.pb"))
    try write(tensor: [1, -1], to: "test_data_set_0/output_1.pb")
    #expect(try failure() == "data set 0: 2 outputs for a model of 1")
  }

  @Test func incompleteCases() throws {
    #expect(error() == "model.onnx: no such file")
    try write(Self.relu.bytes, to: "model.onnx")
    #expect(error() == "no test_data_set_0/output_0.pb")
    try write(tensor: [1, 0], to: "test_data_set_1/output_0.pb")
    #expect(error() == "no test_data_set_0/output_0.pb")
    try write([0xFF], to: "test_data_set_0/output_0.pb")
    let name = folder.appending(path: "test_data_set_0/output_0.pb").path
    #expect(error()?.hasPrefix("\(name): ") == true)
  }

  @Test func modelThatCannotBeRead() throws {
    try write([0xFF], to: "model.onnx")
    try write(tensor: [1, 0], to: "test_data_set_0/output_0.pb")
    #expect(try failure()?.contains("(at byte ") == true)
  }

  @Test("All unsupported operators are on one line, without an invalid node beside them")
  func unsupportedOperators() throws {
    var model = ModelBuilder()
    model.input("x", [.fixed(2)])
    model.node("Sinister", ["x"], ["a"], name: "first")
    model.node("MaxPool", ["x"], ["b"], name: "second")
    model.node("Dexter", ["x"], ["c"], name: "third")
    for name in ["a", "b", "c"] { model.output(name) }
    try write(model.bytes, to: "model.onnx")
    try write(tensor: [1, 0], to: "test_data_set_0/output_0.pb")
    guard case .unsupported(let reason) = try run() else {
      Issue.record("\(try run())")
      return
    }
    #expect(reason.contains("'first' (Sinister"))
    #expect(reason.contains("; node 2 'third' (Dexter"))
    #expect(!reason.contains("second"))
    #expect(!reason.contains("\n"))
  }

  @Test("Several invalid nodes are one failure on one line")
  func invalidNodes() throws {
    var model = ModelBuilder()
    model.input("x", [.fixed(1), .fixed(1), .fixed(4), .fixed(4)])
    model.node("MaxPool", ["x"], ["a"], name: "first")
    model.node("MaxPool", ["x"], ["b"], name: "second")
    for name in ["a", "b"] { model.output(name) }
    try write(model.bytes, to: "model.onnx")
    try write(tensor: [1, 0], to: "test_data_set_0/output_0.pb")
    let reason = try #require(try failure())
    #expect(reason.contains("'first'"))
    #expect(reason.contains("; node 1 'second'"))
    #expect(!reason.contains("\n"))
  }
}
