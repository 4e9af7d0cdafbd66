import MNISTTestSupport

/// A small model with something of everything, by its top-level fields.
enum SampleModel {
  /// The fields of the model, each with its tag; the graph is followed by two more.
  static let fields: [[UInt8]] = [
    field { $0.int(1, 8) },
    field { $0.string(2, "tests") },
    field { $0.string(3, "1.0") },
    field { $0.string(4, "org.example") },
    field { $0.int(5, 3) },
    field { $0.string(6, "A documentation that nobody reads.") },
    field { $0.message(7, graph) },
    field { opset in
      opset.message(8) {
        $0.string(1, "ai.onnx")
        $0.int(2, 13)
      }
    },
    field { metadata in
      metadata.message(14) {
        $0.string(1, "author")
        $0.string(2, "nobody")
      }
    },
  ]

  /// The whole model.
  static var bytes: [UInt8] { Array(fields.joined()) }

  /// Which of `fields` is the graph.
  static let graphIndex = 6

  private static func field(_ build: (inout ProtobufWriter) -> Void) -> [UInt8] {
    ProtobufWriter.message(build)
  }

  private static func graph(_ graph: inout ProtobufWriter) {
    graph.message(1, convolution)
    graph.message(1, constant)
    graph.string(2, "digits")
    graph.bytes(
      5,
      tensorBytes([1, 1, 2, 2], .float, name: "kernel") {
        $0.bytes(9, littleEndian([1.5, -2, 0.25, 8].map { (value: Float) in value.bitPattern }))
      }
    )
    graph.bytes(5, tensorBytes([2], .int64, name: "shape") { $0.packed(7, ints: [-1, 4]) })
    graph.bytes(
      5,
      tensorBytes([3], .uint8, name: "levels") {
        $0.int(5, 7)
        $0.packed(5, ints: [200, 255])
      }
    )
    value(&graph, 11, "image") { dimensions in
      dimensions.message(1) { $0.string(2, "batch") }
      for size: Int64 in [1, 28, 28] { dimensions.message(1) { $0.int(1, size) } }
    }
    value(&graph, 12, "logits") { dimensions in
      dimensions.message(1) { _ in }
      dimensions.message(1) { $0.int(1, 10) }
    }
    value(&graph, 13, "scalar") { _ in }
  }

  private static func convolution(_ node: inout ProtobufWriter) {
    node.string(1, "image")
    node.string(1, "kernel")
    node.string(1, "")
    node.string(2, "features")
    node.string(3, "first")
    node.string(4, "Conv")
    node.message(5) { attribute in
      attribute.string(1, "strides")
      attribute.packed(8, ints: [2, 2])
      attribute.int(20, 7)
    }
    node.message(5) { attribute in
      attribute.string(1, "alpha")
      attribute.float(2, 0.5)
      attribute.int(20, 1)
    }
  }

  private static func constant(_ node: inout ProtobufWriter) {
    node.string(2, "ten")
    node.string(4, "Constant")
    node.string(7, "ai.onnx")
    node.message(5) { attribute in
      attribute.string(1, "value")
      attribute.bytes(5, tensorBytes([], .float16, name: "") { $0.bytes(9, [0x00, 0x49]) })
      attribute.int(20, 4)
    }
  }

  private static func value(
    _ graph: inout ProtobufWriter,
    _ field: Int,
    _ name: String,
    shape: (inout ProtobufWriter) -> Void
  ) {
    graph.message(field) { info in
      info.string(1, name)
      info.message(2) { type in
        type.message(1) { tensor in
          tensor.int(1, 1)
          tensor.message(2, shape)
        }
      }
    }
  }
}
