import MNISTInference
import MNISTTestSupport

/// A tensor of a random graph.
struct GraphValue {
  let name: String
  let type: ElementType
  let shape: [Int]
  let bounds: Bounds
  /// The values, if they are part of the model.
  var constant: TensorElements?

  var count: Int { shape.reduce(1, *) }
  var isReal: Bool { type.isReal }
  /// The length of the last axis; 1 for a scalar.
  var lastExtent: Int { shape.last ?? 1 }
  /// The numbers of a constant.
  var numbers: [Double]? { constant?.numbers }
}

/// A node of a random graph.
struct GraphNode {
  typealias Attribute = (String, ModelBuilder.Value)

  let operatorType: String
  let inputs: [String]
  let outputs: [GraphValue?]
  let attributes: [Attribute]
}

/// A small model, and what to run it on.
struct RandomGraph {
  struct Input {
    let value: GraphValue
    let tensor: Tensor
    let declared: [ModelBuilder.Length]
  }

  struct Initializer {
    let value: GraphValue
    let elements: TensorElements
    /// Whether the values are in `raw_data`.
    let isRaw: Bool
    /// Whether it is listed among the graph's inputs, as a default for one.
    let isInput: Bool
  }

  let seed: UInt64
  let opset: Int
  let irVersion: Int
  let traits: GraphTraits
  var nodes: [GraphNode] = []
  var inputs: [Input] = []
  var initializers: [Initializer] = []
  var outputs: [GraphValue] = []

  func isInput(_ value: GraphValue) -> Bool { inputs.contains { $0.value.name == value.name } }
}

/// What kind of graph it is to be.
struct GraphTraits {
  /// A chain of what image classifiers consist of, rather than anything that fits.
  var isNetwork = false
  /// Weights and inputs are small multiples of powers of two, and sums of them exact.
  var isOnGrid = false
  /// Inputs have infinities and NaN.
  var hasSpecials = false
  /// Convolutions may be Winograd's.
  var usesWinograd = true
  /// ONNX's checker and ONNX Runtime take the model: an opset that they know, nodes in order.
  var isPortable = false
}

extension TensorElements {
  /// The values as numbers; truth values are 0 and 1.
  var numbers: [Double] {
    switch self {
    case .float32(let values): values.map { Double($0) }
    case .float64(let values): values
    case .uint8(let values): values.map { Double($0) }
    case .int8(let values): values.map { Double($0) }
    case .int32(let values): values.map { Double($0) }
    case .int64(let values): values.map { Double($0) }
    case .bool(let values): values.map { $0 ? 1 : 0 }
    }
  }

  /// Numbers in a type; whole ones if it holds integers.
  init(_ numbers: [Double], type: ElementType) {
    switch type {
    case .float32: self = .float32(numbers.map { Float($0) })
    case .float64: self = .float64(numbers)
    case .uint8: self = .uint8(numbers.map { UInt8($0) })
    case .int8: self = .int8(numbers.map { Int8($0) })
    case .int32: self = .int32(numbers.map { Int32($0) })
    case .int64: self = .int64(numbers.map { Int64($0) })
    case .bool: self = .bool(numbers.map { $0 != 0 })
    }
  }
}
