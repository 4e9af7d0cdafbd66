import MNISTInference
import MNISTONNX
import MNISTTestSupport
import Testing

/// `auto_pad` SAME where windows are shorter than the steps between them.
@Suite struct SamePaddingTests {
  /// ONNX's formula for the padding before and after an axis, which may give negative numbers; as
  /// in C, halves are rounded toward zero.
  private static func padding(
    _ length: Int, window: Int, stride: Int, isUpper: Bool
  ) -> (before: Int, after: Int) {
    let count = (length + stride - 1) / stride
    let total = (count - 1) * stride + window - length
    let before = isUpper ? total / 2 : (total + 1) / 2
    return (before, total - before)
  }

  @Test(arguments: ["SAME_UPPER", "SAME_LOWER"])
  func beginningsAreNeverCutOffInSilence(mode: String) throws {
    for length in 1...12 {
      for window in 1...4 {
        for stride in 1...8 {
          var model = ModelBuilder()
          model.input("x", [.fixed(1), .fixed(1), .fixed(Int64(length))])
          model.node(
            "MaxPool", ["x"], ["y"],
            [
              ("kernel_shape", .ints([Int64(window)])), ("strides", .ints([Int64(stride)])),
              ("auto_pad", .string(mode)),
            ])
          model.output("y")
          let (before, after) = Self.padding(
            length, window: window, stride: stride, isUpper: mode == "SAME_UPPER")
          guard before >= 0 else {
            let error = #expect(throws: SessionError.self) {
              try InferenceSession(onnx: model.bytes)
            }
            let reason = NodeIssue.Reason.negativePadding(
              before + after, axis: 2, window: window, stride: stride)
            #expect(error?.issues == [.unsupported(.attribute("auto_pad"), reason)])
            continue
          }
          let x = (0..<length).map { Float($0) }
          let result = try InferenceSession(onnx: model.bytes).run([
            "x": Tensor(shape: [1, 1, length], x)
          ])
          let expected = Swift.stride(from: -before, to: length - before, by: stride).map { start in
            (max(start, 0)..<min(start + window, length)).map { x[$0] }.max() ?? -.infinity
          }
          #expect(result["y"]?.floats == expected, "\(length), \(window), \(stride)")
        }
      }
    }
  }
}
