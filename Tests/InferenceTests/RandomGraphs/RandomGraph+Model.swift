import MNISTInference
import MNISTTestSupport

extension RandomGraph {
  /// The model's bytes.
  var model: [UInt8] {
    var builder = ModelBuilder(opset: Int64(opset), irVersion: Int64(irVersion))
    builder.name("random")
    for input in inputs {
      builder.input(input.value.name, input.declared, input.value.type.code)
    }
    for initializer in initializers {
      let value = initializer.value
      if initializer.isInput { builder.input(value.name, value.dimensions, value.type.code) }
      builder.initializer(
        initializer.elements.message(
          named: value.name, shape: value.shape, isRaw: initializer.isRaw))
    }
    for node in nodes {
      builder.node(
        node.operatorType, node.inputs, node.outputs.map { $0?.name ?? "" }, node.attributes)
    }
    for output in outputs {
      // ONNX asks for a shape at least; its lengths hang on those that the inputs leave open.
      let dimensions = output.shape.indices.map {
        ModelBuilder.Length.symbolic("\(output.name).\($0)")
      }
      builder.output(
        output.name, hasOpenLengths ? dimensions : output.dimensions, output.type.code)
    }
    return builder.bytes
  }
}

extension RandomGraph {
  /// Whether an input doesn't say how long its axes are.
  var hasOpenLengths: Bool {
    inputs.contains { input in
      input.declared.contains { if case .symbolic = $0 { true } else { false } }
    }
  }
}

extension GraphValue {
  /// The shape as models declare it.
  var dimensions: [ModelBuilder.Length] { shape.map { .fixed(Int64($0)) } }
}

extension ElementType {
  /// ONNX's number of the type.
  var code: ModelBuilder.ElementCode {
    switch self {
    case .float32: .float32
    case .float64: .float64
    case .uint8: .uint8
    case .int8: .int8
    case .int32: .int32
    case .int64: .int64
    case .bool: .bool
    }
  }
}

extension TensorElements {
  /// The values as ONNX stores them.
  func message(named name: String = "", shape: [Int], isRaw: Bool = false) -> ModelTensor {
    let values: ModelTensor.Values =
      switch self {
      case .float32(let values): .float32(values)
      case .float64(let values): .float64(values)
      case .uint8(let values): .uint8(values)
      case .int8(let values): .int8(values)
      case .int32(let values): .int32(values)
      case .int64(let values): .int64(values)
      case .bool(let values): .bool(values)
      }
    return ModelTensor(name: name, dims: shape.map { Int64($0) }, values, isRaw: isRaw)
  }
}
