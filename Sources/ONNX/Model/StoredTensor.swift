/// A tensor of a model, with its elements still in the bytes they were stored in.
///
/// A stored tensor keeps the model's bytes and where its data lie in them; nothing is copied
/// until ``values(as:)`` is called. That the data are exactly what the dimensions and the type
/// need has been checked when it was read.
///
/// Source: `TensorProto` in `onnx.proto`.
public struct StoredTensor: Sendable {
  /// The tensor's name; for an initializer, the name of the value it is.
  public let name: Name
  /// The sizes of the dimensions, outermost first, each at least 0; empty for a scalar.
  public let dims: [Int]
  /// The type of the elements; never `undefined`.
  public let dataType: DataType
  /// How many elements the dimensions make: their product, 1 for a scalar.
  public let elementCount: Int

  /// The field that the data are in: `rawData` also for those from a file.
  let field: DataField
  /// The bytes that hold the data: the whole model's, or those of a file.
  let bytes: [UInt8]
  /// The part of `bytes` that holds them: the contents of `raw_data`, or else the whole tensor
  /// message, in which the field may occur any number of times.
  let range: Range<Int>
}
