import MNISTPreprocessing
import MNISTWeights

/// Recognizes handwritten digits.
///
/// ```swift
/// let classifier = DigitClassifier()
/// let classification = classifier.classify(try Bitmap(rgba: pixels, width: 280, height: 280))
/// print(classification.digit ?? "no digit")
/// ```
///
/// Its network is compiled into the library: there is nothing to read, to plan or to fail. A classifier
/// may be used from many threads at the same time; all share a pool of memory. The product MNISTModels
/// has `ModelClassifier`, which does the same with a model of yours.
public struct DigitClassifier: Sendable {
  /// The least confidence, from 0 to 1, of what is called a digit; anything below is
  /// ``Classification/notADigit(_:)``.
  ///
  /// At first it is the one that was chosen on writers whom the model hadn't seen (`Weights/README.md`): 98
  /// of 100 of their digits that are named right have it, and 7 of 100 letters. A higher one refuses more
  /// letters and scribbles, and more digits; 0 refuses nothing. A digit among others of a number that is read
  /// needs half of it.
  public var threshold = DigitsModel.threshold

  /// The share of MNIST's 10,000 test images, 0 to 1, that the weights in the library recognize;
  /// `Weights/README.md` is the record.
  public static let embeddedAccuracy = 0.9946

  /// How many numbers the network in the library has learned.
  public static let embeddedParameterCount = 19_434

  /// Creates a classifier from the weights in the library.
  ///
  /// - Complexity: O(1). The first classification of a process decodes the weights, well under a millisecond in
  ///   a release build; all classifiers share them, and their memory.
  public init() {}

  static let network = DigitsNetwork()
  static let memory = MemoryPool { DigitMemory() }

  /// Classifies a picture or a drawing: a `Bitmap`, a `Drawing` of strokes, or a `DigitImage`.
  ///
  /// - Complexity: O(pixels)
  public func classify(_ source: some DigitSource) -> Classification {
    Self.memory.withMemory { memory in
      classification(source.digitImage(by: &memory.preprocessor), &memory)
    }
  }

  /// Classifies a picture in the caller's memory, which isn't copied.
  ///
  /// - Parameters:
  ///   - bytes: at least `layout.byteCount` bytes.
  ///   - layout: how the pixels lie in them.
  /// - Throws: `BitmapError.tooFewBytes`.
  public func classify(
    _ bytes: Span<UInt8>, layout: BitmapLayout
  ) throws(BitmapError) -> Classification {
    try Self.memory.withMemory { (memory) throws(BitmapError) in
      classification(try memory.preprocessor.digitImage(from: bytes, layout: layout), &memory)
    }
  }

  /// What the network says of a picture, even if nothing is there.
  package func predict(_ image: DigitImage) -> Prediction {
    Self.memory.withMemory { memory in memory.predict(image) }
  }

  private func classification(
    _ image: DigitImage?, _ memory: inout DigitMemory
  ) -> Classification {
    guard let image else { return .blank }
    return Classification(memory.predict(image), threshold: threshold)
  }
}

/// What one classification after another needs.
package struct DigitMemory: ~Copyable, Sendable {
  var preprocessor = Preprocessor()
  var lineFinder = LineFinder()
  private var workspace = DigitClassifier.network.makeWorkspace()

  package init() {}

  /// What the network says of a picture.
  package mutating func predict(_ image: DigitImage) -> Prediction {
    var probabilities = [Float](repeating: 0, count: 10)
    var result = probabilities.mutableSpan
    DigitClassifier.network.run(image.pixels.span, into: &result, in: &workspace)
    return Prediction(checked: probabilities, image)
  }

  /// What the convolutions and poolings made of the last picture: each one's name, and its channels, rows and
  /// columns.
  package var layers: [(name: String, shape: [Int], values: [Float])] {
    DigitsNetwork.layers.map { layer in
      (
        layer.name, [layer.channels, layer.height, layer.width],
        DigitClassifier.network.values(of: layer, in: workspace)
      )
    }
  }
}
