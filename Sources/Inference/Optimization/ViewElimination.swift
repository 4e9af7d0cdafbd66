/// Lets the readers of a view in the same shape, such as `TransposeElimination` leaves, read what it
/// shows.
///
/// ```
///  conv → view → relu            conv → relu
/// ```
///
/// A view that is an output of the program stays.
enum ViewElimination {
  static func apply(to program: inout Program, outputs: [ValueID]) {
    var isOutput = [Bool](repeating: false, count: program.values.count)
    for output in outputs { isOutput[output.index] = true }
    /// What to read instead of each value.
    var shown: [ValueID?] = [ValueID?](repeating: nil, count: program.values.count)
    var isKept = [Bool](repeating: true, count: program.steps.count)
    for index in program.steps.indices {
      var step = program.steps[index]
      if step.inputs.contains(where: { shown[$0.index] != nil }) {
        step.inputs = step.inputs.map { shown[$0.index] ?? $0 }
        program.replaceStep(at: index, with: step)
      }
      guard case .view = step.operation else { continue }
      let (source, view) = (step.inputs[0], step.outputs[0])
      guard program.shape(source) == program.shape(view), !isOutput[view.index] else { continue }
      shown[view.index] = source
      isKept[index] = false
    }
    program.keepSteps(isKept)
  }
}
