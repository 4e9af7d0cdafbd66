/// Which step makes each value, and how often it is read: one table for a pass.
///
/// A pass that puts the fused step in the place of the last of its parts keeps the table right: the
/// last part's result is still made there, and nothing else has lost or won a reader but the
/// results in between, which are gone.
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
