import MNISTInference
import MNISTKernels
import MNISTONNX

/// The network's workspace and the functions that run it.
struct RunSource {
  private let listing: PlanListing
  private let steps: [StepSource]
  private let access: String
  private let inputs: [String]
  private let outputs: [String]

  init(_ listing: PlanListing, _ steps: [StepSource], access: String) {
    self.listing = listing
    self.steps = steps
    self.access = access
    let names = Identifier.parameters((listing.inputs + listing.outputs).map { $0.name })
    inputs = [String](names.prefix(listing.inputs.count))
    outputs = [String](names.dropFirst(listing.inputs.count))
  }

  var text: String {
    failure + workspace + runInWorkspace + runAlone + callAsFunction
  }

  /// Whether a run may meet a value that it can't use: an index or a length that it computes.
  private var mayFail: Bool {
    listing.steps.contains { step in
      let place: Int
      if step.geometry.hasPrefix("Gather.") {
        place = 1
      } else if step.geometry.hasPrefix("RecurrentLayer.") {
        place = 3
      } else {
        return false
      }
      return step.inputs.count > place && step.inputs[place].segment == .arena
    }
  }

  private var throwing: String { mayFail ? " throws(UnusableValue)" : "" }

  private var failure: String {
    guard mayFail else { return "" }
    return """
        /// A value that an operation can't use: an index that an axis doesn't have, or a sequence that is
        /// longer than its steps.
        \(access)struct UnusableValue: Error, Sendable {}


      """
  }

  private var workspace: String {
    """
      /// The memory of one run at a time: \(listing.arenaByteCount) bytes.
      \(access)struct Workspace: ~Copyable, Sendable {
        fileprivate var arena: Arena
      }

      /// Memory for one run after another.
      \(access)func makeWorkspace() -> Workspace {
        Workspace(arena: Arena(byteCount: \(listing.arenaByteCount), constants: constants))
      }


    """
  }

  /// `run(_:into:in:)`, which allocates nothing.
  private var runInWorkspace: String {
    var text = """
        /// Runs the network in a workspace, on the caller's memory; nothing is allocated.
        ///
        /// - Parameters:

      """
    text += parameterComments
    text += """
        ///   - workspace: memory that this network has made.
        /// - Precondition: each has exactly the count of its shape.
        \(access)func run(
      \(parameters(indentation: 4)), in workspace: inout Workspace
        )\(throwing) {

      """
    if mayFail { text += "    workspace.arena.clearFault()\n" }
    for (name, input) in zip(inputs, listing.inputs) {
      text += "    workspace.arena.store(\(name), in: \(input.slot.expression))\n"
    }
    for step in steps { text += "    " + step.call + "\n" }
    if mayFail {
      text += "    if workspace.arena.fault != nil { throw UnusableValue() }\n"
    }
    for (name, output) in zip(outputs, listing.outputs) {
      let call = "workspace.arena.load(\(output.slot.expression), into: &\(name))"
      text += "    " + Wrapping.wrapped(call, indentation: 4) + "\n"
    }
    return text + "  }\n\n"
  }

  private var runAlone: String {
    let arguments =
      zip(labels(inputs, single: nil), inputs).map { $0 + $1 }
      + zip(labels(outputs, single: "into"), outputs).map { $0 + "&" + $1 }
    let call = "run(" + (arguments + ["in: &workspace"]).joined(separator: ", ") + ")"
    return """
        /// Runs the network in memory of its own.
        ///
        /// - Parameters:
      \(parameterComments.dropLast())
        /// - Precondition: each has exactly the count of its shape.
        \(access)func run(
      \(parameters(indentation: 4))
        )\(throwing) {
          var workspace = makeWorkspace()
          \(mayFail ? "try " : "")\(Wrapping.wrapped(call, indentation: 4))
        }

      """
  }

  /// For a network of one input and one output.
  private var callAsFunction: String {
    guard inputs.count == 1, outputs.count == 1 else { return "" }
    let (input, output) = (listing.inputs[0], listing.outputs[0])
    let count = output.shape.reduce(1, *)
    let (from, to) = (input.type.swiftType, output.type.swiftType)
    return """

        /// The network's output for an input.
        ///
        /// - Parameter \(inputs[0]): the values, in row-major order.
        /// - Returns: the output's values, in row-major order.
        /// - Precondition: there are as many values as the input's shape says.
        \(access)func callAsFunction(_ \(inputs[0]): [\(from)])\(throwing) -> [\(to)] {
          var result = [\(to)](repeating: \(output.type == .bool ? "false" : "0"), count: \(count))
          var \(outputs[0]) = result.mutableSpan
          \(mayFail ? "try " : "")run(\(inputs[0]).span, into: &\(outputs[0]))
          return result
        }

      """
  }

  private var parameterComments: String {
    var text = ""
    for (name, binding) in zip(inputs + outputs, listing.inputs + listing.outputs) {
      text += "  ///   - \(name): `\(binding.name.text(limit: 24))`, \(binding.shape.expression).\n"
    }
    return text
  }

  private func parameters(indentation: Int) -> String {
    var parameters: [String] = []
    for (label, (name, input)) in zip(
      labels(inputs, single: nil), zip(inputs, listing.inputs))
    {
      let head = label.isEmpty ? "_ " + name : name
      parameters.append("\(head): Span<\(input.type.swiftType)>")
    }
    for (label, (name, output)) in zip(
      labels(outputs, single: "into"), zip(outputs, listing.outputs))
    {
      let head = label == "into: " ? "into " + name : name
      parameters.append("\(head): inout MutableSpan<\(output.type.swiftType)>")
    }
    let margin = String(repeating: " ", count: indentation)
    let line = parameters.joined(separator: ", ")
    return line.utf8.count + indentation + 32 <= Wrapping.width
      ? margin + line : margin + parameters.joined(separator: ",\n" + margin)
  }

  /// The labels with which arguments are given, colons included; `single` is that of an only one.
  private func labels(_ names: [String], single: String?) -> [String] {
    names.count == 1 ? [single.map { $0 + ": " } ?? ""] : names.map { $0 + ": " }
  }
}
