/// Writes small ONNX models for tests, right or wrong.
package struct ModelBuilder {
  /// A length of an axis.
  package enum Length {
    case fixed(Int64)
    case symbolic(String)
  }

  /// An attribute's value.
  package enum Value {
    case int(Int64)
    case ints([Int64])
    case float(Float)
    case floats([Float])
    case string(String)
    case strings([String])
    case tensor(ModelTensor)
  }

  /// ONNX's numbers of element types.
  package enum ElementCode: Int64 {
    case float32 = 1
    case uint8 = 2
    case int8 = 3
    case int32 = 6
    case int64 = 7
    case bool = 9
    case float64 = 11
  }

  private var graph = ProtobufWriter()
  private var functions: [(name: String, domain: String)] = []
  private var metadata: [(key: String, value: String)] = []
  private let opset: Int64?
  private let irVersion: Int64

  /// - Parameters:
  ///   - opset: the version of ONNX's operators; nil leaves it out.
  ///   - irVersion: the version of the file format.
  package init(opset: Int64? = 17, irVersion: Int64 = 8) {
    self.opset = opset
    self.irVersion = irVersion
  }

  /// The model's bytes.
  package var bytes: [UInt8] {
    ProtobufWriter.message { model in
      model.int(1, irVersion)
      model.bytes(7, graph.bytes)
      if let opset {
        model.message(8) { $0.int(2, opset) }
      }
      for entry in metadata {
        model.message(14) { writer in
          writer.string(1, entry.key)
          writer.string(2, entry.value)
        }
      }
      for function in functions {
        model.message(25) { writer in
          writer.string(1, function.name)
          writer.string(10, function.domain)
        }
      }
    }
  }

  /// A function that the model defines, without a body.
  package mutating func function(_ name: String, domain: String) {
    functions.append((name, domain))
  }

  /// A property of the model.
  package mutating func metadata(_ key: String, _ value: String) {
    metadata.append((key, value))
  }

  /// Names the graph. ONNX asks for a name, and hardly a reader misses it.
  package mutating func name(_ name: String) {
    graph.string(2, name)
  }

  /// - Parameter shape: nil leaves it out.
  package mutating func input(
    _ name: String, _ shape: [Length]?, _ type: ElementCode = .float32
  ) {
    valueInfo(11, name, shape, type)
  }

  /// An output without a declared shape.
  package mutating func output(_ name: String) {
    graph.message(12) { $0.string(1, name) }
  }

  /// An output with a declared type and shape.
  package mutating func output(_ name: String, _ shape: [Length], _ type: ElementCode) {
    valueInfo(12, name, shape, type)
  }

  package mutating func initializer(_ tensor: ModelTensor) {
    graph.bytes(5, tensor.bytes)
  }

  package mutating func initializer(_ name: String, _ dims: [Int64], floats: [Float]) {
    initializer(ModelTensor(name: name, dims: dims, .float32(floats)))
  }

  package mutating func initializer(_ name: String, _ dims: [Int64], ints: [Int64]) {
    initializer(ModelTensor(name: name, dims: dims, .int64(ints)))
  }

  /// A node that makes one value, repeated, of a few bytes; its shape is an initializer.
  package mutating func constantOfShape(
    _ name: String, _ dims: [Int64], _ value: ModelTensor.Values = .float32([0])
  ) {
    initializer(name + "/shape", [Int64(dims.count)], ints: dims)
    let value = ModelTensor(name: "value", dims: [1], value)
    node("ConstantOfShape", [name + "/shape"], [name], [("value", .tensor(value))])
  }

  package mutating func node(
    _ operatorType: String,
    _ inputs: [String],
    _ outputs: [String],
    _ attributes: [(String, Value)] = [],
    name: String = "",
    domain: String = ""
  ) {
    graph.message(1) { node in
      for input in inputs { node.string(1, input) }
      for output in outputs { node.string(2, output) }
      node.string(3, name)
      node.string(4, operatorType)
      for (name, value) in attributes {
        node.message(5) { Self.attribute(&$0, name, value) }
      }
      node.string(7, domain)
    }
  }

  private static func attribute(_ writer: inout ProtobufWriter, _ name: String, _ value: Value) {
    writer.string(1, name)
    switch value {
    case .float(let value):
      writer.float(2, value)
      writer.int(20, 1)
    case .int(let value):
      writer.int(3, value)
      writer.int(20, 2)
    case .string(let value):
      writer.string(4, value)
      writer.int(20, 3)
    case .tensor(let tensor):
      writer.bytes(5, tensor.bytes)
      writer.int(20, 4)
    case .floats(let values):
      writer.packed(7, floats: values)
      writer.int(20, 6)
    case .ints(let values):
      writer.packed(8, ints: values)
      writer.int(20, 7)
    case .strings(let values):
      for value in values { writer.string(9, value) }
      writer.int(20, 8)
    }
  }

  private mutating func valueInfo(
    _ field: Int, _ name: String, _ shape: [Length]?, _ type: ElementCode
  ) {
    graph.message(field) { info in
      info.string(1, name)
      info.message(2) { valueType in
        valueType.message(1) { tensor in
          tensor.int(1, type.rawValue)
          guard let shape else { return }
          tensor.message(2) { dimensions in
            for length in shape {
              dimensions.message(1) { dimension in
                switch length {
                case .fixed(let value): dimension.int(1, value)
                case .symbolic(let name): dimension.string(2, name)
                }
              }
            }
          }
        }
      }
    }
  }
}
