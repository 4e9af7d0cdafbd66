import MNISTKernels

/// Finds the memory of values; a constant gets its own when it is first asked for.
struct Binder: ~Copyable {
  private let program: Program
  private var slots: [Slot?]
  private var pool: ConstantPoolBuilder
  /// The constants that have got their memory, in its order.
  private(set) var constants: [ValueID] = []

  init(program: Program, slots: [Slot?], outputs: [ValueID]) {
    self.program = program
    self.slots = slots
    pool = ConstantPoolBuilder(capacity: Self.constantByteCount(program, outputs))
  }

  /// The bytes of the constants that steps read or that are outputs, views with what they show.
  /// Allocated at once, they take no more than that; a growing block could be twice as large.
  private static func constantByteCount(_ program: Program, _ outputs: [ValueID]) -> Int {
    var isCounted = [Bool](repeating: false, count: program.values.count)
    var total: Int64 = 0
    func count(_ value: ValueID) {
      let value = program[value].original ?? value
      guard !isCounted[value.index], program.constant(value) != nil else { return }
      isCounted[value.index] = true
      total = saturatingSum(total, Int64(Arena.roundedUp(program[value].byteCount)))
    }
    for step in program.steps {
      for input in step.inputs { count(input) }
    }
    for output in outputs { count(output) }
    return Int(clamping: total)
  }

  mutating func slot(_ value: ValueID) -> Slot {
    // A view of a constant is where that is.
    let value = program[value].original ?? value
    if let slot = slots[value.index] { return slot }
    guard let constant = program.constant(value) else {
      preconditionFailure("a value that is neither constant nor computed")
    }
    let slot = constant.elements.append(to: &pool)
    slots[value.index] = slot
    constants.append(value)
    return slot
  }

  /// What the constants are in memory.
  consuming func finish() -> ConstantPool { pool.finish() }

  /// - Parameter shape: that of the whole batch, of which the value may be a block.
  mutating func binding(_ value: ValueID, shape: [Int]) -> Plan.Binding {
    Plan.Binding(type: program.type(value), shape: shape, slot: slot(value))
  }
}
