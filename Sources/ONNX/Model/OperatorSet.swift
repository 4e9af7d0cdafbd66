/// A version of a domain's operators that a model is written in ("opset").
///
/// Source: `OperatorSetIdProto` in `onnx.proto`.
public struct OperatorSet: Hashable, Sendable {
  /// The domain; empty for ONNX's own, also where the file says `ai.onnx`.
  public let domain: Name
  /// The version; 0 if absent.
  public let version: Int64
}
