import MNISTInference
import MNISTKernels
import MNISTONNX
import MNISTPreprocessing

extension DigitClassifier {
  /// Classifies a drawing.
  ///
  /// - Throws: `ClassificationError.blankCanvas` if nothing is drawn; with a model other than the
  ///   library's, also `.notANumber` or `.run` if the model fails to give ten numbers.
  public func classify(_ canvas: Canvas) throws(ClassificationError) -> Prediction {
    var workspace = session.makeWorkspace()
    return try classify(canvas, in: &workspace)
  }

  /// Classifies a drawing in memory that is used again and again.
  ///
  /// - Parameters:
  ///   - canvas: the drawing.
  ///   - workspace: made by this classifier's `makeWorkspace`. The workspace of another model
  ///     refuses the picture, or runs that model.
  /// - Throws: `ClassificationError.blankCanvas` if nothing is drawn; with a model other than the
  ///   library's, also `.notANumber` or `.run` if the model fails to give ten numbers.
  public func classify(
    _ canvas: Canvas,
    in workspace: inout Workspace
  ) throws(ClassificationError) -> Prediction {
    guard let image = preprocessor.digitImage(from: canvas) else { throw .blankCanvas }
    return try classify(image, in: &workspace)
  }

  /// Classifies a picture in MNIST's form.
  ///
  /// - Throws: `ClassificationError.notANumber` or `.run` if the model fails to give ten numbers;
  ///   the library's own doesn't.
  public func classify(_ image: DigitImage) throws(ClassificationError) -> Prediction {
    var workspace = session.makeWorkspace()
    return try classify(image, in: &workspace)
  }

  /// Classifies a picture in MNIST's form, in memory that is used again and again.
  ///
  /// If the model takes one picture of `Float` and gives ten, all that is allocated is the
  /// prediction's list of probabilities.
  ///
  /// - Parameters:
  ///   - image: the picture.
  ///   - workspace: made by this classifier's `makeWorkspace`. The workspace of another model
  ///     refuses the picture, or runs that model.
  /// - Throws: `ClassificationError.notANumber` or `.run` if the model fails to give ten numbers;
  ///   the library's own doesn't.
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
    return try Prediction(scores: consume scores, areProbabilities: layout.isSoftmax)
  }

  /// Makes the memory for classifications that follow each other.
  public func makeWorkspace() -> Workspace {
    session.makeWorkspace()
  }

  /// The inputs that show this picture to a session of the same model.
  package func input(_ image: DigitImage) -> [Name: Tensor] {
    [layout.inputName: layout.tensor(image)]
  }

  /// The common case, without tensors in between.
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

/// What a classifier makes of a drawing.
public struct Prediction: Hashable, Sendable {
  /// The most likely digit, 0 to 9; the smaller one if two are equally likely.
  public let digit: Int
  /// The digit's probability, 0 to 1.
  public let confidence: Float
  /// The probability of each digit; ten values that sum to 1.
  public let probabilities: [Float]

  /// Takes the first ten scores, in their own memory. Logits become probabilities by a softmax.
  init(scores: consuming [Float], areProbabilities: Bool) throws(ClassificationError) {
    if scores.count > 10 { scores.removeSubrange(10...) }
    guard scores.count == 10, scores.allSatisfy({ $0.isFinite }) else { throw .notANumber }
    if !areProbabilities {
      let largest = scores.max() ?? 0
      var sum: Float = 0
      for digit in scores.indices {
        scores[digit] = Float.exp(scores[digit] - largest)
        sum += scores[digit]
      }
      for digit in scores.indices { scores[digit] /= sum }
    }
    var digit = 0
    for candidate in 1..<10 where scores[candidate] > scores[digit] { digit = candidate }
    self.digit = digit
    confidence = scores[digit]
    probabilities = scores
  }
}

/// Why a drawing couldn't be classified.
public enum ClassificationError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Nothing is drawn on the canvas.
  case blankCanvas
  /// The model gave a value that isn't a number.
  case notANumber
  /// The model refused the picture.
  case run(RunError)

  public var description: String {
    switch self {
    case .blankCanvas: "the canvas is blank"
    case .notANumber: "the model gave values that aren't numbers"
    case .run(let error): error.description
    }
  }
}
