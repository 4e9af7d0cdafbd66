import MNISTInference
import MNISTONNX
import MNISTTestSupport

/// Grows a small valid model node by node, from a seed.
///
/// It keeps what it has made so far, picks an operator's recipe, lets it pick operands, and knows
/// the shape and the bounds of what comes out. Recipes are in `Recipes`, one file for each group.
struct GraphGenerator {
  typealias Attribute = GraphNode.Attribute

  private(set) var graph: RandomGraph
  /// All values that nodes may read.
  private(set) var values: [GraphValue] = []
  /// The value that the next node should read if it can: that makes chains out of single nodes.
  var focus: GraphValue?
  var random: SeededGenerator
  private var nextNumber = 0
  /// Operators whose recipes have failed, or can't be used in this opset.
  private let recipes: [Recipe]

  var opset: Int { graph.opset }
  var traits: GraphTraits { graph.traits }

  /// - Parameter isPortable: whether ONNX Runtime must take the model too.
  init(seed: UInt64, isPortable: Bool = false) {
    random = SeededGenerator(seed: seed)
    var traits = GraphTraits()
    traits.isPortable = isPortable
    traits.isNetwork = Bool.random(using: &random)
    traits.isOnGrid = Bool.random(using: &random)
    traits.hasSpecials = !isPortable && Int.random(in: 0..<16, using: &random) == 0
    // The exported models are run with everything.
    traits.usesWinograd =
      isPortable
      || !traits.hasSpecials && Int.random(in: 0..<(traits.isOnGrid ? 8 : 2), using: &random) == 0
    let opset =
      switch Int.random(in: 0..<20, using: &random) {
      case 0...1 where !isPortable: Int.random(in: 1...6, using: &random)
      case 2 where !isPortable:
        Int.random(in: 24...Int(OperatorRegistry.newestOpset), using: &random)
      case 3...6: Int.random(in: 7...12, using: &random)
      default: Int.random(in: 13...(isPortable ? 24 : 25), using: &random)
      }
    let irVersion = opset < 9 ? Int.random(in: 3...8, using: &random) : opset < 21 ? 8 : 10
    graph = RandomGraph(seed: seed, opset: opset, irVersion: irVersion, traits: traits)
    recipes = Recipe.all.filter { $0.isAvailable(in: opset) }
  }

  /// The graph that belongs to a seed.
  static func graph(seed: UInt64, isPortable: Bool = false) -> RandomGraph {
    var generator = GraphGenerator(seed: seed, isPortable: isPortable)
    return generator.grow()
  }

  private mutating func grow() -> RandomGraph {
    addFirstInput()
    for _ in 0..<int(2...9) { addNodes() }
    finish()
    return graph
  }

  /// Lets one recipe add its nodes; several are tried, because not all find operands.
  private mutating func addNodes() {
    for _ in 0..<12 {
      let followers = graph.nodes.last.map { Recipe.followers(of: $0.operatorType) } ?? []
      if chance(traits.isNetwork ? 0.9 : 0.4), follow(followers) { return }
      if pick(recipes).make(&self) { return }
    }
  }

  /// Lets one of some recipes add its nodes; false if it can't.
  mutating func follow(_ names: [String]) -> Bool {
    guard let name = names.randomElement(using: &random),
      let recipe = recipes.first(where: { $0.name == name })
    else { return false }
    return recipe.make(&self)
  }

  /// Chooses what the graph gives, and in which order the file lists its nodes.
  private mutating func finish() {
    let made = graph.nodes.flatMap { $0.outputs.compactMap { $0 } }
    let read = Set(graph.nodes.flatMap(\.inputs))
    // Most values that nothing reads, the others are dead ends; and a few that something reads.
    var outputs = made.filter { value in
      chance(read.contains(value.name) ? 0.1 : value.constant == nil ? 0.8 : 0.02)
    }
    if outputs.isEmpty { outputs += made.suffix(1) }
    if outputs.isEmpty || (!traits.isPortable && chance(0.03)) {
      outputs += values.filter { value in !made.contains { $0.name == value.name } }.prefix(1)
    }
    outputs.shuffle(using: &random)
    graph.outputs = outputs
    if !traits.isPortable, chance(0.1) { graph.nodes.shuffle(using: &random) }
  }

  // MARK: What recipes use

  /// Adds a node of one output.
  @discardableResult
  mutating func node(
    _ operatorType: String, _ inputs: [GraphValue?], _ attributes: [Attribute] = [],
    type: ElementType? = nil, shape: [Int], _ bounds: Bounds
  ) -> GraphValue {
    let output = newValue(type ?? inputs[0]?.type ?? .float32, shape, bounds)
    node(operatorType, inputs, attributes, outputs: [output])
    return output
  }

  /// Adds a node of several outputs, of which some may be left out.
  mutating func node(
    _ operatorType: String, _ inputs: [GraphValue?], _ attributes: [Attribute] = [],
    outputs: [GraphValue?]
  ) {
    var names = inputs.map { $0?.name ?? "" }
    // Inputs that are left out at the end needn't be written.
    while names.last == "", chance(0.7) { names.removeLast() }
    graph.nodes.append(
      GraphNode(
        operatorType: operatorType, inputs: names, outputs: outputs,
        attributes: attributes.shuffled(using: &random)))
    let made = outputs.compactMap { $0 }
    values += made
    focus = made.first
  }

  /// A value that no node has made yet.
  mutating func newValue(_ type: ElementType, _ shape: [Int], _ bounds: Bounds) -> GraphValue {
    nextNumber += 1
    var bounds = bounds
    // Another implementation computes even functions another way: only what is on a grid is the
    // same there.
    if traits.isPortable, type.isReal, bounds.grid == nil {
      bounds.error = max(bounds.error, 16 * ElementType.float32.unit * bounds.magnitude)
    }
    return GraphValue(name: "v\(nextNumber)", type: type, shape: shape, bounds: bounds)
  }

  /// Adds an input to the graph.
  mutating func addInput(_ value: GraphValue, _ elements: TensorElements) {
    var declared = value.dimensions
    // One name is one length, and the first input's is it.
    let batch = (graph.inputs.first?.value ?? value).shape.first
    if value.shape.first == batch, batch != nil, chance(0.15) { declared[0] = .symbolic("batch") }
    graph.inputs.append(
      .init(
        value: value, tensor: Tensor(checked: value.shape, elements), declared: declared))
    values.append(value)
  }

  /// Adds a constant to the model, in one of the ways in which models have them.
  mutating func addConstant(_ value: GraphValue, _ elements: TensorElements) {
    values.append(value)
    // Before opset 9 a node's constants were real.
    if chance(0.2), opset >= 9 || value.isReal {
      let attribute = constantAttribute(elements, value.shape)
      graph.nodes.append(
        GraphNode(
          operatorType: "Constant", inputs: [], outputs: [value], attributes: [attribute]))
    } else {
      // Before IR version 4 all initializers were inputs too.
      let isInput = graph.irVersion < 4 || chance(0.1)
      graph.initializers.append(
        .init(value: value, elements: elements, isRaw: chance(0.5), isInput: isInput))
    }
  }

  private mutating func constantAttribute(_ elements: TensorElements, _ shape: [Int]) -> Attribute {
    if opset >= 12, chance(0.5) {
      switch elements {
      case .float32(let values) where shape.isEmpty: return ("value_float", .float(values[0]))
      case .float32(let values) where shape.count == 1: return ("value_floats", .floats(values))
      case .int64(let values) where shape.isEmpty: return ("value_int", .int(values[0]))
      case .int64(let values) where shape.count == 1: return ("value_ints", .ints(values))
      default: break
      }
    }
    return ("value", .tensor(elements.message(shape: shape, isRaw: chance(0.5))))
  }
}
