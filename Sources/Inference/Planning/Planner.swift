import MNISTKernels

/// Makes a program, and from it a plan, for given input shapes.
struct Planner {
  private let graph: ResolvedGraph
  private let options: PlanningOptions

  init(_ graph: ResolvedGraph, options: PlanningOptions) {
    self.graph = graph
    self.options = options
  }

  /// What is known of an input when a plan is made.
  enum Input {
    /// The shape: the usual case.
    case shape([Int])
    /// The values too: they count as constants, and the plan is for them alone.
    case values(Tensor)

    var shape: [Int] {
      switch self {
      case .shape(let shape): shape
      case .values(let tensor): tensor.shape
      }
    }
  }

  /// Plans for such inputs, one for each of the graph's inputs.
  ///
  /// - Throws: `PlanningError` that lists all nodes that can't be planned, except those that read
  ///   from one in the list.
  func plan(_ given: [Input]) throws(PlanningError) -> Plan {
    var made = try unoptimized(given)
    var blocks: Plan.Blocks?
    if options.batchBlocks, let batch = BatchBlocks(given.map { $0.shape }),
      let block = try? unoptimized(
        given.map { .shape([BatchBlocks.rows] + $0.shape.dropFirst()) }),
      batch.areComputed(by: block, insteadOf: made)
    {
      blocks = Plan.Blocks(
        batch: batch, inputShapes: made.inputs.map { made.program.shape($0) },
        outputShapes: made.outputs.map { made.program.shape($0) })
      (made.program, made.inputs, made.outputs) = (block.program, block.inputs, block.outputs)
    }
    Optimizations.apply(options, to: &made.program, outputs: made.outputs)
    let plan = try Plan(
      made.program, inputs: made.inputs, outputs: made.outputs, nodes: made.nodes,
      blocks: blocks, options: options)
    options.didPlan?(plan.summary)
    return plan
  }

  /// What a listing of a plan is made from.
  func program(_ given: [Input]) throws(PlanningError) -> Made {
    var made = try unoptimized(given)
    Optimizations.apply(options, to: &made.program, outputs: made.outputs)
    return made
  }

  /// What a plan is made from.
  struct Made {
    var program: Program
    var inputs: [ValueID]
    var outputs: [ValueID]
    let nodes: [NodeSummary]
  }

  private func unoptimized(_ given: [Input]) throws(PlanningError) -> Made {
    var program = Program(options: options)
    var values = [ValueID?](repeating: nil, count: graph.valueCount)
    for (value, tensor) in graph.constants {
      values[value] = program.addModelConstant(tensor)
    }
    var inputs: [ValueID] = []
    for (input, known) in zip(graph.inputs, given) {
      try check(known.shape, input.specification)
      let value =
        switch known {
        case .shape(let shape): program.addInput(input.specification.elementType, shape)
        case .values(let tensor): program.addModelConstant(tensor)
        }
      values[input.value] = value
      inputs.append(value)
    }
    let nodes = try addNodes(to: &program, values: &values)

    var outputs: [ValueID] = []
    for output in graph.outputs {
      guard let value = values[output.value] else {
        throw .graph(.undefinedName(output.name, readBy: nil))
      }
      outputs.append(value)
    }
    return Made(program: program, inputs: inputs, outputs: outputs, nodes: nodes)
  }

  private func check(_ shape: [Int], _ input: ValueSpecification) throws(PlanningError) {
    let limit = options.limits.tensorBytes / input.elementType.byteWidth
    guard shape.count <= maximumRank else {
      throw .graph(.tooManyAxes(of: input.name, count: shape.count, limit: maximumRank))
    }
    guard let product = Tensor.lengthProduct(shape), product <= limit else {
      throw .graph(.shapeTooLarge(of: input.name, shape: shape))
    }
  }

  /// Lets every node add its operations, and returns what each computes.
  private func addNodes(
    to program: inout Program,
    values: inout [ValueID?]
  ) throws(PlanningError) -> [NodeSummary] {
    var summaries: [NodeSummary] = []
    var problems: [NodeProblem] = []
    var counter = ParameterCounter(initializers: graph.constants.count)
    for (index, node) in graph.nodes.enumerated() {
      // What a refused node would have made is unknown, and so is what depends on it.
      let dependsOnProblem = node.inputs.contains { input in
        input.map { values[$0] == nil } ?? false
      }
      if dependsOnProblem { continue }
      do throws(NodeIssue) {
        let inputs = node.inputs.map { input in input.flatMap { values[$0] } }
        program.begin(node: index)
        let outputs = try node.plan(NodeInputs(inputs), &program)
        for (position, output) in node.outputs.enumerated() {
          guard let output else { continue }
          guard position < outputs.count else {
            throw .unsupported(.output(position), .notComputed)
          }
          values[output] = outputs[position]
        }
        summaries.append(
          NodeSummary(
            node: node.identity,
            outputShapes: outputs.prefix(node.outputs.count).map { program.shape($0) },
            parameters: counter.count(reading: inputs, making: outputs, in: program),
            multiplyAccumulates: program.multiplyAccumulates
          )
        )
      } catch {
        problems.append(NodeProblem(node: node.identity, issue: error))
        // What is left would be refused for the same reason, one node after the other.
        if case .planningWork = error.reason { break }
      }
    }
    guard problems.isEmpty else { throw .nodes(problems) }
    return summaries
  }
}

/// Counts weights at the node that reads them first, or at the Constant node that holds them.
private struct ParameterCounter {
  /// Whether a value has been counted; initializers are a program's first values.
  private var counted: [Bool]

  init(initializers: Int) {
    counted = [Bool](repeating: false, count: initializers)
  }

  mutating func count(
    reading inputs: [ValueID?],
    making outputs: [ValueID],
    in program: Program
  ) -> Int {
    var total = 0
    for case let input? in inputs where input.index < counted.count && !counted[input.index] {
      counted[input.index] = true
      total += Self.weights(program[input])
    }
    if inputs.isEmpty {
      for output in outputs { total += Self.weights(program[output]) }
    }
    return total
  }

  private static func weights(_ value: Value) -> Int {
    switch value.type {
    case .float32, .float64: value.elementCount
    default: 0
    }
  }
}
