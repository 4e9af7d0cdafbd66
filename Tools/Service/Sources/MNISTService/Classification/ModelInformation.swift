import MNIST
import MNISTInference
import MNISTONNX

/// What `GET /v1/model` answers.
struct ModelInformation: Sendable {
  /// The graph's name, or the file's if it has none.
  let name: String
  /// The model's inputs as JSON: name, element type and the length of each axis.
  private let inputs: [String]
  /// The number of trained weights; nil if it isn't known before the model runs.
  private let parameterCount: Int?
  /// The share of MNIST's test images that it recognizes; nil if nobody measured it.
  private let accuracy: Double?

  /// The model in the library.
  static let builtIn = ModelInformation(
    name: "digits",
    inputs: [
      input(
        name: "image", type: "float32", shape: [JSONText.string("batch"), "1", "28", "28"])
    ],
    parameterCount: DigitClassifier.embeddedParameterCount,
    accuracy: DigitClassifier.embeddedAccuracy)

  /// Describes a model from a file.
  init(_ model: Model, _ session: InferenceSession, path: String) {
    let file = path.split(separator: "/").last.map { String($0) } ?? path
    self.init(
      name: model.graph.name.isEmpty ? file : model.graph.name.text,
      inputs: session.inputs.map { specification in
        Self.input(
          name: specification.name.text,
          type: specification.elementType.description,
          shape: (specification.shape ?? []).map { Self.length($0) })
      },
      parameterCount: session.summary.map { $0.nodes.reduce(0) { $0 + $1.parameters } },
      accuracy: nil)
  }

  private init(name: String, inputs: [String], parameterCount: Int?, accuracy: Double?) {
    self.name = name
    self.inputs = inputs
    self.parameterCount = parameterCount
    self.accuracy = accuracy
  }

  /// The description as a JSON object.
  var json: String {
    JSONText.object([
      ("name", JSONText.string(name)),
      ("inputs", JSONText.array(inputs)),
      ("parameters", parameterCount.map { String($0) } ?? "null"),
      ("accuracy", accuracy.map { $0.description } ?? "null"),
    ])
  }

  private static func input(name: String, type: String, shape: [String]) -> String {
    JSONText.object([
      ("name", JSONText.string(name)),
      ("type", JSONText.string(type)),
      ("shape", JSONText.array(shape)),
    ])
  }

  private static func length(_ dimension: Dimension) -> String {
    switch dimension {
    case .fixed(let length): String(length)
    case .symbolic(let name): JSONText.string(name.text)
    case .unknown: "null"
    }
  }
}
