import MNISTCModels
import MNISTInference
import MNISTTestSupport
import Testing

@Suite struct FeatureMapTests {
  /// 1×1×4×4 → Conv (kernel of 1, weight 2) → Add 1 → Relu → MaxPool → Flatten.
  private var model: ModelBuilder {
    var model = ModelBuilder()
    model.input("image", [.fixed(1), .fixed(1), .fixed(4), .fixed(4)])
    model.initializer("weights", [1, 1, 1, 1], floats: [2])
    model.initializer("one", [1], floats: [1])
    model.node("Conv", ["image", "weights"], ["convolved"])
    model.node("Add", ["convolved", "one"], ["biased"])
    model.node("Relu", ["biased"], ["activated"])
    model.node(
      "MaxPool", ["activated"], ["pooled"],
      [("kernel_shape", .ints([2, 2])), ("strides", .ints([2, 2]))])
    model.node("Flatten", ["pooled"], ["scores"])
    model.output("scores")
    return model
  }

  @Test func outputsAreWhatLayersCompute() throws {
    let exposed = try InferenceSession(onnx: model.bytes).exposingFeatureMaps()
    let session = try #require(exposed)
    #expect(session.outputs == ["Conv 0", "MaxPool 3"])
    let image = (0..<16).map { Float($0) - 8 }
    let maps = try session.run(["image": Tensor(shape: [1, 1, 4, 4], image)])
    #expect(maps["Conv 0"]?.shape == [1, 1, 4, 4])
    #expect(maps["Conv 0"]?.elements == .float32(image.map { max(0, 2 * $0 + 1) }))
    #expect(maps["MaxPool 3"]?.elements == .float32([0, 0, 11, 15]))
  }

  @Test func noneWithoutConvolutions() throws {
    var model = ModelBuilder()
    model.input("image", [.fixed(1), .fixed(784)])
    model.node("Relu", ["image"], ["scores"])
    model.output("scores")
    let exposed = try InferenceSession(onnx: model.bytes).exposingFeatureMaps()
    #expect(exposed == nil)
  }
}
