import MNISTKernels

/// Places every activation in one arena; activations that are never needed at the same time share
/// memory.
///
/// ```
///  step        0     1     2     3
///  image     ■■■■■
///  conv1     ■■■■■■■■■■■
///  pool1           ■■■■■■■■■■■           can't take conv1's place
///  conv2                 ■■■■■■■         takes the image's place if it fits
/// ```
struct ArenaLayout {
  /// The place of each value that is computed at run time, by the value's number.
  private(set) var slots: [Slot?]
  /// The arena's length in bytes.
  private(set) var byteCount = 0

  private let program: Program
  private let reuses: Bool
  private var budget: PlanningBudget
  /// What is free, in order of offset. The last gap is all that comes behind the places in use.
  private var gaps = [0..<Int.max]
  /// The bytes in use: if the last gap begins there, it is the only one.
  private var takenByteCount = 0
  private var isFree: [Bool]

  /// - Complexity: linear in the number of steps, times the gaps between the activations that are
  ///   alive at the same time, which count as planning work.
  /// - Throws: `PlanningError` as soon as the arena is larger than the limit, or finding places is
  ///   more work than allowed.
  init(
    _ program: Program, inputs: [ValueID], outputs: [ValueID], options: PlanningOptions
  ) throws(PlanningError) {
    self.program = program
    reuses = options.arenaReuse
    budget = program.budget
    isFree = [Bool](repeating: false, count: program.values.count)
    slots = [Slot?](repeating: nil, count: program.values.count)
    let storages = Self.storages(program)
    let lastReads = Self.lastReads(program, storages, outputs)

    for input in inputs { try place(input.index) }
    for (index, step) in program.steps.enumerated() {
      for output in step.outputs {
        if storages[output.index] == output.index {
          try place(output.index)
        } else {
          slots[output.index] = slots[storages[output.index]]
        }
      }
      guard reuses else { continue }
      for value in step.inputs + step.outputs where lastReads[storages[value.index]] <= index {
        try free(storages[value.index])
      }
    }
  }

  /// The value whose memory each value is in: its own, or for a view that of what it shows.
  private static func storages(_ program: Program) -> [Int] {
    var storages = [Int](program.values.indices)
    for step in program.steps {
      if case .view = step.operation {
        storages[step.outputs[0].index] = storages[step.inputs[0].index]
      }
    }
    return storages
  }

  /// The last step that reads each storage; beyond the last step for outputs.
  private static func lastReads(
    _ program: Program,
    _ storages: [Int],
    _ outputs: [ValueID]
  ) -> [Int] {
    var lastReads = [Int](repeating: -1, count: storages.count)
    for (index, step) in program.steps.enumerated() {
      for input in step.inputs { lastReads[storages[input.index]] = index }
    }
    for output in outputs { lastReads[storages[output.index]] = program.steps.count }
    return lastReads
  }

  /// Places a value in the first gap that is large enough.
  private mutating func place(_ value: Int) throws(PlanningError) {
    let size = program.values[value].byteCount
    let rounded = Arena.roundedUp(size)
    var index = gaps.count - 1
    if reuses, gaps[index].lowerBound - takenByteCount >= rounded {
      index = gaps.firstIndex { $0.count >= rounded } ?? index
      try spend(index)
    }
    let gap = gaps[index]
    let limit = budget.limits.arenaBytes
    let (end, overflow) = gap.lowerBound.addingReportingOverflow(rounded)
    guard !overflow, end <= limit else {
      throw .graph(.arenaTooLarge(byteCount: overflow ? .max : end, limit: limit))
    }
    gaps[index] = end..<gap.upperBound
    if gaps[index].isEmpty { try removeGap(at: index) }
    takenByteCount += rounded
    slots[value] = Slot(segment: .arena, byteOffset: gap.lowerBound, byteCount: size)
    byteCount = max(byteCount, end)
  }

  /// Frees a storage's place, if it has one and hasn't been freed.
  private mutating func free(_ storage: Int) throws(PlanningError) {
    guard let slot = slots[storage], !isFree[storage] else { return }
    isFree[storage] = true
    let size = Arena.roundedUp(slot.byteCount)
    guard size > 0 else { return }
    takenByteCount -= size
    let (start, end) = (slot.byteOffset, slot.byteOffset + size)
    let next = gaps.partitionIndex { $0.lowerBound < start }
    let joinsLast = next > 0 && gaps[next - 1].upperBound == start
    let joinsNext = gaps[next].lowerBound == end
    switch (joinsLast, joinsNext) {
    case (true, true):
      gaps[next] = gaps[next - 1].lowerBound..<gaps[next].upperBound
      try removeGap(at: next - 1)
    case (true, false):
      gaps[next - 1] = gaps[next - 1].lowerBound..<end
    case (false, true):
      gaps[next] = start..<gaps[next].upperBound
    case (false, false):
      try spend(gaps.count - next)
      gaps.insert(start..<end, at: next)
    }
  }

  private mutating func removeGap(at index: Int) throws(PlanningError) {
    try spend(gaps.count - index)
    gaps.remove(at: index)
  }

  /// Takes the work of passing by so many gaps.
  private mutating func spend(_ gaps: Int) throws(PlanningError) {
    guard budget.takePlanning(Int64(gaps)) else {
      throw .graph(.planningWork(limit: budget.limits.planningWork))
    }
  }
}
