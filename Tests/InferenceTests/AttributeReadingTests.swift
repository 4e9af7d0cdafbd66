import MNISTInference
import MNISTTestSupport
import Testing

/// What is refused because of a node's attributes, and what the refusal says.
@Suite struct AttributeReadingTests {
  private static func refusal(
    _ operatorType: String, opset: Int64 = 17, inputs: [String] = ["x"],
    _ attributes: [(String, ModelBuilder.Value)]
  ) -> String {
    var model = ModelBuilder(opset: opset)
    model.input("x", [.fixed(2), .fixed(3)])
    model.node(operatorType, inputs, ["y"], attributes)
    model.output("y")
    do {
      _ = try InferenceSession(onnx: model.bytes)
      return "nothing"
    } catch {
      return error.description
    }
  }

  @Test func aSecondAttributeOfAName() {
    let text = Self.refusal("Softmax", [("axis", .int(0)), ("axis", .int(1))])
    #expect(text.contains("attribute axis: given twice"), "\(text)")
  }

  @Test func anUnknownKindOfConstant() {
    let text = Self.refusal("Constant", inputs: [], [("value_string", .string("seven"))])
    #expect(text.contains("attribute value_string: not known"), "\(text)")
    let wrong = Self.refusal("Constant", inputs: [], [("value_floats", .int(7))])
    #expect(wrong.contains("attribute value_floats: not FLOATS"), "\(wrong)")
  }

  @Test func topKWithoutItsNumber() {
    let text = Self.refusal("TopK", opset: 9, [])
    #expect(text.contains("attribute k"), "\(text)")
  }
}
