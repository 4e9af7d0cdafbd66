import MNIST
import MNISTPreprocessing

/// What a recognizer recognizes with: the network in the library. Others override what it does.
open class DigitModel {
  /// Why a model has no result.
  public struct Problem: Error {
    public let text: String

    public init(_ text: String) { self.text = text }
  }

  /// The least confidence of a digit.
  public var threshold: Float
  private var memory = DigitMemory()

  public init(threshold: Float = DigitClassifier().threshold) {
    self.threshold = threshold
  }

  /// What the model says of a picture.
  open func predict(_ image: DigitImage) throws(Problem) -> Prediction {
    memory.predict(image)
  }

  /// The number in a picture.
  open func read(_ bytes: Span<UInt8>, _ layout: BitmapLayout) throws(Problem) -> Reading {
    memory.read(bytes, layout, threshold: threshold)
  }

  /// The number in strokes.
  open func read(_ drawing: Drawing) throws(Problem) -> Reading {
    memory.read(drawing, threshold: threshold)
  }

  /// What the convolutions and poolings make of a picture; nothing if the model has none.
  open func featureMaps(_ image: DigitImage) throws(Problem) -> [FeatureMap] {
    _ = memory.predict(image)
    return memory.layers.map { FeatureMap(name: $0.name, shape: $0.shape, $0.values) }
  }
}
