import MNISTInference
import MNISTKernels
import MNISTONNX

/// A network's type: its initializer makes the constants, its `run` calls one step after the other.
struct NetworkSource {
  private let listing: PlanListing
  private let name: String
  private let options: ModelCompiler
  private let steps: [StepSource]
  private let constants: [ConstantSource]
  /// The type.
  private(set) var lines: [[UInt8]] = []

  init(_ listing: PlanListing, name: String, options: ModelCompiler) {
    self.listing = listing
    self.name = name
    self.options = options
    steps = listing.steps.enumerated().map { StepSource($1, number: $0) }
    constants = listing.constants.enumerated().map {
      ConstantSource($1, number: $0, format: options.weights)
    }
    lines = SourceText(text).lines
  }

  /// The kernels whose `run` is inlined into a step.
  var inlinedKernels: Set<Word> { Set(steps.compactMap { $0.isLiteral ? $0.kernel : nil }) }

  /// The words of the network's code.
  var words: Set<Word> {
    var words: Set<Word> = []
    for line in lines { words.formUnion(SourceText.words(SourceText.code(line))) }
    return words
  }

  /// The weights, which are most of the file and come last.
  var weightLines: [[UInt8]] {
    var lines = SourceText("\n/// What the network has learned.\nprivate enum Weights {").lines
    for (index, constant) in constants.enumerated() {
      if index > 0 { lines.append([]) }
      lines += constant.lines
    }
    return lines + [[UInt8]("}".utf8)]
  }

  private var text: String {
    let access = options.access == .internal ? "" : options.access.rawValue + " "
    var text = """
      /// \(summary)
      ///
      /// A network never changes: any number of threads may run it at the same time, each in a
      /// workspace of its own.
      \(access)struct \(name): Sendable {
        /// The names of the inputs.
      \(constant("\(access)static let inputNames: [String]", listing.inputs.map { quoted($0.name) }))
        /// The shapes of the inputs, in the same order.
      \(constant("\(access)static let inputShapes: [[Int]]", listing.inputs.map { $0.shape.expression }))
        /// The names of the outputs.
      \(constant("\(access)static let outputNames: [String]", listing.outputs.map { quoted($0.name) }))
        /// The shapes of the outputs, in the same order.
      \(constant("\(access)static let outputShapes: [[Int]]", listing.outputs.map { $0.shape.expression }))

        /// The weights as the kernels read them: \(listing.constantByteCount) bytes.
        private let constants: ConstantPool

      """
    for step in steps where !step.isLiteral { text += step.property }
    text += """

        /// Decodes the weights, once: \(listing.constantByteCount) bytes that all runs share.
        \(access)init() {

      """
    for step in steps where !step.isLiteral { text += step.geometryAssignment }
    if listing.constants.isEmpty {
      text += "    constants = ConstantPoolBuilder().finish()\n"
    } else {
      text += "    var pool = ConstantPoolBuilder(capacity: \(listing.constantByteCount))\n"
      for constant in constants { text += constant.append(steps) }
      text += "    constants = pool.finish()\n"
    }
    for step in steps where !step.isLiteral { text += step.assignment }
    text += "  }\n\n"
    text += RunSource(listing, steps, access: access).text
    if options.keepsLayers { text += LayerSource(listing.layers, access: access).text }
    if !inlinedKernels.isEmpty { text += "\n  // MARK: Steps\n" }
    for step in steps where step.isLiteral { text += step.function }
    return text + "}\n"
  }

  private var summary: String {
    var lines: [String] = []
    for (word, bindings) in [("From", listing.inputs), ("to", listing.outputs)] {
      for (index, binding) in bindings.enumerated() {
        let shape = "\(binding.type) \(binding.shape.expression)"
        lines.append("\(index == 0 ? word : "and") `\(binding.name.text(limit: 40))`, \(shape)")
      }
    }
    lines.append("with \(listing.multiplyAccumulates) multiply-accumulates.")
    return lines.joined(separator: "\n/// ")
  }

  private func constant(_ declaration: String, _ items: [String]) -> String {
    let head = "  " + declaration + " = "
    let line = head + "[" + items.joined(separator: ", ") + "]"
    if line.utf8.count <= Wrapping.width { return line }
    return head + "[\n" + items.map { "    " + $0 + ",\n" }.joined() + "  ]"
  }

  private func quoted(_ name: Name) -> String {
    // What ends a literal is escaped; control characters were replaced before.
    var text = "\""
    for character in name.text.unicodeScalars {
      if character == "\"" || character == "\\" { text += "\\" }
      text.unicodeScalars.append(character)
    }
    return text + "\""
  }
}
