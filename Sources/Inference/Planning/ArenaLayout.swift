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
  private let limit: Int
  /// The places in use, in order of offset.
  private var taken: [(offset: Int, byteCount: Int, storage: Int)] = []
  /// The bytes in use: if the last place ends there, there is no gap before it.
  private var takenByteCount = 0

  /// - Complexity: linear in the number of steps, times the activations alive at the same time
  ///   where there are gaps between them.
  /// - Throws: `PlanningError` as soon as the arena is larger than the limit.
  init(
    _ program: Program, inputs: [ValueID], outputs: [ValueID], options: PlanningOptions
  ) throws(PlanningError) {
    self.program = program
    reuses = options.arenaReuse
    limit = options.limits.arenaBytes
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
        free(storages[value.index])
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

  /// Frees a storage's place, if it still has one.
  private mutating func free(_ storage: Int) {
    guard let slot = slots[storage] else { return }
    var index = taken.partitionIndex { $0.offset < slot.byteOffset }
    // Values without bytes may have the same offset.
    while index < taken.count, taken[index].offset == slot.byteOffset {
      if taken[index].storage == storage {
        takenByteCount -= taken[index].byteCount
        taken.remove(at: index)
        return
      }
      index += 1
    }
  }

  /// Places a value in the first gap that is large enough.
  private mutating func place(_ value: Int) throws(PlanningError) {
    let size = program.values[value].byteCount
    let rounded = Arena.roundedUp(size)
    let end = taken.last.map { $0.offset + $0.byteCount } ?? 0
    var offset = 0
    var position = 0
    if !reuses {
      offset = byteCount
      position = taken.count
    } else if end - takenByteCount < rounded {
      offset = end
      position = taken.count
    } else {
      while position < taken.count, taken[position].offset - offset < rounded {
        offset = taken[position].offset + taken[position].byteCount
        position += 1
      }
    }
    let (placeEnd, overflow) = offset.addingReportingOverflow(rounded)
    guard !overflow, placeEnd <= limit else {
      throw .graph(.arenaTooLarge(byteCount: overflow ? .max : placeEnd, limit: limit))
    }
    taken.insert((offset, rounded, value), at: position)
    takenByteCount += rounded
    slots[value] = Slot(segment: .arena, byteOffset: offset, byteCount: size)
    byteCount = max(byteCount, placeEnd)
  }
}
