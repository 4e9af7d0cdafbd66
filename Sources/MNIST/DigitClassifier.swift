import MNISTInference
import MNISTONNX
import MNISTPreprocessing
import MNISTWeights

/// Recognises handwritten digits.
///
/// ```swift
/// let classifier = DigitClassifier()
/// let prediction = try classifier.classify(Canvas(rgba: pixels, width: 280, height: 280))
/// ```
///
/// A classifier never changes and may be used from many threads at the same time. Its model is
/// read and planned once, when the classifier is made.
public struct DigitClassifier: Sendable {
  /// The model, planned: its inputs and outputs, and what it is made of (`summary`).
  public let session: InferenceSession
  private let layout: ClassifierLayout
  private let preprocessor: Preprocessor

  /// The share of MNIST's 10,000 test images that the weights which come with the library
  /// recognise, 0 to 1; `Weights/README.md` is the record.
  public static let embeddedAccuracy = 0.9951

  /// Creates a classifier from the weights that come with the library.
  ///
  /// - Complexity: the first in a process reads and plans 50 KB, well under a millisecond in a
  ///   release build; all share that plan.
  public init() {
    self = Self.embedded
  }

  private static let embedded = DigitClassifier(embedded: PlanningOptions())

  /// Creates a classifier from the weights that come with the library.
  package init(embedded options: PlanningOptions) {
    do {
      try self.init(onnx: DigitsModel.bytes(), options: options)
    } catch {
      // The weights are part of the program: a test holds that they load.
      fatalError("the embedded weights are damaged: " + error.description)
    }
  }

  /// Creates a classifier from any ONNX digit classifier.
  ///
  /// The model takes a picture of 784 values, rows from the top, in whatever shape
  /// (`[1, 1, 28, 28]`, `[N, 784]`, …): from 0 (paper) to 1 (ink), or from 0 to 255 if they are
  /// `uint8`. It gives ten values: probabilities if it ends in a softmax, otherwise logits, which
  /// a softmax turns into probabilities.
  ///
  /// - Parameters:
  ///   - bytes: an ONNX model, without files beside it.
  ///   - options: how to plan it, and what it may ask of the planner.
  ///   - readingLimits: what it may ask of the reader.
  /// - Throws: `ClassifierError` if the bytes are no model, if the model can't be run, or if it
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

  /// Classifies a drawing.
  ///
  /// - Throws: `ClassificationError.blankCanvas` if nothing is drawn; with a model that isn't the
  ///   library's, also `.notANumber` or `.run` if it gives something else than numbers.
  public func classify(_ canvas: Canvas) throws(ClassificationError) -> Prediction {
    var workspace = session.makeWorkspace()
    return try classify(canvas, in: &workspace)
  }

  /// Classifies a drawing in memory that is used again and again.
  ///
  /// - Parameters:
  ///   - canvas: the drawing.
  ///   - workspace: made by this classifier's `makeWorkspace`; that of another model refuses the
  ///     picture, or runs that model.
  /// - Throws: `ClassificationError.blankCanvas` if nothing is drawn; with a model that isn't the
  ///   library's, also `.notANumber` or `.run` if it gives something else than numbers.
  public func classify(
    _ canvas: Canvas,
    in workspace: inout Workspace
  ) throws(ClassificationError) -> Prediction {
    guard let image = preprocessor.digitImage(from: canvas) else { throw .blankCanvas }
    return try classify(image, in: &workspace)
  }

  /// Classifies a picture of MNIST's kind.
  ///
  /// - Throws: `ClassificationError.notANumber` or `.run` if the model gives something else than
  ///   numbers; the library's own doesn't.
  public func classify(_ image: DigitImage) throws(ClassificationError) -> Prediction {
    var workspace = session.makeWorkspace()
    return try classify(image, in: &workspace)
  }

  /// Makes the memory for classifications that follow each other.
  public func makeWorkspace() -> Workspace {
    session.makeWorkspace()
  }

  /// Classifies a picture of MNIST's kind in memory that is used again and again; all that is
  /// allocated is the prediction's list of probabilities, for a model that takes one picture of
  /// `Float` and gives ten.
  ///
  /// - Parameters:
  ///   - image: the picture.
  ///   - workspace: made by this classifier's `makeWorkspace`; that of another model refuses the
  ///     picture, or runs that model.
  public func classify(
    _ image: DigitImage,
    in workspace: inout Workspace
  ) throws(ClassificationError) -> Prediction {
    let scores: [Float]
    do throws(RunError) {
      scores =
        layout.isFloat32
        ? try floatScores(image, in: &workspace)
        : layout.scores(try workspace.run(input(image)))
    } catch {
      throw .run(error)
    }
    return Prediction(probabilities: try layout.probabilities(consume scores))
  }

  /// What a session of the same model takes to see this picture.
  package func input(_ image: DigitImage) -> [Name: Tensor] {
    [layout.inputName: layout.tensor(image)]
  }

  /// The usual case, without a detour over tensors.
  private func floatScores(
    _ image: DigitImage,
    in workspace: inout Workspace
  ) throws(RunError) -> [Float] {
    var scores = [Float](repeating: 0, count: layout.outputCount)
    var span = scores.mutableSpan
    if layout.inputCount == image.pixels.count {
      try workspace.run(image.pixels.span, into: &span, output: layout.outputIndex)
    } else {
      try workspace.run(layout.batch(image).span, into: &span, output: layout.outputIndex)
    }
    return scores
  }
}
