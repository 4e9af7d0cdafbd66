/// Which step makes each value, and how often it is read: one table for a pass.
///
/// A pass may replace the last of several steps by one that does the work of all, and the table
/// stays right: the result is still made there, and only values in between, which are gone, have
/// lost a reader.
struct ValueUses {
  private let makers: [Int?]
  private let readerCounts: [Int]

  /// - Complexity: linear in the number of steps.
  init(_ program: Program, outputs: [ValueID]) {
    var makers = [Int?](repeating: nil, count: program.values.count)
    var readerCounts = [Int](repeating: 0, count: program.values.count)
    for (index, step) in program.steps.enumerated() {
      for output in step.outputs { makers[output.index] = index }
      for input in step.inputs { readerCounts[input.index] += 1 }
    }
    for output in outputs { readerCounts[output.index] += 1 }
    self.makers = makers
    self.readerCounts = readerCounts
  }

  /// The position of the step that makes a value; nil for an input or a constant.
  func maker(of value: ValueID) -> Int? {
    value.index < makers.count ? makers[value.index] : nil
  }

  /// The position of the step that makes a value, if the value is read once in all; an output
  /// of the program counts as read.
  func makerForOneReader(of value: ValueID) -> Int? {
    guard let maker = maker(of: value), readerCounts[value.index] == 1 else { return nil }
    return maker
  }
}
