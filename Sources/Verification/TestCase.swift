import MNISTInference
import MNISTONNX
import MNISTTerminal

/// A model with inputs and reference outputs, in ONNX's test-case layout:
///
/// ```
///  case/model.onnx
///  case/test_data_set_0/input_0.pb, input_1.pb, …, output_0.pb, …
///  case/test_data_set_1/…
/// ```
package struct TestCase {
  /// A set of inputs and the reference outputs for them.
  package struct DataSet: Sendable {
    package let inputs: [Tensor]
    package let outputs: [Tensor]
  }

  /// What became of a case.
  package enum Outcome: Sendable {
    /// All outputs agree, with these largest errors of all data sets.
    case passed(largestScaledError: Double, largestError: Double)
    /// An output doesn't agree, or the case can't be run.
    case failed(String)
    /// The model needs something that the library doesn't have.
    case unsupported(String)
  }

  package let dataSets: [DataSet]
  private let model: ModelFile

  /// Reads a case.
  ///
  /// - Throws: `Failure` if there is no model or no data set, or if a file can't be read.
  package init(folder: String) throws(Failure) {
    do {
      model = try ModelFile(folder + "/model.onnx")
    } catch {
      throw Failure("model.onnx: \(error)")
    }
    var dataSets: [DataSet] = []
    while true {
      let dataSet = "\(folder)/test_data_set_\(dataSets.count)"
      let outputs = try Self.tensors(dataSet + "/output_")
      if outputs.isEmpty { break }
      dataSets.append(DataSet(inputs: try Self.tensors(dataSet + "/input_"), outputs: outputs))
    }
    guard !dataSets.isEmpty else { throw Failure("no test_data_set_0/output_0.pb") }
    self.dataSets = dataSets
  }

  /// Reads `…0.pb`, `…1.pb` and so on, up to the first that doesn't exist.
  private static func tensors(_ prefix: String) throws(Failure) -> [Tensor] {
    var tensors: [Tensor] = []
    while true {
      let file = "\(prefix)\(tensors.count).pb"
      do {
        tensors.append(try Tensor(file: file))
      } catch FileError.notFound {
        return tensors
      } catch {
        throw Failure("\(file): \(error)")
      }
    }
  }

  /// Runs all data sets.
  package func run(_ tolerance: Tolerance, options: PlanningOptions = .init()) -> Outcome {
    let session: InferenceSession
    do {
      session = try model.session(options: options)
    } catch .planning(.nodes(let problems)) where problems.contains(where: \.isUnsupported) {
      return .unsupported(Self.line(PlanningError.nodes(problems.filter(\.isUnsupported))))
    } catch {
      return .failed(Self.line(error))
    }
    var workspace = session.makeWorkspace()
    var largest = (scaled: 0.0, absolute: 0.0)
    for (index, dataSet) in dataSets.enumerated() {
      do {
        for comparison in try compare(dataSet, session, &workspace, tolerance) {
          if let mismatch = comparison.mismatch {
            return .failed("data set \(index): \(mismatch)")
          }
          largest.scaled = max(largest.scaled, comparison.largestScaledError)
          largest.absolute = max(largest.absolute, comparison.largestError)
        }
      } catch RunError.planning(.nodes(let problems))
        where problems.contains(where: \.isUnsupported)
      {
        // If inputs are shapes or switches, it takes a run to find out.
        return .unsupported(Self.line(PlanningError.nodes(problems.filter(\.isUnsupported))))
      } catch {
        return .failed("data set \(index): \(Self.line(error))")
      }
    }
    return .passed(largestScaledError: largest.scaled, largestError: largest.absolute)
  }

  /// An error on one line; one about several nodes has a line for each.
  private static func line(_ error: some Error) -> String {
    "\(error)".split(separator: "\n").joined(separator: "; ")
  }

  private func compare(
    _ dataSet: DataSet,
    _ session: InferenceSession,
    _ workspace: inout Workspace,
    _ tolerance: Tolerance
  ) throws -> [Comparison] {
    guard dataSet.inputs.count == session.inputs.count else {
      throw Failure(
        "\(dataSet.inputs.count) inputs for a model of \(session.inputs.count)")
    }
    guard dataSet.outputs.count <= session.outputs.count else {
      throw Failure(
        "\(dataSet.outputs.count) outputs for a model of \(session.outputs.count)")
    }
    var inputs: [Name: Tensor] = [:]
    for (specification, tensor) in zip(session.inputs, dataSet.inputs) {
      inputs[specification.name] = tensor
    }
    let results = try workspace.run(inputs)
    var comparisons: [Comparison] = []
    for (name, expected) in zip(session.outputs, dataSet.outputs) {
      guard let actual = results[name] else { throw Failure("no output '\(name)'") }
      comparisons.append(Comparison(actual, with: expected, tolerance))
    }
    return comparisons
  }
}

extension NodeProblem {
  fileprivate var isUnsupported: Bool { issue.kind == .unsupported }
}
