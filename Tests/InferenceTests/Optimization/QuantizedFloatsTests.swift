import MNISTInference
import MNISTTestSupport
import Testing

/// Quantized models, computed with floats: what they become, and that no bit changes.
@Suite struct QuantizedFloatsTests {
  private static func constants(_ builder: inout ModelBuilder) {
    builder.initializer("scale", [], floats: [0.02])
    builder.initializer("other", [], floats: [0.013])
    builder.initializer(ModelTensor(name: "zero", dims: [], .uint8([100])))
    builder.initializer(ModelTensor(name: "middle", dims: [], .uint8([128])))
  }

  private static func model(
    _ shape: [Int64], _ nodes: (inout ModelBuilder) -> Void
  ) -> SmallModel {
    SmallModel { builder in
      builder.input("x", shape.map { .fixed($0) })
      constants(&builder)
      nodes(&builder)
      builder.output("z")
    }
  }

  private static func bytes(_ name: String, _ dims: [Int64], seed: UInt64) -> ModelTensor {
    var generator = SeededGenerator(seed: seed)
    let values = (0..<Int(dims.reduce(1, *))).map { _ in
      UInt8.random(in: 0...255, using: &generator)
    }
    return ModelTensor(name: name, dims: dims, .uint8(values))
  }

  @Test func roundsToWholeStepsWithoutBytes() throws {
    let model = Self.model([2, 3]) { builder in
      builder.node("QuantizeLinear", ["x", "scale", "zero"], ["q"])
      builder.node("DequantizeLinear", ["q", "scale", "zero"], ["z"])
    }
    #expect(try model.operations() == ["fake quantize"])
    try model.expectEqualOutputs(without: .quantizedFloats)
  }

  /// The pooling comes first, and what is rounded already isn't rounded again.
  @Test func poolsFirst() throws {
    let model = Self.model([1, 1, 4, 4]) { builder in
      builder.node("QuantizeLinear", ["x", "scale", "zero"], ["q"])
      builder.node("DequantizeLinear", ["q", "scale", "zero"], ["d"])
      builder.node(
        "MaxPool", ["d"], ["p"],
        [("kernel_shape", .ints([2, 2])), ("strides", .ints([2, 2]))])
      builder.node("QuantizeLinear", ["p", "scale", "zero"], ["r"])
      builder.node("DequantizeLinear", ["r", "scale", "zero"], ["y"])
      builder.node("Relu", ["y"], ["z"])
    }
    #expect(try model.operations() == ["max pooling", "fake quantize", "relu"])
    try model.expectEqualOutputs(without: .quantizedFloats)
  }

  /// A pooling of bytes, and a view of them.
  @Test func dequantizesBeforePoolingAndViews() throws {
    let model = Self.model([1, 2, 4, 4]) { builder in
      builder.node("QuantizeLinear", ["x", "scale", "zero"], ["q"])
      builder.node(
        "MaxPool", ["q"], ["p"],
        [("kernel_shape", .ints([2, 2])), ("strides", .ints([2, 2]))])
      builder.node("Flatten", ["p"], ["f"])
      builder.node("DequantizeLinear", ["f", "scale", "zero"], ["z"])
    }
    #expect(try model.operations() == ["max pooling", "fake quantize"])
    try model.expectEqualOutputs(without: .quantizedFloats)
  }

  @Test func dynamicConvolutionsAreExactFloats() throws {
    let model = Self.model([1, 2, 6, 5]) { builder in
      builder.initializer(Self.bytes("w", [3, 2, 3, 3], seed: 1))
      builder.node("DynamicQuantizeLinear", ["x"], ["q", "s", "zq"])
      builder.node("ConvInteger", ["q", "w", "zq", "middle"], ["i"])
      builder.node("Cast", ["i"], ["c"], [("to", .int(1))])
      builder.node("Mul", ["c", "s"], ["z"])
    }
    #expect(try model.operations() == ["dynamic fake quantize", "convolution", "mul"])
    try model.expectEqualOutputs(without: .quantizedFloats)
  }

  /// Sums of 2,000 products of bytes may be more than a float holds: several products, whose integers
  /// are added.
  @Test func deepProductsAreSplit() throws {
    let model = Self.model([1, 2000]) { builder in
      builder.initializer(Self.bytes("w", [2000, 3], seed: 2))
      builder.node("DynamicQuantizeLinear", ["x"], ["q", "s", "zq"])
      builder.node("MatMulInteger", ["q", "w", "zq", "zero"], ["i"])
      builder.node("Cast", ["i"], ["z"], [("to", .int(1))])
    }
    let operations = try model.operations()
    #expect(operations.count { $0 == "matrix multiplication" } == 4)
    #expect(!operations.contains("integer matrix multiplication"))
    try model.expectEqualOutputs(without: .quantizedFloats)
  }

  /// A convolution, a pooling and a product of quantized values: no byte is left in between.
  @Test func chainsOfQuantizedOperators() throws {
    let model = Self.model([1, 1, 6, 6]) { builder in
      builder.initializer(Self.bytes("w", [2, 1, 3, 3], seed: 3))
      builder.initializer(Self.bytes("m", [8, 3], seed: 4))
      builder.initializer("channels", [2], floats: [0.004, 0.007])
      builder.initializer(ModelTensor(name: "bias", dims: [2], .int32([-300, 500])))
      builder.node("QuantizeLinear", ["x", "scale", "zero"], ["q"])
      builder.initializer(ModelTensor(name: "middles", dims: [2], .uint8([128, 120])))
      builder.node(
        "QLinearConv",
        ["q", "scale", "zero", "w", "channels", "middles", "other", "zero", "bias"], ["c"])
      builder.node(
        "MaxPool", ["c"], ["p"],
        [("kernel_shape", .ints([2, 2])), ("strides", .ints([2, 2]))])
      builder.node("Flatten", ["p"], ["f"])
      builder.node(
        "QLinearMatMul", ["f", "other", "zero", "m", "scale", "middle", "scale", "middle"],
        ["y"])
      builder.node("DequantizeLinear", ["y", "scale", "middle"], ["z"])
    }
    #expect(
      try model.operations() == [
        "fake quantize", "convolution", "mul", "max pooling", "fake quantize",
        "matrix multiplication", "mul", "fake quantize",
      ])
    try model.expectEqualOutputs(without: .quantizedFloats)
  }

  /// What must stay: a scale that is computed, another zero point, sums that are needed as they are.
  @Test func staysWhereItWouldDiffer() throws {
    let otherZero = Self.model([3]) { builder in
      builder.node("QuantizeLinear", ["x", "scale", "zero"], ["q"])
      builder.node("DequantizeLinear", ["q", "scale", "middle"], ["z"])
    }
    #expect(try otherZero.operations() == ["quantize", "dequantize"])
    let computed = Self.model([3]) { builder in
      builder.node("ReduceMax", ["x"], ["s"], [("keepdims", .int(0))])
      builder.node("QuantizeLinear", ["x", "s", "zero"], ["q"])
      builder.node("DequantizeLinear", ["q", "scale", "zero"], ["z"])
    }
    #expect(try computed.operations().suffix(2) == ["quantize", "dequantize"])
    // The scale is made after what the dequantization would go before.
    let later = Self.model([2, 3]) { builder in
      builder.node("QuantizeLinear", ["x", "scale", "zero"], ["q"])
      builder.node("Flatten", ["q"], ["f"])
      builder.node("ReduceMax", ["x"], ["s"], [("keepdims", .int(0))])
      builder.node("DequantizeLinear", ["f", "s", "zero"], ["z"])
    }
    #expect(try later.operations() == ["quantize", "reduce max", "dequantize"])
    // Windows on padding alone give the least byte.
    let padding = Self.model([1, 1, 1, 4]) { builder in
      builder.node("QuantizeLinear", ["x", "scale", "zero"], ["q"])
      builder.node(
        "MaxPool", ["q"], ["p"],
        [
          ("kernel_shape", .ints([2, 1])), ("dilations", .ints([4, 1])),
          ("pads", .ints([2, 0, 2, 0])),
        ])
      builder.node("DequantizeLinear", ["p", "scale", "zero"], ["z"])
    }
    #expect(try padding.operations() == ["quantize", "max pooling", "dequantize"])
    for model in [otherZero, computed, later, padding] {
      try model.expectEqualOutputs(without: .quantizedFloats)
    }
  }
}
