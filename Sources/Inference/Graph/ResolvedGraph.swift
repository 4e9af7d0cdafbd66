import MNISTKernels
import MNISTONNX

/// A graph whose names have become numbers: checked, in an order that can be run, and with every
/// node's attributes read. Only shapes are still open.
struct ResolvedGraph: Sendable {
  /// An input that a run is given.
  struct Input: Sendable {
    let specification: ValueSpecification
    /// The number of its value.
    let value: Int
  }

  /// A node that an output depends on.
  struct Node: Sendable {
    let identity: NodeIdentity
    let plan: OperatorRegistry.LoadedOperator
    /// The numbers of the values it reads; nil for an input that is left out.
    let inputs: [Int?]
    /// The numbers of the values it makes; nil for an output that nothing reads.
    let outputs: [Int?]
  }

  /// The number of values.
  var valueCount = 0
  var inputs: [Input] = []
  /// Initializers, by the number of their value.
  var constants: [(value: Int, tensor: Tensor)] = []
  /// In the file's order if that can be run; otherwise each after those it reads from.
  var nodes: [Node] = []
  var outputs: [(name: Name, value: Int)] = []
  var metadata: [MetadataEntry] = []
}

/// An input or output of a model, as the model declares it.
public struct ValueSpecification: Hashable, Sendable {
  /// The name that `run` knows it by.
  public let name: Name
  /// The type of its elements.
  public let elementType: ElementType
  /// The length of each axis, fixed or not; nil if the model doesn't declare the rank.
  public let shape: [Dimension]?

  /// Whether a run may use this shape.
  public func accepts(_ actual: [Int]) -> Bool {
    guard let shape else { return true }
    guard shape.count == actual.count else { return false }
    for (declared, length) in zip(shape, actual) {
      if case .fixed(let fixed) = declared, fixed != length { return false }
    }
    return true
  }

  /// The declared shape as people write it: `[batch, 1, 28, 28]`, `?` for unknown lengths.
  public var shapeDescription: String {
    guard let shape else { return "[…]" }
    var text = "["
    for (axis, dimension) in shape.enumerated() {
      if axis > 0 { text += ", " }
      switch dimension {
      case .fixed(let length): text += String(length)
      case .symbolic(let name): text += name.text(limit: 16)
      case .unknown: text += "?"
      }
    }
    return text + "]"
  }

  /// The shape with 1 for every length that isn't fixed; nil if the rank isn't known.
  package var defaultShape: [Int]? {
    shape.map { dimensions in
      dimensions.map { dimension in
        if case .fixed(let length) = dimension { length } else { 1 }
      }
    }
  }
}
