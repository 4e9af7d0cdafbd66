import MNISTInference
import MNISTTerminal

/// Runs a session on memory of its own, again and again.
struct Runner: ~Copyable {
  private let input: [Float]
  private var output: [Float]
  private var workspace: Workspace
  /// The pictures in each run.
  let images: Int
  let summary: PlanSummary

  /// - Throws: `Failure` if the model's shapes are known only when it runs.
  init(_ session: InferenceSession) throws(Failure) {
    guard let summary = session.summary else { throw Failure("the shapes aren't known") }
    self.summary = summary
    images = summary.inputShapes[0].first ?? 1
    input = Self.picture(count: summary.inputShapes[0].reduce(1, *))
    output = [Float](repeating: 0, count: summary.outputs[0].shape.reduce(1, *))
    workspace = session.makeWorkspace()
  }

  /// Runs the model once.
  mutating func run() throws(RunError) {
    try Self.run(&workspace, input, into: &output)
  }

  /// Takes the fields one by one: through `self`, two can't be changed at the same time.
  private static func run(
    _ workspace: inout Workspace,
    _ input: [Float],
    into output: inout [Float]
  ) throws(RunError) {
    var span = output.mutableSpan
    try workspace.run(input.span, into: &span)
  }

  /// Runs the model once and reports how many instructions have run: 0, then one more after each.
  mutating func run(progress: (_ instructions: Int) -> Void) throws(RunError) {
    let input = input
    try workspace.run(input.span, progress: progress)
  }

  /// Values from 0 to 1, most of them 0 as in a picture of a digit. They are always the same.
  private static func picture(count: Int) -> [Float] {
    var state: UInt64 = 1
    return (0..<count).map { _ in
      // Knuth's MMIX generator; its high bits are the good ones.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Float(state >> 40) / Float(1 << 24)
      return value < 0.8 ? 0 : (value - 0.8) * 5
    }
  }
}
