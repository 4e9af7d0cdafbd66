import MNISTInference
import MNIST
import MNISTModels
import MNISTONNX
import MNISTPreprocessing

/// A classifier, its memory, and the same model with its feature maps as outputs.
final class LoadedModel {
  private let session: InferenceSession
  private var classifier: ModelClassifier
  private var memory: ClassifierMemory
  /// Made when a caller first asks for layers. A failure is kept, because it would only repeat.
  private var layers: Result<InferenceSession?, PlanningError>?

  /// The model that comes with the library.
  convenience init() {
    self.init(ModelClassifier.embedded())
  }

  /// - Throws: `ClassifierError` if the bytes aren't a digit classifier that can be run.
  convenience init(onnx bytes: [UInt8]) throws(ClassifierError) {
    self.init(try ModelClassifier(onnx: bytes))
  }

  private init(_ classifier: ModelClassifier) {
    self.classifier = classifier
    session = classifier.session
    memory = ClassifierMemory(classifier.session)
  }

  /// The digit in a drawing as the model sees it; nil if it is blank.
  func preprocess(_ bytes: Span<UInt8>, _ layout: BitmapLayout) throws(BitmapError) -> DigitImage? {
    try memory.preprocessor.digitImage(from: bytes, layout: layout)
  }

  /// The digit that strokes make as the model sees it; nil if there are none.
  func preprocess(_ drawing: Drawing) -> DigitImage? {
    memory.preprocessor.digitImage(from: drawing)
  }

  /// What the model says of a picture.
  func predict(_ image: DigitImage) throws(ClassificationError) -> Prediction {
    try classifier.predict(image, in: &memory)
  }

  /// The number in a picture.
  func read(
    _ bytes: Span<UInt8>, _ layout: BitmapLayout
  ) throws(ClassificationError) -> Reading {
    try classifier.read(bytes, layout, in: &memory)
  }

  /// The number in strokes.
  func read(_ drawing: Drawing) throws(ClassificationError) -> Reading {
    try classifier.read(drawing, in: &memory)
  }

  /// Whether that is a digit.
  func verdict(_ prediction: Prediction) -> Classification.Verdict {
    classifier.verdict(prediction).verdict
  }

  /// The least confidence of a digit.
  var threshold: Float {
    get { classifier.threshold }
    set { classifier.threshold = newValue }
  }

  /// The outputs of the convolutions and pools for a picture; none if the model has no such layers.
  func featureMaps(_ image: DigitImage) throws(RunError) -> [FeatureMap] {
    guard let layers = try layersSession() else { return [] }
    let tensors = try layers.run(classifier.input(image))
    return layers.outputs.compactMap { name in
      tensors[name].flatMap { FeatureMap(name: name, $0) }
    }
  }

  /// Nil if the model has no such layers.
  private func layersSession() throws(RunError) -> InferenceSession? {
    do throws(PlanningError) {
      if let layers { return try layers.get() }
      let exposing = try session.exposingFeatureMaps()
      layers = .success(exposing)
      return exposing
    } catch {
      layers = .failure(error)
      throw .planning(error)
    }
  }

  /// The nodes as a table, one line each: operator, shape of the result, parameters and
  /// multiply-accumulates, separated by tabs.
  var table: String {
    guard let summary = session.summary else { return "" }
    var text = ""
    for node in summary.nodes {
      text += node.node.operatorType.description + "\t"
      if let shape = node.outputShapes.first {
        for (axis, length) in shape.enumerated() {
          text += axis > 0 ? "×" + String(length) : String(length)
        }
      }
      text += "\t" + String(node.parameters) + "\t" + String(node.multiplyAccumulates) + "\n"
    }
    return text
  }
}
