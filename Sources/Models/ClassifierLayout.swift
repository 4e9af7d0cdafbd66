import MNISTInference
import MNISTKernels
import MNISTONNX
import MNISTPreprocessing

/// Where a digit classifier takes its picture and gives its ten scores.
struct ClassifierLayout: Sendable {
  let inputName: Name
  /// The number of values of the input: 784 times the batch.
  let inputCount: Int
  /// Which output gives the ten scores.
  let outputIndex: Int
  /// The number of values of that output: 10 times the batch.
  let outputCount: Int
  /// Whether the scores are probabilities already.
  let isSoftmax: Bool
  /// Whether picture and scores are both `Float`.
  let isFloat32: Bool

  private let inputType: ElementType
  private let inputShape: [Int]
  private let outputName: Name

  /// - Throws: `ClassifierError` if the session's model isn't a digit classifier.
  init(_ session: InferenceSession) throws(ClassifierError) {
    let pictureCount = DigitImage.side * DigitImage.side
    guard let summary = session.summary else { throw .shapesUnknown }
    guard session.inputs.count == 1,
      Self.pictureTypes.contains(session.inputs[0].elementType)
    else {
      throw .unsuitableInputs(Self.inputList(session))
    }
    inputName = session.inputs[0].name
    inputType = session.inputs[0].elementType
    inputShape = summary.inputShapes[0]
    inputCount = inputShape.reduce(1, *)
    // More than one picture must be a batch along the first axis, and not channels, for example.
    guard inputCount > 0, inputCount.isMultiple(of: pictureCount),
      inputCount == pictureCount || inputShape[0] == inputCount / pictureCount
    else {
      throw .unsuitableInputs(Self.inputList(session))
    }
    let expected = inputCount / pictureCount * 10
    let suitable = summary.outputs.firstIndex { output in
      Self.scoreTypes.contains(output.elementType) && output.shape.reduce(1, *) == expected
    }
    guard let suitable else {
      throw .unsuitableOutputs(Self.outputList(session, summary))
    }
    outputName = session.outputs[suitable]
    outputIndex = suitable
    outputCount = expected
    isSoftmax = summary.outputs[suitable].isSoftmax
    isFloat32 = inputType == .float32 && summary.outputs[suitable].elementType == .float32
  }

  private static let pictureTypes: [ElementType] = [.float32, .float64, .uint8]
  private static let scoreTypes: [ElementType] = [.float32, .float64]

  /// The input's values: a model of a fixed batch gets the picture first, then blank ones.
  func batch(_ image: DigitImage) -> [Float] {
    image.pixels + [Float](repeating: 0, count: inputCount - image.pixels.count)
  }

  /// The input in the model's element type.
  func tensor(_ image: DigitImage) -> Tensor {
    let values = batch(image)
    return switch inputType {
    case .float64: Tensor(checked: inputShape, .float64(values.map { Double($0) }))
    case .uint8: Tensor(checked: inputShape, .uint8(values.map { UInt8($0 * 255 + 0.5) }))
    default: Tensor(checked: inputShape, .float32(values))
    }
  }

  /// The values of the output with the scores.
  func scores(_ outputs: [Name: Tensor]) -> [Float] {
    switch outputs[outputName]?.elements {
    case .float32(let values): values
    case .float64(let values): values.map { Float($0) }
    default: []
    }
  }

  private static func inputList(_ session: InferenceSession) -> String {
    if session.inputs.isEmpty { return "none" }
    return listText(session.inputs) {
      $0.name.description + ": " + $0.elementType.description + " " + $0.shapeDescription
    }
  }

  private static func outputList(_ session: InferenceSession, _ summary: PlanSummary) -> String {
    listText([Int](summary.outputs.indices)) {
      let output = summary.outputs[$0]
      return session.outputs[$0].description + ": " + output.elementType.description + " "
        + shapeText(output.shape)
    }
  }
}
