import Inference
import Kernels
import ONNX
import Preprocessing

/// Where a digit classifier takes its picture and gives its ten values.
struct ClassifierLayout: Sendable {
  /// The number of values of the input: 784 times the batch.
  let inputCount: Int
  /// Which output gives the ten values.
  let outputIndex: Int
  /// The number of values of that output: 10 times the batch.
  let outputCount: Int
  /// Whether the values already are probabilities.
  private let isSoftmax: Bool

  /// - Throws: `ClassifierError` if the session's model isn't a digit classifier.
  init(_ session: InferenceSession) throws(ClassifierError) {
    let pictureCount = DigitImage.side * DigitImage.side
    guard let summary = session.summary, session.inputs.count == 1,
      session.inputs[0].elementType == .float32
    else {
      throw .unsuitableInputs(Self.inputList(session))
    }
    inputCount = summary.inputShapes[0].reduce(1, *)
    guard inputCount > 0, inputCount.isMultiple(of: pictureCount) else {
      throw .unsuitableInputs(Self.inputList(session))
    }
    let expected = inputCount / pictureCount * 10
    let suitable = summary.outputs.firstIndex { output in
      output.elementType == .float32 && output.shape.reduce(1, *) == expected
    }
    guard let suitable else {
      throw .unsuitableOutputs(Self.outputList(session, summary))
    }
    outputIndex = suitable
    outputCount = expected
    isSoftmax = summary.outputs[suitable].isSoftmax
  }

  /// The first ten scores as probabilities.
  func probabilities(_ scores: [Float]) throws(ClassificationError) -> [Float] {
    let scores = [Float](scores[..<10])
    guard scores.allSatisfy({ $0.isFinite }) else { throw .notANumber }
    guard !isSoftmax else { return scores }
    let largest = scores.max() ?? 0
    let powers = scores.map { exponential($0 - largest) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  private static func inputList(_ session: InferenceSession) -> String {
    var text = ""
    for (index, input) in session.inputs.enumerated() {
      text += index > 0 ? ", " : ""
      text += input.name.description + ": " + input.elementType.description + " "
      text += input.shapeDescription
    }
    return text.isEmpty ? "none" : text
  }

  private static func outputList(_ session: InferenceSession, _ summary: PlanSummary) -> String {
    var text = ""
    for (index, output) in summary.outputs.enumerated() {
      text += index > 0 ? ", " : ""
      text += session.outputs[index].description + ": " + output.elementType.description + " "
      text += shapeText(output.shape)
    }
    return text
  }
}
