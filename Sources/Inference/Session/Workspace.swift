import MNISTKernels
import MNISTONNX

/// Memory for one run after another.
///
/// A workspace belongs to one thread at a time; several workspaces of one session may run at the
/// same time. It keeps the plan for the shapes of the last run, so that only a change of shapes
/// costs planning.
public struct Workspace: ~Copyable, Sendable {
  private let session: InferenceSession
  private var plan: Plan?
  /// Whether the plan is the one that the session was made with.
  private var hasSessionPlan = true
  private var arena: Arena

  init(_ session: InferenceSession) {
    self.session = session
    plan = session.plan
    arena = Self.arena(for: session.plan)
  }

  private static func arena(for plan: Plan?) -> Arena {
    guard let plan else {
      return Arena(byteCount: 0, constants: ConstantPoolBuilder().finish())
    }
    return Arena(byteCount: plan.arenaByteCount, constants: plan.constants)
  }

  /// Runs the model once.
  ///
  /// - Parameter tensors: a tensor for each input, by name.
  /// - Returns: the outputs, by name.
  /// - Throws: `RunError` if a tensor is missing or isn't as the model declares it, or if a node
  ///   can't use a value that is computed.
  #if hasAttribute(export)
    @export(interface)
  #endif
  public mutating func run(_ tensors: [Name: Tensor]) throws(RunError) -> [Name: Tensor] {
    let given = try inOrder(tensors)
    let plan = try prepare(given)
    if let blocks = plan.blocks?.batch { return try run(given, plan, in: blocks) }
    for case (let binding?, let tensor) in zip(plan.inputs, given) {
      tensor.elements.store(in: binding.slot, of: &arena)
    }
    try execute(plan)
    var results: [Name: Tensor] = [:]
    for (name, binding) in zip(session.outputs, plan.outputs) {
      results[name] = Tensor(
        checked: binding.shape,
        TensorElements(loading: binding.slot, type: binding.type, from: arena)
      )
    }
    return results
  }

  /// Runs all blocks of a batch, each on its part of the tensors: all of them are of `Float`s.
  private mutating func run(
    _ given: [Tensor], _ plan: Plan, in blocks: BatchBlocks
  ) throws(RunError) -> [Name: Tensor] {
    var results = plan.outputs.map { binding in
      [Float](repeating: 0, count: Tensor.elementCount(binding.shape) ?? 0)
    }
    for start in blocks.starts {
      for case (let binding?, let values?) in zip(plan.inputs, given.map { $0.floats }) {
        let part = blocks.elements(start, of: values.count)
        arena.store(values.span.extracting(part), in: binding.slot)
      }
      try execute(plan)
      for (index, binding) in plan.outputs.enumerated() {
        let part = blocks.elements(start, of: results[index].count)
        var values = results[index].mutableSpan
        arena.load(binding.slot, into: &values, at: part.lowerBound)
      }
    }
    var named: [Name: Tensor] = [:]
    for (index, binding) in plan.outputs.enumerated() {
      named[session.outputs[index]] = Tensor(
        checked: binding.shape, .float32(results[index]))
    }
    return named
  }

  /// Runs a model of one float32 input on the caller's memory; nothing is allocated.
  ///
  /// - Parameters:
  ///   - input: the input's values, in row-major order, for the shapes that the session was
  ///     planned for.
  ///   - output: receives the values of an output of `float32`.
  ///   - index: which output, in the model's order.
  /// - Throws: `RunError` if the model has other inputs, the lengths differ, or a node can't use a
  ///   value that is computed.
  #if hasAttribute(export)
    @export(interface)
  #endif
  public mutating func run(
    _ input: Span<Float>,
    into output: inout MutableSpan<Float>,
    output index: Int = 0
  ) throws(RunError) {
    let (plan, source) = try sessionPlan(forInputOf: input.count)
    guard plan.outputs.indices.contains(index) else {
      throw .noSuchOutput(index: index, count: plan.outputs.count)
    }
    let target = plan.outputs[index]
    guard target.type == .float32 else {
      throw .outputTypeMismatch(
        output: session.outputs[index], expected: .float32, actual: target.type)
    }
    try check(target, session.outputs[index], count: output.count)
    guard let blocks = plan.blocks?.batch else {
      arena.store(input, in: source.slot)
      try execute(plan)
      arena.load(target.slot, into: &output)
      return
    }
    for start in blocks.starts {
      arena.store(input.extracting(blocks.elements(start, of: input.count)), in: source.slot)
      try execute(plan)
      let part = blocks.elements(start, of: output.count)
      arena.load(target.slot, into: &output, at: part.lowerBound)
    }
  }

  /// The session's plan and its only input, which has the given number of values.
  private mutating func sessionPlan(
    forInputOf count: Int
  ) throws(RunError) -> (plan: Plan, input: Plan.Binding) {
    guard session.inputs.count == 1 else { throw .notOneInput(count: session.inputs.count) }
    guard let plan = session.plan, let input = plan.inputs[0] else { throw .notPlanned }
    guard input.type == .float32 else {
      throw .typeMismatch(
        input: session.inputs[0].name, expected: input.type, actual: .float32)
    }
    if !hasSessionPlan { adopt(plan, isSessionPlan: true) }
    try check(input, session.inputs[0].name, count: count)
    return (plan, input)
  }

  private func check(_ binding: Plan.Binding, _ name: Name, count: Int) throws(RunError) {
    let expected = Tensor.elementCount(binding.shape) ?? 0
    guard expected == count else {
      throw .countMismatch(of: name, expected: expected, actual: count)
    }
  }

  /// The tensors in the order of the model's inputs, each checked against the declaration.
  private func inOrder(_ tensors: [Name: Tensor]) throws(RunError) -> [Tensor] {
    var ordered: [Tensor] = []
    for input in session.inputs {
      guard let tensor = tensors[input.name] else { throw .missingInput(input.name) }
      guard tensor.elements.type == input.elementType else {
        throw .typeMismatch(
          input: input.name, expected: input.elementType, actual: tensor.elements.type)
      }
      guard input.accepts(tensor.shape) else {
        throw .shapeMismatch(
          input: input.name, expected: input.shapeDescription, actual: tensor.shape)
      }
      ordered.append(tensor)
    }
    if tensors.count > ordered.count {
      for name in tensors.keys where !session.inputs.contains(where: { $0.name == name }) {
        throw .unknownInput(name)
      }
    }
    return ordered
  }

  /// The plan for these inputs: the last one if it is for their shapes.
  private mutating func prepare(_ given: [Tensor]) throws(RunError) -> Plan {
    if let plan, plan.isFor(given) { return plan }
    do {
      let plan = try makePlan(given)
      adopt(plan, isSessionPlan: false)
      return plan
    } catch {
      throw .planning(error)
    }
  }

  /// Plans for the inputs' shapes. If that isn't enough, because a shape or an axis is itself an
  /// input, the values of integers count as constants, and as a last resort all values.
  private func makePlan(_ given: [Tensor]) throws(PlanningError) -> Plan {
    let planner = Planner(session.graph, options: session.options)
    do throws(PlanningError) {
      return try planner.plan(given.map { .shape($0.shape) })
    } catch {
      guard error.isUndetermined else { throw error }
    }
    do throws(PlanningError) {
      return try planner.plan(given.map { $0.isReal ? .shape($0.shape) : .values($0) })
    } catch {
      guard error.isUndetermined else { throw error }
    }
    return try planner.plan(given.map { .values($0) })
  }

  /// Allocates the memory that a plan needs.
  private mutating func adopt(_ plan: Plan, isSessionPlan: Bool) {
    arena = Self.arena(for: plan)
    self.plan = plan
    hasSessionPlan = isSessionPlan
  }

  /// Runs all instructions, or those up to one that can't use a value; `progress` is given the
  /// number that have run, first 0.
  @inline(__always)
  private mutating func execute(
    _ plan: Plan,
    progress: (Int) -> Void = { _ in }
  ) throws(RunError) {
    let instructions = plan.instructions.span
    arena.clearFault()
    progress(0)
    for index in instructions.indices {
      #if DEBUG
        for slot in plan.freshSlots[index] { arena.poison(slot) }
      #endif
      instructions[index].run(in: &arena)
      if let fault = arena.fault {
        throw .node(plan.summary.instructions[index].node, fault)
      }
      progress(index + 1)
    }
  }

  /// Runs a model of one float32 input, or the first block of a batch, and reports how far it is, so
  /// that a profiler can read its clock; nothing is allocated.
  ///
  /// - Parameters:
  ///   - input: the input's values, for the shapes that the session was planned for.
  ///   - progress: is given the number of instructions that have run, from 0 on.
  /// - Throws: `RunError` if the model has other inputs, the lengths differ, or a node can't use a
  ///   value that is computed.
  #if hasAttribute(export)
    @export(interface)
  #endif
  package mutating func run(
    _ input: Span<Float>,
    progress: (_ instructions: Int) -> Void
  ) throws(RunError) {
    let (plan, source) = try sessionPlan(forInputOf: input.count)
    if let blocks = plan.blocks?.batch {
      arena.store(input.extracting(blocks.elements(0, of: input.count)), in: source.slot)
    } else {
      arena.store(input, in: source.slot)
    }
    try execute(plan, progress: progress)
  }
}

extension Plan {
  /// Whether the plan can run such inputs; one that was made for values is used only once.
  fileprivate func isFor(_ given: [Tensor]) -> Bool {
    zip(inputs, given).allSatisfy { binding, tensor in
      binding.map { $0.shape == tensor.shape } ?? false
    }
  }
}

extension Tensor {
  /// Whether the values are data rather than shapes, axes or flags.
  fileprivate var isReal: Bool { elements.type == .float32 || elements.type == .float64 }
}
