/// The declared type of an attribute; raw values are the codes of `AttributeProto.AttributeType`.
enum AttributeKind: Int32, Sendable {
  case float = 1
  case int = 2
  case string = 3
  case tensor = 4
  case graph = 5
  case floats = 6
  case ints = 7
  case strings = 8
  case tensors = 9
  case graphs = 10
  case sparseTensor = 11
  case sparseTensors = 12
  case type = 13
  case types = 14

  /// The name in ONNX's specification.
  var name: Name {
    switch self {
    case .float: "FLOAT"
    case .int: "INT"
    case .string: "STRING"
    case .tensor: "TENSOR"
    case .graph: "GRAPH"
    case .floats: "FLOATS"
    case .ints: "INTS"
    case .strings: "STRINGS"
    case .tensors: "TENSORS"
    case .graphs: "GRAPHS"
    case .sparseTensor: "SPARSE_TENSOR"
    case .sparseTensors: "SPARSE_TENSORS"
    case .type: "TYPE_PROTO"
    case .types: "TYPE_PROTOS"
    }
  }

  /// The name of the field of `AttributeProto` that holds such a value.
  var fieldName: Name {
    switch self {
    case .float: "f"
    case .int: "i"
    case .string: "s"
    case .tensor: "t"
    case .graph: "g"
    case .floats: "floats"
    case .ints: "ints"
    case .strings: "strings"
    case .tensors: "tensors"
    case .graphs: "graphs"
    case .sparseTensor: "sparse_tensor"
    case .sparseTensors: "sparse_tensors"
    case .type: "tp"
    case .types: "type_protos"
    }
  }
}
