import MNISTKernels
import MNISTONNX

/// A plan as what it is made of: kernels by the expressions that make them, constants by their
/// values. `mnist compile` writes it as Swift.
///
/// The kernels are those of the plan, in the same order, so that a program made from the listing computes the
/// same bits; where layers are kept, slots may be elsewhere.
package struct PlanListing: Sendable {
  /// One instruction.
  package struct Step: Sendable {
    /// What it computes, as `mnist inspect` shows it.
    package let operation: String
    /// The node that it belongs to.
    package let node: NodeIdentity
    /// The kernel's geometry: `Softmax.Geometry(…)`.
    package let geometry: String
    package let inputs: [Slot]
    package let outputs: [Slot]
  }

  /// What a convolution or pooling has computed, with what was fused into it, until the next run.
  package struct Layer: Sendable {
    /// Its node; of several that were fused, the first.
    package let node: NodeIdentity
    package let layout: NHWCLayout
    package let slot: Slot
  }

  /// What a constant's bytes come from.
  package enum Source: Sendable {
    /// These values, of a tensor with so many axes.
    case values(TensorElements, rank: Int)
    /// `packed(weights)` of a geometry.
    case packed([Float], geometry: String)
  }

  /// An input or output.
  package struct Binding: Sendable {
    package let name: Name
    package let type: ElementType
    package let shape: [Int]
    package let slot: Slot
  }

  package let inputs: [Binding]
  package let outputs: [Binding]
  package let steps: [Step]
  /// In the order in which they run; empty unless they are kept.
  package let layers: [Layer]
  /// In the order in which they are in the pool.
  package let constants: [Source]
  package let arenaByteCount: Int
  package let constantByteCount: Int
  package let multiplyAccumulates: Int64

  /// Plans a graph for the shapes of its inputs.
  ///
  /// - Parameter keepsLayers: whether the images that convolutions and poolings make stay in the arena.
  /// - Throws: `PlanningError` as a plan would.
  init(
    _ graph: ResolvedGraph, shapes: [[Int]], options: PlanningOptions, keepsLayers: Bool
  ) throws(PlanningError) {
    var options = options
    options.keepsPackedWeights = true
    let made = try Planner(graph, options: options).program(shapes.map { .shape($0) })
    let (program, inputs, outputs, nodes) = (made.program, made.inputs, made.outputs, made.nodes)
    // A plan is made as well, because it says which limits are exceeded.
    let plan = try Plan(program, inputs: inputs, outputs: outputs, nodes: nodes, options: options)
    let layers = keepsLayers ? program.layers(nodes) : []
    // An output stays until the end.
    let layout = try ArenaLayout(
      program, inputs: inputs, outputs: outputs + layers.map { $0.value }, options: options)
    var binder = Binder(program: program, slots: layout.slots, outputs: outputs)
    var steps: [Step] = []
    for step in program.steps {
      let sources = step.inputs.map { binder.slot($0) }
      let targets = step.outputs.map { binder.slot($0) }
      guard let geometry = step.operation.expression else { continue }
      steps.append(
        Step(
          operation: step.operation.name, node: nodes[step.node].node, geometry: geometry,
          inputs: sources, outputs: targets))
    }
    self.inputs = zip(graph.inputs, inputs).map {
      Binding($0.specification.name, binder.binding($1, shape: program.shape($1)))
    }
    self.outputs = zip(graph.outputs, outputs).map {
      Binding($0.name, binder.binding($1, shape: program.shape($1)))
    }
    self.steps = steps
    self.layers = layers.compactMap { layer in
      program[layer.value].layout.map {
        Layer(node: layer.node, layout: $0, slot: binder.slot(layer.value))
      }
    }
    constants = binder.constants.map { value in
      if let packed = program[value].packed {
        return .packed(packed.weights, geometry: packed.geometry)
      }
      guard let tensor = program.constant(value) else {
        preconditionFailure("a constant without values")
      }
      return .values(tensor.elements, rank: tensor.shape.count)
    }
    arenaByteCount = layout.byteCount
    constantByteCount = plan.summary.constantByteCount
    multiplyAccumulates = plan.summary.multiplyAccumulates
  }
}

extension Program {
  /// The images that convolutions and poolings make: of each node, the last.
  fileprivate func layers(_ nodes: [NodeSummary]) -> [(node: NodeIdentity, value: ValueID)] {
    var layers: [(node: NodeIdentity, value: ValueID)] = []
    var last = -1
    for step in steps {
      let node = nodes[step.node].node
      guard let output = step.outputs.first, self[output].layout != nil,
        Name.windowed.contains(node.operatorType)
      else { continue }
      if step.node == last { layers.removeLast() }
      layers.append((node, output))
      last = step.node
    }
    return layers
  }
}

extension Name {
  /// The operators whose results are shown as layers.
  package static let windowed: [Name] = ["Conv", "MaxPool", "AveragePool", "LpPool"]
}

extension PlanListing.Binding {
  fileprivate init(_ name: Name, _ binding: Plan.Binding) {
    self.init(name: name, type: binding.type, shape: binding.shape, slot: binding.slot)
  }
}
