import MNISTInference
import MNISTONNX
import MNISTPreprocessing
import MNISTWeights

/// Recognizes handwritten digits.
///
/// ```swift
/// let classifier = DigitClassifier()
/// let prediction = try classifier.classify(Canvas(rgba: pixels, width: 280, height: 280))
/// ```
///
/// A classifier never changes and may be used from many threads at the same time. Its model is
/// read and planned once, when the classifier is made.
public struct DigitClassifier: Sendable {
  /// The planned model: its inputs and outputs, and what it consists of (`summary`).
  public let session: InferenceSession
  let layout: ClassifierLayout
  let preprocessor: Preprocessor

  /// The share of MNIST's 10,000 test images, 0 to 1, that the weights in the library recognize;
  /// `Weights/README.md` is the record.
  public static let embeddedAccuracy = 0.9951

  /// Creates a classifier from the weights in the library.
  ///
  /// - Complexity: the first call in a process reads and plans 50 KB, well under a millisecond in
  ///   a release build; later calls share that plan.
  public init() {
    self = Self.embedded
  }

  private static let embedded = DigitClassifier(embedded: PlanningOptions())

  /// Creates a classifier from the weights in the library.
  package init(embedded options: PlanningOptions) {
    do {
      try self.init(onnx: DigitsModel.bytes(), options: options)
    } catch {
      // The weights are part of the program: a test ensures that they load.
      fatalError("the embedded weights are damaged: " + error.description)
    }
  }

  /// Creates a classifier from any ONNX digit classifier.
  ///
  /// The model takes a picture of 784 values, rows from the top, in any shape (`[1, 1, 28, 28]`,
  /// `[N, 784]`, …): from 0 (background) to 1 (foreground), or from 0 to 255 if they are `uint8`.
  /// It gives ten values: probabilities if it ends in a softmax, otherwise logits, which a softmax
  /// turns into probabilities.
  ///
  /// - Parameters:
  ///   - bytes: an ONNX model, without files beside it.
  ///   - options: how to plan it, and what it may ask of the planner.
  ///   - readingLimits: what it may ask of the reader.
  /// - Throws: `ClassifierError` if the bytes aren't a model, if the model can't be run, or if it
  ///   isn't a digit classifier.
  public init(
    onnx bytes: [UInt8],
    options: PlanningOptions = PlanningOptions(),
    readingLimits: ReadingLimits = ReadingLimits()
  ) throws(ClassifierError) {
    let session: InferenceSession
    do {
      session = try InferenceSession(onnx: bytes, options: options, readingLimits: readingLimits)
    } catch {
      throw .session(error)
    }
    try self.init(session)
  }

  /// Creates a classifier from a session.
  ///
  /// - Throws: `ClassifierError` if the session's model isn't a digit classifier.
  public init(_ session: InferenceSession) throws(ClassifierError) {
    let session = session.plannedForDigit()
    layout = try ClassifierLayout(session)
    preprocessor = Preprocessor()
    self.session = session
  }
}
