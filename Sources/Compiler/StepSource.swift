import MNISTInference
import MNISTKernels

/// One step: a function with literal sizes, or a kernel that the initializer makes.
///
/// Some kernels get functions of their own, into which they are inlined: there all sizes are numbers
/// that the compiler knows, which leaves out what isn't needed, and makes products with weights a
/// fifth faster. Direct convolutions become a fifth *slower* by it, because LLVM then unrolls too much,
/// and others have lists that are better made once: those are made by the initializer.
struct StepSource {
  private let step: PlanListing.Step
  private let number: Int
  /// The kernel's type.
  let kernel: Word

  /// The kernels whose sizes become literals: the label of their geometry, and those of their slots.
  private static let literal: [Word: (geometry: String, slots: [String])] = [
    "NHWCPacking": ("", ["input", "output"]),
    "NHWCUnpacking": ("", ["input", "output"]),
    "NHWCPooling": ("", ["input", "output"]),
    "NHWCAdd": ("", ["first", "second", "output"]),
    "WinogradConvolution": ("", ["input", "weights", "bias", "output", "scratch"]),
    "WinogradRowConvolution": ("", ["input", "weights", "bias", "output", "scratch"]),
    "PackedGemm": ("", ["first", "weights", "bias", "output", "scratch"]),
    "Softmax": ("geometry: ", ["input", "output"]),
    "UnaryElementwise": ("geometry: ", ["input", "output"]),
  ]

  init(_ step: PlanListing.Step, number: Int) {
    self.step = step
    self.number = number
    kernel = SourceText.words([UInt8](step.geometry.utf8))[0]
  }

  var isLiteral: Bool { Self.literal[kernel] != nil }

  /// The step in `run`.
  var call: String {
    isLiteral ? "step\(number)(&workspace.arena)" : "step\(number).run(in: &workspace.arena)"
  }

  /// The name of the step's geometry, if it is the given one.
  func geometry(_ expression: String) -> String? {
    step.geometry == expression ? (isLiteral ? "Self." : "") + "geometry\(number)" : nil
  }

  private var comment: String { "  /// \(step.node.operatorText): \(step.operation).\n" }

  /// The function of a step with literal sizes.
  var function: String {
    guard let labels = Self.literal[kernel] else { return "" }
    var arguments = [labels.geometry + "Self.geometry\(number)"]
    for (label, slot) in zip(labels.slots, step.inputs + step.outputs) {
      arguments.append(label + ": " + slot.expression)
    }
    let kernel = String(decoding: kernel.bytes, as: UTF8.self)
    let call = Wrapping.wrapped(
      "let kernel = " + kernel + "(" + arguments.joined(separator: ", ") + ")", indentation: 4)
    return """

        @inline(__always)
        private static var geometry\(number): \(kernel).Geometry {
          \(Wrapping.wrapped(step.geometry, indentation: 4))
        }

      \(comment)  @inline(never)
        private func step\(number)(_ arena: inout Arena) {
          \(call)
          kernel.run(in: &arena)
        }

      """
  }

  /// The property of a kernel that the initializer makes.
  var property: String {
    comment + "  private let step\(number): \(String(decoding: kernel.bytes, as: UTF8.self))\n"
  }

  /// Its geometry, in the initializer.
  var geometryAssignment: String {
    let assignment = Wrapping.wrapped(
      "let geometry\(number) = " + step.geometry, indentation: 4)
    return "    " + assignment + "\n"
  }

  /// Its initialization.
  var assignment: String {
    let inputs = step.inputs.map { $0.expression }.joined(separator: ", ")
    let outputs = step.outputs.map { $0.expression }.joined(separator: ", ")
    let assignment = Wrapping.wrapped(
      "step\(number) = geometry\(number).bind([\(inputs)], [\(outputs)])", indentation: 4)
    return "    " + assignment + "\n"
  }
}

extension NodeIdentity {
  /// The operator and the node's name, for a comment.
  fileprivate var operatorText: String {
    let name = name.isEmpty ? "" : " '" + name.text(limit: 24) + "'"
    return operatorType.text(limit: 24) + name
  }
}
