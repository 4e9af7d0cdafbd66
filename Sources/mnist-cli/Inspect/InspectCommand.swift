import MNIST
import MNISTModels
import MNISTInference
import MNISTONNX
import MNISTTerminal
import MNISTVerification

/// `mnist inspect`: what a model consists of, and what the planner makes of it.
struct InspectCommand: Command {
  static let help = """
    usage: mnist inspect MODEL

    Shows a model's inputs, outputs, operator sets and nodes, with shapes, parameters and
    multiply-accumulates; the instructions that it is planned as; and every unsupported node.
    Lengths that the model leaves open count as 1, or, if that is impossible, are those of a picture of
    a digit. The exit status is 1 if the model can't be run.
    """

  private var models: [String] = []

  func take(option: String, from arguments: inout Arguments) -> Bool { false }

  mutating func take(positional: String) throws(UsageError) {
    guard models.isEmpty else { throw UsageError("inspect takes one model") }
    models.append(positional)
  }

  func check() throws(UsageError) {
    guard !models.isEmpty else { throw UsageError("inspect needs a model") }
  }

  func run() throws(Failure) -> ExitCode {
    let path = models[0]
    let model: Model
    do {
      let file = try ModelFile(path)
      model = try Model(file.bytes, externalData: file.externalData)
    } catch {
      throw Failure("\(path): \(error)")
    }
    var report = ModelReport(model, path: path)
    do {
      report.describe(try InferenceSession(model).plannedForDigit())
      print(report.text)
      return .success
    } catch {
      report.describe(error)
      print(report.text)
      return .failure
    }
  }
}
