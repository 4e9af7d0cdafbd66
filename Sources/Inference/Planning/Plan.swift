import MNISTKernels
import MNISTONNX

/// A model ready to run for given input shapes: a flat list of instructions, the constants they
/// read, and the size of the arena they compute in. Immutable.
struct Plan: Sendable {
  /// Where an input or output is in memory.
  struct Binding: Sendable {
    let type: ElementType
    let shape: [Int]
    let slot: Slot
  }

  /// How a batch is computed in blocks: instructions and slots are for one of them.
  struct Blocks: Sendable {
    let batch: BatchBlocks
    /// The shapes of the whole batch.
    let inputShapes: [[Int]]
    let outputShapes: [[Int]]
  }

  /// Where the inputs go; nil for one whose values the plan was made for.
  let inputs: [Binding?]
  let outputs: [Binding]
  /// The blocks of a batch; nil if the instructions compute all of it.
  let blocks: Blocks?
  let instructions: [Instruction]
  let constants: ConstantPool
  let arenaByteCount: Int
  let summary: PlanSummary
  #if DEBUG
    /// For each instruction, what it writes without having read it.
    let freshSlots: [[Slot]]
  #endif

  /// Gives every value its memory and every operation its kernel.
  ///
  /// - Parameters:
  ///   - nodes: what the nodes compute; steps name their node by its position in it.
  ///   - blocks: the batch, if the program is for a block of it.
  /// - Throws: `PlanningError` if the arena or the results would be larger than the limit, or a run
  ///   more work.
  init(
    _ program: Program,
    inputs: [ValueID],
    outputs: [ValueID],
    nodes: [NodeSummary],
    blocks: Blocks? = nil,
    options: PlanningOptions
  ) throws(PlanningError) {
    // Inputs whose values are known are among the constants.
    let stored = inputs.filter { program.constant($0) == nil }
    let repeats = blocks?.batch.number ?? 1
    let work = saturatingProduct(Int64(repeats), program.work(outputs))
    guard work <= options.limits.runWork else {
      throw .graph(.runWork(work, limit: options.limits.runWork))
    }
    let resultBytes = saturatingProduct(
      Int64(repeats),
      outputs.reduce(0) { saturatingSum($0, Int64(program[$1].byteCount)) })
    guard resultBytes <= Int64(options.limits.arenaBytes) else {
      throw .graph(
        .resultsTooLarge(byteCount: resultBytes, limit: options.limits.arenaBytes))
    }
    let layout = try ArenaLayout(program, inputs: stored, outputs: outputs, options: options)

    var binder = Binder(program: program, slots: layout.slots, outputs: outputs)
    var instructions: [Instruction] = []
    var rows: [PlanSummary.Row] = []
    #if DEBUG
      var freshSlots: [[Slot]] = []
    #endif
    for step in program.steps {
      let sources = step.inputs.map { binder.slot($0) }
      let targets = step.outputs.map { binder.slot($0) }
      guard let instruction = step.operation.bind(sources, targets) else {
        continue
      }
      instructions.append(instruction)
      #if DEBUG
        freshSlots.append(targets.filter { target in !sources.contains { $0.overlaps(target) } })
      #endif
      rows.append(
        PlanSummary.Row(
          operation: step.operation.name,
          node: nodes[step.node].node,
          outputShape: program.shape(step.outputs[0]),
          multiplyAccumulates: step.operation.multiplyAccumulates
        )
      )
    }
    let inputShapes = blocks?.inputShapes ?? inputs.map { program.shape($0) }
    let outputShapes = blocks?.outputShapes ?? outputs.map { program.shape($0) }
    self.inputs = zip(inputs, inputShapes).map { input, shape in
      program.constant(input) == nil ? binder.binding(input, shape: shape) : nil
    }
    self.outputs = zip(outputs, outputShapes).map { binder.binding($0, shape: $1) }
    self.blocks = blocks
    self.instructions = instructions
    constants = binder.finish()
    arenaByteCount = layout.byteCount
    #if DEBUG
      self.freshSlots = freshSlots
    #endif
    let softmaxResults = program.softmaxResults()
    summary = PlanSummary(
      nodes: nodes,
      instructions: rows,
      inputShapes: inputShapes,
      outputs: zip(outputs, outputShapes).map { output, shape in
        PlanSummary.Output(
          elementType: program.type(output),
          shape: shape,
          isSoftmax: softmaxResults[output.index]
        )
      },
      blockLength: blocks.map { _ in BatchBlocks.rows },
      work: work,
      arenaByteCount: layout.byteCount,
      constantByteCount: constants.byteCount
    )
  }
}

extension Program {
  /// The work of a run: that of its steps, and the bytes that they write and that are returned.
  fileprivate func work(_ outputs: [ValueID]) -> Int64 {
    var work = outputs.reduce(0) { saturatingSum($0, Int64(self[$1].byteCount)) }
    for step in steps {
      if case .view = step.operation { continue }
      work = saturatingSum(work, step.operation.work(results: self[step.outputs[0]].storedCount))
      for output in step.outputs { work = saturatingSum(work, Int64(self[output].byteCount)) }
    }
    return work
  }
}
