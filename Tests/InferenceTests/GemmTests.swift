import MNISTInference
import MNISTTestSupport
import Testing

@Suite struct GemmTests {
  /// With beta 0, C isn't read at all: what is infinite or NaN in it doesn't come through.
  @Test(arguments: [Float.nan, .infinity, 1])
  func betaOfZeroDoesNotReadC(addend: Float) throws {
    var model = ModelBuilder()
    model.input("a", [.fixed(1), .fixed(2)])
    model.initializer("b", [2, 2], floats: [1, 2, 3, 4])
    model.initializer("c", [2], floats: [addend, addend])
    model.node("Gemm", ["a", "b", "c"], ["y"], [("beta", .float(0))])
    model.output("y")
    let session = try InferenceSession(onnx: model.bytes)
    let outputs = try session.run(["a": Tensor(shape: [1, 2], [1, 1])])
    #expect(outputs["y"]?.floats == [4, 6])
  }
}
