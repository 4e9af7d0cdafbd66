/// A tensor of a model, with its elements still in the bytes they were stored in.
///
/// A stored tensor keeps the model's bytes and where its data is in them; nothing is copied until
/// ``values(as:)`` is called. Reading has already checked that there is exactly as much data as the
/// dimensions and the type need.
///
/// Source: `TensorProto` in `onnx.proto`.
public struct StoredTensor: Sendable {
  /// The tensor's name; for an initializer, the name of its value.
  public let name: Name
  /// The sizes of the dimensions, outermost first, each at least 0; empty for a scalar.
  public let dims: [Int]
  /// The type of the elements; never `undefined`.
  public let dataType: DataType
  /// The number of elements: the product of the dimensions, 1 for a scalar.
  public let elementCount: Int

  /// The field that the data is in; `rawData` for data from a file too.
  let field: DataField
  /// The bytes that hold the data: those of the whole model, or of a file beside it.
  let bytes: [UInt8]
  /// The part of `bytes` that holds the data: the contents of `raw_data`, or the whole tensor
  /// message, in which a typed field may occur any number of times.
  let range: Range<Int>
}
