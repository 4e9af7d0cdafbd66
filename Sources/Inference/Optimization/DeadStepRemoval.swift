/// Leaves out steps whose results nothing reads.
///
/// ```
///  x → relu → y (output)         x → relu → y
///  x → exp  → z
/// ```
///
/// A step with several results stays if any of them is read; its working memory never is.
enum DeadStepRemoval {
  static func apply(to program: inout Program, outputs: [ValueID]) {
    var isRead = [Bool](repeating: false, count: program.values.count)
    for output in outputs { isRead[output.index] = true }
    var isKept = [Bool](repeating: false, count: program.steps.count)
    for index in program.steps.indices.reversed() {
      let step = program.steps[index]
      guard step.outputs.contains(where: { isRead[$0.index] }) else { continue }
      isKept[index] = true
      for input in step.inputs { isRead[input.index] = true }
    }
    program.keepSteps(isKept)
  }
}
