import MNISTInference
import MNISTONNX

/// A way to add a node, or a few that belong together, to a random graph.
struct Recipe: Sendable {
  /// The operator's name, or what the nodes are together.
  let name: String
  /// The operators that it always uses.
  let operators: [String]
  /// The first opset in which the nodes can be written; the operators' own is known.
  var since = 1
  /// Adds the nodes; false, with nothing added but values, if there are no operands that fit.
  let make: @Sendable (inout GraphGenerator) -> Bool

  /// A recipe for one operator.
  init(
    _ name: String, since: Int = 1, _ make: @escaping @Sendable (inout GraphGenerator) -> Bool
  ) {
    self.init(name, uses: [name], since: since, make)
  }

  init(
    _ name: String, uses operators: [String], since: Int = 1,
    _ make: @escaping @Sendable (inout GraphGenerator) -> Bool
  ) {
    self.name = name
    self.operators = operators
    self.since = since
    self.make = make
  }

  static let all: [Recipe] = [
    functions, binaries, movements, indexing, windows, products, normalizations, reductions,
    quantized, recurrent, chains,
  ].flatMap { $0 }

  private static let oldestOpsets = [String: Int](
    uniqueKeysWithValues: OperatorRegistry.table.map { ($0.name.description, Int($0.oldestOpset)) })

  /// Whether the opset has the operators.
  func isAvailable(in opset: Int) -> Bool {
    opset >= since && operators.allSatisfy { Self.oldestOpsets[$0].map { $0 <= opset } ?? false }
  }

  /// What usually follows an operator in the networks that passes are made for.
  static func followers(of operatorType: String) -> [String] {
    switch operatorType {
    case "Conv":
      [
        "BatchNormalization", "BatchNormalization", "Add", "Mul", "Sub", "Div", "Relu", "Relu",
        "LeakyRelu", "PRelu", "Clip", "Clip", "MaxPool", "MaxPool", "Sigmoid", "Tanh", "Softsign",
        "Identity", "Dropout", "Conv", "Conv", "Transpose", "residual sum", "GlobalAveragePool",
      ]
    case "BatchNormalization", "Mul", "Add", "Sub", "Div":
      [
        "Relu", "Relu", "LeakyRelu", "Clip", "Max", "Min", "MaxPool", "Conv", "Conv", "Mul", "Add",
        "PRelu", "HardSwish",
      ]
    case "Relu", "LeakyRelu", "Clip", "Sigmoid", "HardSwish", "PRelu", "Tanh", "Softsign", "Elu",
      "Max", "Min":
      [
        "MaxPool", "MaxPool", "AveragePool", "GlobalAveragePool", "Conv", "Conv", "Conv", "Flatten",
        "MatMul", "Gemm", "residual sum", "ReduceMean", "Transpose", "Clip", "Relu", "Max", "Min",
        "LeakyRelu",
      ]
    case "MaxPool", "AveragePool":
      [
        "Conv", "Conv", "Conv", "Flatten", "Reshape", "Transpose", "GlobalAveragePool", "Relu",
        "MaxPool", "Dropout",
      ]
    case "GlobalAveragePool", "ReduceMean", "Flatten", "Reshape":
      ["Gemm", "MatMul", "Gemm", "MatMul", "Flatten", "Transpose", "Squeeze"]
    case "Gemm", "MatMul":
      [
        "Add", "Add", "Mul", "Sub", "Div", "BatchNormalization", "Relu", "LeakyRelu", "Softmax",
        "Clip",
      ]
    case "Transpose": ["Transpose", "Transpose", "Reshape", "Conv", "MatMul", "Identity"]
    case "QuantizeLinear", "DynamicQuantizeLinear":
      ["DequantizeLinear", "QLinearConv", "QLinearMatMul", "MatMulInteger", "ConvInteger"]
    case "Tile", "Expand", "Concat": ["Transpose", "Tile", "Transpose", "Reshape", "Slice"]
    case "DepthToSpace", "SpaceToDepth", "Unsqueeze", "Squeeze":
      ["Transpose", "Transpose", "Tile", "Expand", "Reshape"]
    case "Identity", "Dropout": ["Conv", "Relu", "MatMul", "Flatten", "BatchNormalization"]
    default: ["Conv", "Conv", "Relu", "MatMul"]
    }
  }
}
