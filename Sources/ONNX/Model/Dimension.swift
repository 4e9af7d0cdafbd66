/// One dimension of a value's shape, as far as the exporter knew it.
///
/// Source: `TensorShapeProto.Dimension` in `onnx.proto`.
public enum Dimension: Hashable, Sendable {
  /// A size of at least 0.
  case fixed(Int)
  /// A size that has a name, such as `batch_size`: equal names mean equal sizes.
  case symbolic(Name)
  /// Any size. Exporters also write negative sizes for this.
  case unknown
}
