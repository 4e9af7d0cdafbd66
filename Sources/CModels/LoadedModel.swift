import MNIST
import MNISTCInterface
import MNISTInference
import MNISTModels
import MNISTONNX
import MNISTPreprocessing

/// A model of the caller's, its memory, and the same model with its feature maps as outputs.
final class LoadedModel: DigitModel {
  private let session: InferenceSession
  private let classifier: ModelClassifier
  private var memory: ClassifierMemory
  /// Made when a caller first asks for layers. A failure is kept, because it would only repeat.
  private var layers: Result<InferenceSession?, PlanningError>?

  /// - Throws: `ClassifierError` if the bytes aren't a digit classifier that can be run.
  convenience init(onnx bytes: [UInt8]) throws(ClassifierError) {
    self.init(try ModelClassifier(onnx: bytes))
  }

  private init(_ classifier: ModelClassifier) {
    self.classifier = classifier
    session = classifier.session
    memory = ClassifierMemory(classifier.session)
    super.init(threshold: classifier.threshold)
  }

  /// The classifier with the threshold that was set.
  private var current: ModelClassifier {
    var classifier = classifier
    classifier.threshold = threshold
    return classifier
  }

  override func predict(_ image: DigitImage) throws(Problem) -> Prediction {
    do throws(ClassificationError) {
      return try classifier.predict(image, in: &memory)
    } catch {
      throw Problem(error.description)
    }
  }

  override func read(_ bytes: Span<UInt8>, _ layout: BitmapLayout) throws(Problem) -> Reading {
    do throws(ClassificationError) {
      return try current.read(bytes, layout, in: &memory)
    } catch {
      throw Problem(error.description)
    }
  }

  override func read(_ drawing: Drawing) throws(Problem) -> Reading {
    do throws(ClassificationError) {
      return try current.read(drawing, in: &memory)
    } catch {
      throw Problem(error.description)
    }
  }

  override func featureMaps(_ image: DigitImage) throws(Problem) -> [FeatureMap] {
    do throws(RunError) {
      guard let layers = try layersSession() else { return [] }
      let tensors = try layers.run(classifier.input(image))
      return layers.outputs.compactMap { name in
        tensors[name].flatMap { FeatureMap(name: name, $0) }
      }
    } catch {
      throw Problem(error.description)
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

extension FeatureMap {
  /// The first picture of a batch; nil unless the tensor is `[batch, channels, height, width]` of
  /// `Float`.
  fileprivate init?(name: Name, _ tensor: Tensor) {
    guard tensor.shape.count == 4, tensor.shape[0] > 0, case .float32(let all) = tensor.elements
    else { return nil }
    let shape = Array(tensor.shape[1...])
    self.init(
      name: name.text, shape: shape, [Float](all.prefix(shape.reduce(1, *))))
  }
}
