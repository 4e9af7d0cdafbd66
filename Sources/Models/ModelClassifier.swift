import MNIST
import MNISTInference
import MNISTONNX
import MNISTPreprocessing
import MNISTWeights

/// Recognizes handwritten digits with a model of yours.
///
/// ```swift
/// let classifier = try ModelClassifier(onnx: bytes)
/// let classification = try classifier.classify(bitmap)
/// ```
///
/// A classifier may be used from many threads at the same time; copies share their memory. Its model is
/// read and planned once, when the classifier is made.
public struct ModelClassifier: Sendable {
  /// The planned model: its inputs and outputs, and what it consists of (`summary`).
  public let session: InferenceSession
  let layout: ClassifierLayout
  let memory: MemoryPool<ClassifierMemory>

  /// The least confidence, from 0 to 1, of what is called a digit; anything below is
  /// `Classification.notADigit`. At 0, everything that is drawn is a digit.
  ///
  /// At first it is what the model says of itself, in the property `digit_threshold` of its metadata (ONNX's
  /// `metadata_props`), as a decimal number such as `0.62`; without that it is 0: a model that has seen
  /// nothing but digits can't tell.
  public var threshold: Float

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
  /// - Throws: `ClassifierError` if the session's model isn't a digit classifier, or if its metadata has a
  ///   threshold that is none.
  public init(_ session: InferenceSession) throws(ClassifierError) {
    let session = session.plannedForDigit()
    layout = try ClassifierLayout(session)
    threshold = try DigitThreshold.value(in: session.metadata)
    memory = MemoryPool { ClassifierMemory(session) }
    self.session = session
  }

  /// The library's own weights as a model that is read and planned, not compiled.
  package static func embedded(options: PlanningOptions = PlanningOptions()) -> ModelClassifier {
    do {
      return try ModelClassifier(onnx: DigitsModel.bytes(), options: options)
    } catch {
      // The weights are part of the program: a test ensures that they load.
      fatalError("the embedded weights are damaged: " + error.description)
    }
  }

  /// The inputs that show this picture to a session of the same model.
  package func input(_ image: DigitImage) -> [Name: Tensor] {
    [layout.inputName: layout.tensor(image)]
  }
}

/// What one classification after another needs.
package struct ClassifierMemory: ~Copyable, Sendable {
  package var preprocessor = Preprocessor()
  var lineFinder = LineFinder()
  var workspace: Workspace

  package init(_ session: InferenceSession) {
    workspace = session.makeWorkspace()
  }
}
