import MNISTInference
import MNISTONNX
import MNISTTestSupport
import Testing

/// What is refused because of a node's attributes, and why.
@Suite struct AttributeReadingTests {
  private static func refusal(
    _ operatorType: String, opset: Int64 = 17, inputs: [String] = ["x"],
    _ attributes: [(String, ModelBuilder.Value)]
  ) -> NodeIssue? {
    var model = ModelBuilder(opset: opset)
    model.input("x", [.fixed(2), .fixed(3)])
    model.node(operatorType, inputs, ["y"], attributes)
    model.output("y")
    do {
      _ = try InferenceSession(onnx: model.bytes)
      return nil
    } catch {
      return error.issues.first
    }
  }

  @Test func aSecondAttributeOfAName() {
    #expect(
      Self.refusal("Softmax", [("axis", .int(0)), ("axis", .int(1))])
        == .invalid(.attribute("axis"), .duplicate))
  }

  @Test func anUnknownKindOfConstant() {
    #expect(
      Self.refusal("Constant", inputs: [], [("value_string", .string("seven"))])
        == .unsupported(.attribute("value_string"), .unknownAttribute(opset: 17)))
    #expect(
      Self.refusal("Constant", inputs: [], [("value_floats", .int(7))])
        == .invalid(.attribute("value_floats"), .notOfType("FLOATS")))
    #expect(
      Self.refusal("Constant", inputs: [], []) == .invalid(.attribute("value"), .missing))
  }

  @Test func topKWithoutItsNumber() {
    #expect(Self.refusal("TopK", opset: 9, []) == .invalid(.attribute("k"), .missing))
    #expect(
      Self.refusal("TopK", opset: 9, [("k", .int(-1))])
        == .invalid(.attribute("k"), .outOfRange(-1, 0...Int64.max)))
    #expect(
      Self.refusal("TopK", opset: 9, [("k", .int(4))])
        == .invalid(.attribute("k"), .outOfRange(4, 0...3)))
  }

  @Test func typesByTheirNumber() {
    let supported: [ElementType] = [.float32, .float64, .uint8, .int8, .int32, .int64, .bool]
    #expect(Self.refusal("Cast", []) == .invalid(.attribute("to"), .missing))
    #expect(
      Self.refusal("Cast", [("to", .int(8))])
        == .unsupported(.attribute("to"), .dataType(8, supported: supported)))
    #expect(
      Self.refusal("Cast", [("to", .int(99))])
        == .invalid(.attribute("to"), .dataType(99, supported: supported)))
  }

  @Test func wordsThatAreNotKnown() {
    #expect(
      Self.refusal("Gelu", opset: 20, [("approximate", .string("sigmoid"))])
        == .invalid(
          .attribute("approximate"), .notOneOf("sigmoid", choices: ["none", "tanh"])))
  }

  /// Wrapping came with opset 19.
  @Test func wordsOfLaterOpsets() {
    let modes: [Name] = ["constant", "reflect", "edge"]
    #expect(
      Self.refusal("Pad", opset: 10, [("mode", .string("wrap")), ("pads", .ints([0, 0, 0, 0]))])
        == .invalid(.attribute("mode"), .notOneOf("wrap", choices: modes)))
  }
}
