import MNISTInference
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
/// A classifier may be used from many threads at the same time; all share a pool of memory.
/// ``ModelClassifier`` does the same with a model of yours.
public struct DigitClassifier: Sendable {
  /// The model in the library, as a classifier of any model. It never throws.
  public private(set) var model: ModelClassifier

  /// The least confidence, from 0 to 1, of what is called a digit; anything below is
  /// ``Classification/notADigit(_:)``.
  ///
  /// At first it is the one that was chosen on writers whom the model hadn't seen (`Weights/README.md`): 98
  /// of 100 of their digits that are named right have it, and 7 of 100 letters. A higher one refuses more
  /// letters and scribbles, and more digits; 0 refuses nothing.
  public var threshold: Float {
    get { model.threshold }
    set { model.threshold = newValue }
  }

  /// The share of MNIST's 10,000 test images, 0 to 1, that the weights in the library recognize;
  /// `Weights/README.md` is the record.
  public static let embeddedAccuracy = 0.9945

  /// Creates a classifier from the weights in the library.
  ///
  /// - Complexity: the first call in a process reads and plans 79 KB, well under a millisecond in
  ///   a release build; later calls share that plan.
  public init() {
    self = Self.embedded
  }

  private static let embedded = DigitClassifier(options: PlanningOptions())

  /// Creates a classifier from the weights in the library.
  package init(options: PlanningOptions) {
    do {
      model = try ModelClassifier(onnx: DigitsModel.bytes(), options: options)
    } catch {
      // The weights are part of the program: a test ensures that they load.
      fatalError("the embedded weights are damaged: " + error.description)
    }
  }

  /// Classifies a picture or a drawing: a `Bitmap`, a `Drawing` of strokes, or a `DigitImage`.
  ///
  /// - Complexity: O(pixels)
  public func classify(_ source: some DigitSource) -> Classification {
    Self.certain { () throws(ClassificationError) in try model.classify(source) }
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
    do throws(ClassificationError) {
      return try model.classify(bytes, layout: layout)
    } catch {
      if case .bitmap(let error) = error { throw error }
      Self.fail(error)
    }
  }

  /// The library's own model takes every picture and gives ten numbers for it: its shapes are fixed, and
  /// a picture's values are from 0 to 1.
  static func certain<Result>(_ body: () throws(ClassificationError) -> Result) -> Result {
    do throws(ClassificationError) {
      return try body()
    } catch {
      fail(error)
    }
  }

  private static func fail(_ error: ClassificationError) -> Never {
    fatalError("the embedded model failed: " + error.description)
  }
}
