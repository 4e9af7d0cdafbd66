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
    case string(String)
  }

  /// ONNX's numbers of element types.
  package enum ElementCode: Int64 {
    case float32 = 1
    case uint8 = 2
    case int64 = 7
    case bool = 9
    case float64 = 11
  }

  private var graph = ProtobufWriter()
  private var functions: [(name: String, domain: String)] = []
  private let opset: Int64?

  /// - Parameter opset: the version of ONNX's operators; nil leaves it out.
  package init(opset: Int64? = 17) {
    self.opset = opset
  }

  /// The model's bytes.
  package var bytes: [UInt8] {
    ProtobufWriter.message { model in
      model.int(1, 8)
      model.bytes(7, graph.bytes)
      if let opset {
        model.message(8) { $0.int(2, opset) }
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

  package mutating func initializer(_ name: String, _ dims: [Int64], floats: [Float]) {
    graph.message(5) { tensor in
      tensor.packed(1, ints: dims)
      tensor.int(2, ElementCode.float32.rawValue)
      tensor.packed(4, floats: floats)
      tensor.string(8, name)
    }
  }

  package mutating func initializer(_ name: String, _ dims: [Int64], ints: [Int64]) {
    graph.message(5) { tensor in
      tensor.packed(1, ints: dims)
      tensor.int(2, ElementCode.int64.rawValue)
      tensor.packed(7, ints: ints)
      tensor.string(8, name)
    }
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
    case .ints(let values):
      writer.packed(8, ints: values)
      writer.int(20, 7)
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
