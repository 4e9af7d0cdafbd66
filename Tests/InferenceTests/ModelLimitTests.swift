import Foundation
import MNISTInference
import MNISTONNX
import MNISTTestSupport
import Testing

/// What a model may be, whatever it computes: limits of the reader that a session sets, of the
/// planner on what stands in the file, and what isn't planned at all.
@Suite struct ModelLimitTests {
  /// `y = x + w`, with a `w` of some shape.
  private static func sum(_ shape: [Int64], count: Int) -> [UInt8] {
    var model = ModelBuilder()
    model.input("x", [.fixed(1)])
    model.initializer("w", shape, floats: [Float](repeating: 1, count: count))
    model.node("Add", ["x", "w"], ["y"])
    model.output("y")
    return model.bytes
  }

  @Test func aSessionSetsTheReadersLimits() throws {
    let bytes = Self.sum([1], count: 1)
    var limits = ReadingLimits()
    limits.fileBytes = bytes.count - 1
    let error = #expect(throws: SessionError.self) {
      try InferenceSession(onnx: bytes, readingLimits: limits)
    }
    guard case .reading(let reading) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(
      reading.kind == .fileTooLarge(byteCount: bytes.count, limit: bytes.count - 1))
  }

  @Test func storedTensorsHaveThePlannersLimitToo() throws {
    let bytes = Self.sum([5], count: 5)
    var options = PlanningOptions()
    options.limits.tensorBytes = 20
    _ = try InferenceSession(onnx: bytes, options: options)
    options.limits.tensorBytes = 19
    #expect(throws: SessionError.planning(.graph(.shapeTooLarge(of: "w", shape: [5])))) {
      try InferenceSession(onnx: bytes, options: options)
    }
  }

  /// The reader's limit is 32 axes, the planner's 8.
  @Test func moreThanEightAxes() throws {
    let ones = [Int64](repeating: 1, count: 9)
    _ = try InferenceSession(onnx: Self.sum([Int64](ones.dropLast()), count: 1))
    #expect(
      throws: SessionError.planning(
        .graph(.tooManyAxes(of: "w", count: 9, limit: 8)))
    ) { try InferenceSession(onnx: Self.sum(ones, count: 1)) }

    var input = ModelBuilder()
    input.input("x", [ModelBuilder.Length](repeating: .fixed(1), count: 9))
    input.node("Relu", ["x"], ["y"])
    input.output("y")
    #expect(
      throws: SessionError.planning(
        .graph(.tooManyAxes(of: "x", count: 9, limit: 8)))
    ) { try InferenceSession(onnx: input.bytes) }

    var reshaped = ModelBuilder()
    reshaped.input("x", [.fixed(1)])
    reshaped.initializer("shape", [9], ints: ones)
    reshaped.node("Reshape", ["x", "shape"], ["y"], name: "nine")
    reshaped.output("y")
    let error = #expect(throws: SessionError.self) { try InferenceSession(onnx: reshaped.bytes) }
    #expect(
      error?.issues == [
        .unsupported(.output(0), .rank([Int](repeating: 1, count: 9), expected: 0...8))
      ])
  }

  @Test(arguments: ["If", "Loop", "Scan"])
  func graphsWithinGraphsArePlannedNowhere(operatorType: String) throws {
    var model = ModelBuilder()
    model.input("x", [.fixed(1)])
    model.node(operatorType, ["x"], ["y"])
    model.output("y")
    let error = #expect(throws: SessionError.self) { try InferenceSession(onnx: model.bytes) }
    #expect(error?.issues == [.unsupported(.operatorType, .unknown(Name(operatorType)))])
  }

  /// A function of the model's own that is named like an operator of ONNX isn't that operator.
  @Test func functionsOfTheModelAreRefusedByName() throws {
    var model = ModelBuilder()
    model.input("x", [.fixed(1)])
    model.function("Other", domain: "")
    model.function("Relu", domain: "elsewhere")
    model.node("Relu", ["x"], ["y"])
    model.output("y")
    _ = try InferenceSession(onnx: model.bytes)
    model.function("Relu", domain: "")
    let error = #expect(throws: SessionError.self) { try InferenceSession(onnx: model.bytes) }
    #expect(error?.issues == [.unsupported(.operatorType, .definedByModel("Relu"))])
  }

  /// The limits for strangers' models are high enough for digit classifiers; one has its weights in
  /// a file beside it, which isn't read here.
  @Test(arguments: Folders.contents(Folders.fixtures.appendingPathComponent("models")))
  func untrustedClassifiersArePlanned(folder: URL) throws {
    let bytes = try Folders.bytes(folder.appendingPathComponent("model.onnx"))
    do {
      _ = try InferenceSession(onnx: bytes, options: .untrusted, readingLimits: .untrusted)
    } catch {
      guard case .reading(let reading) = error, case .externalDataUnavailable = reading.kind else {
        Issue.record("\(error)")
        return
      }
    }
  }
}
