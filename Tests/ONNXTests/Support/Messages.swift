import MNISTONNX
import MNISTTestSupport

/// The bytes of a `TensorProto` of these dimensions and this type; `data` writes the rest.
func tensorBytes(
  _ dims: [Int64],
  _ dataType: DataType,
  name: String = "w",
  data: (inout ProtobufWriter) -> Void = { _ in }
) -> [UInt8] {
  ProtobufWriter.message { tensor in
    if !dims.isEmpty { tensor.packed(1, ints: dims) }
    tensor.int(2, Int64(dataType.rawValue))
    tensor.string(8, name)
    data(&tensor)
  }
}

/// The bytes of a `ModelProto` with nothing but a graph.
func fileBytes(_ build: (inout ProtobufWriter) -> Void) -> [UInt8] {
  ProtobufWriter.message { $0.message(7, build) }
}

/// The bytes of a `ModelProto` with one node, which has one attribute.
func attributeModelBytes(_ build: (inout ProtobufWriter) -> Void) -> [UInt8] {
  fileBytes { graph in graph.message(1) { node in node.message(5, build) } }
}

/// The attribute of such a model.
func attribute(_ build: (inout ProtobufWriter) -> Void) throws -> Attribute {
  let model = try Model(attributeModelBytes(build))
  guard let attribute = model.graph.nodes.first?.attributes.first else {
    throw MissingAttribute()
  }
  return attribute
}

struct MissingAttribute: Error {}

/// The error that reading throws, or nil if it succeeds.
func readingError<Value>(_ read: () throws(ReadingError) -> Value) -> ReadingError? {
  do throws(ReadingError) {
    _ = try read()
    return nil
  } catch {
    return error
  }
}

/// A path of steps without indices.
func path(_ names: Name...) -> FieldPath {
  FieldPath(names.map { FieldPath.Component($0) })
}
