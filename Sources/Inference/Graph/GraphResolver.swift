import MNISTKernels
import MNISTONNX

/// Turns a model that has been read into a graph that can be planned.
///
/// ```
///  names ──▶ numbers ──▶ nodes that an output needs ──▶ order ──▶ attributes
/// ```
struct GraphResolver {
  private let graph: Graph
  /// The operators that the model defines itself, as `qualifiedName` writes them.
  private var functions: Set<Name> = []
  private let opset: Int64
  private let limits: PlanningLimits
  /// The number of each name's value.
  private var values: [Name: Int] = [:]
  /// The node that makes a value, by the value's number; nil for inputs and initializers.
  private var producers: [Int?] = []

  /// - Throws: `PlanningError` that lists all nodes that aren't supported, or names the first
  ///   reason why the graph isn't consistent.
  static func resolve(
    _ model: Model,
    limits: PlanningLimits
  ) throws(PlanningError) -> ResolvedGraph {
    // Before IR version 3 models had no list of opsets and used the first. A model with nodes of
    // other domains only needs none: its nodes are refused by name.
    let needsOpset = model.irVersion >= 3 && model.graph.nodes.contains { $0.domain.isEmpty }
    guard let opset = model.opsetVersion(domain: "") ?? (needsOpset ? nil : 1) else {
      throw .graph(.noOpset)
    }
    guard !model.graph.outputs.isEmpty else { throw .graph(.noOutputs) }
    var resolver = GraphResolver(model, opset: opset, limits: limits)
    var resolved = try resolver.resolve()
    resolved.metadata = model.metadata
    return resolved
  }

  private init(_ model: Model, opset: Int64, limits: PlanningLimits) {
    graph = model.graph
    self.opset = opset
    self.limits = limits
    for function in model.functions {
      functions.insert(Self.qualifiedName(function.name, domain: function.domain))
    }
  }

  private mutating func resolve() throws(PlanningError) -> ResolvedGraph {
    var resolved = ResolvedGraph()
    let initializers = try defineInitializers()
    try defineInputs(in: &resolved, initializers: initializers)
    for (index, node) in graph.nodes.enumerated() {
      for output in node.outputs where !output.isEmpty {
        _ = try define(output, producer: index)
      }
    }
    for output in graph.outputs {
      guard let value = values[output.name] else {
        throw .graph(.undefinedName(output.name, readBy: nil))
      }
      resolved.outputs.append((output.name, value))
    }
    let order = try GraphOrder.order(
      nodes: try nodeInputs(),
      producers: producers,
      outputs: resolved.outputs.map { $0.value },
      identity: { identity($0) }
    )
    try load(order, into: &resolved)
    try readInitializers(initializers, into: &resolved)
    resolved.valueCount = producers.count
    return resolved
  }

  /// Numbers the initializers, and returns their numbers.
  private mutating func defineInitializers() throws(PlanningError) -> [Int] {
    var numbers: [Int] = []
    for initializer in graph.initializers {
      numbers.append(try define(initializer.name, producer: nil))
    }
    return numbers
  }

  /// Numbers the inputs. Before IR version 4 initializers had to be listed among them as well.
  private mutating func defineInputs(
    in resolved: inout ResolvedGraph,
    initializers: [Int]
  ) throws(PlanningError) {
    for input in graph.inputs {
      if let value = values[input.name], value < initializers.count { continue }
      guard case .tensor(let dataType, let shape) = input.type,
        let type = ElementType(dataType)
      else {
        throw .graph(.unsupportedType(of: input.name, type: typeName(input.type)))
      }
      if let shape, shape.count > maximumRank {
        throw .graph(.tooManyAxes(of: input.name, count: shape.count, limit: maximumRank))
      }
      let specification = ValueSpecification(name: input.name, elementType: type, shape: shape)
      resolved.inputs.append(
        .init(specification: specification, value: try define(input.name, producer: nil)))
    }
  }

  private func typeName(_ type: ValueType) -> String {
    switch type {
    case .tensor(let dataType, _): dataType.name
    case .unsupported(let kind): kind.description
    case .unspecified: "none"
    }
  }

  private mutating func define(_ name: Name, producer: Int?) throws(PlanningError) -> Int {
    let value = producers.count
    guard values.updateValue(value, forKey: name) == nil else {
      throw .graph(.duplicateName(name))
    }
    producers.append(producer)
    return value
  }

  /// The numbers of the values that each node reads.
  private func nodeInputs() throws(PlanningError) -> [[Int?]] {
    var inputs: [[Int?]] = []
    for (index, node) in graph.nodes.enumerated() {
      var numbers: [Int?] = []
      for name in node.inputs {
        if name.isEmpty {
          numbers.append(nil)
        } else if let value = values[name] {
          numbers.append(value)
        } else {
          throw .graph(.undefinedName(name, readBy: identity(index)))
        }
      }
      inputs.append(numbers)
    }
    return inputs
  }

  private func identity(_ index: Int) -> NodeIdentity {
    let node = graph.nodes[index]
    return NodeIdentity(
      index: index,
      name: node.name,
      operatorType: node.operatorType,
      domain: node.domain,
      opset: opset
    )
  }

  /// Reads the attributes of the nodes that are needed, and collects what isn't supported.
  private func load(_ order: [Int], into resolved: inout ResolvedGraph) throws(PlanningError) {
    var problems: [NodeProblem] = []
    for index in order {
      let node = graph.nodes[index]
      do {
        resolved.nodes.append(
          ResolvedGraph.Node(
            identity: identity(index),
            plan: try loadedOperator(of: node),
            inputs: node.inputs.map { $0.isEmpty ? nil : values[$0] },
            outputs: node.outputs.map { $0.isEmpty ? nil : values[$0] }
          )
        )
      } catch {
        problems.append(NodeProblem(node: identity(index), issue: error))
      }
    }
    guard problems.isEmpty else { throw .nodes(problems) }
  }

  private func loadedOperator(
    of node: Node
  ) throws(NodeIssue) -> OperatorRegistry.LoadedOperator {
    // Most models define none: no names need to be put together then.
    guard
      functions.isEmpty
        || !functions.contains(Self.qualifiedName(node.operatorType, domain: node.domain))
    else {
      throw .unsupported(.operatorType, .definedByModel(node.operatorType))
    }
    return try OperatorRegistry.load(node, opset: opset)
  }

  /// A domain and a name within it, as one name.
  private static func qualifiedName(_ name: Name, domain: Name) -> Name {
    Name(utf8: domain.utf8 + [0] + name.utf8)
  }

  /// Converts the initializers that a node or an output reads, once.
  private func readInitializers(
    _ numbers: [Int],
    into resolved: inout ResolvedGraph
  ) throws(PlanningError) {
    var isRead = [Bool](repeating: false, count: producers.count)
    for node in resolved.nodes {
      for case let value? in node.inputs { isRead[value] = true }
    }
    for output in resolved.outputs { isRead[output.value] = true }

    for (stored, value) in zip(graph.initializers, numbers) where isRead[value] {
      guard stored.dims.count <= maximumRank else {
        throw .graph(
          .tooManyAxes(of: stored.name, count: stored.dims.count, limit: maximumRank))
      }
      guard let type = ElementType(stored.dataType) else {
        throw .graph(.unsupportedType(of: stored.name, type: stored.dataType.name))
      }
      guard stored.elementCount <= limits.tensorBytes / type.byteWidth else {
        throw .graph(.shapeTooLarge(of: stored.name, shape: stored.dims))
      }
      do {
        resolved.constants.append((value, try Tensor(stored)))
      } catch {
        throw .graph(.unreadable(error))
      }
    }
  }
}
