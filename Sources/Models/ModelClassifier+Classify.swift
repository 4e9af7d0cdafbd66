import MNIST
import MNISTInference
import MNISTKernels
import MNISTPreprocessing

extension ModelClassifier {
  /// Classifies a picture or a drawing.
  ///
  /// - Throws: `ClassificationError` if the model fails to give ten numbers.
  /// - Complexity: O(pixels) before the model runs.
  public func classify(
    _ source: some DigitSource
  ) throws(ClassificationError) -> Classification {
    try memory.withMemory { (memory) throws(ClassificationError) in
      try classify(source.digitImage(by: &memory.preprocessor), &memory.workspace)
    }
  }

  /// Classifies a picture in the caller's memory, which isn't copied.
  ///
  /// - Parameters:
  ///   - bytes: at least `layout.byteCount` bytes.
  ///   - layout: how the pixels lie in them.
  /// - Throws: `ClassificationError` if there are fewer bytes, or if the model fails to give ten
  ///   numbers.
  public func classify(
    _ bytes: Span<UInt8>, layout: BitmapLayout
  ) throws(ClassificationError) -> Classification {
    try memory.withMemory { (memory) throws(ClassificationError) in
      let image: DigitImage?
      do throws(BitmapError) {
        image = try memory.preprocessor.digitImage(from: bytes, layout: layout)
      } catch {
        throw .bitmap(error)
      }
      return try classify(image, &memory.workspace)
    }
  }

  private func classify(
    _ image: DigitImage?, _ workspace: inout Workspace
  ) throws(ClassificationError) -> Classification {
    guard let image else { return .blank }
    return Classification(
      Prediction(checked: try probabilities(image, &workspace), image), threshold: threshold)
  }

  /// What the model says of a picture, even if nothing is there.
  package func predict(_ image: DigitImage) throws(ClassificationError) -> Prediction {
    try memory.withMemory { (memory) throws(ClassificationError) in
      try predict(image, in: &memory)
    }
  }

  /// What the model says of a picture, even if nothing is there.
  package func predict(
    _ image: DigitImage, in memory: inout ClassifierMemory
  ) throws(ClassificationError) -> Prediction {
    Prediction(checked: try probabilities(image, &memory.workspace), image)
  }

  /// Ten probabilities. If the model takes one picture of `Float` and gives ten, all that is allocated
  /// is their list.
  private func probabilities(
    _ image: DigitImage, _ workspace: inout Workspace
  ) throws(ClassificationError) -> [Float] {
    var scores: [Float]
    do throws(RunError) {
      scores =
        layout.isFloat32
        ? try floatScores(image, &workspace) : layout.scores(try workspace.run(input(image)))
    } catch {
      throw .run(error)
    }
    // Of a fixed batch, the picture was the first.
    if scores.count > 10 { scores.removeSubrange(10...) }
    guard scores.count == 10, scores.allSatisfy({ $0.isFinite }) else { throw .notANumber }
    if !layout.isSoftmax { ModelClassifier.softmax(&scores) }
    return scores
  }

  /// The common case, without tensors in between.
  private func floatScores(
    _ image: DigitImage, _ workspace: inout Workspace
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

  /// Turns logits into probabilities.
  private static func softmax(_ scores: inout [Float]) {
    let largest = scores.max() ?? 0
    var sum: Float = 0
    for digit in scores.indices {
      scores[digit] = Float.exp(scores[digit] - largest)
      sum += scores[digit]
    }
    for digit in scores.indices { scores[digit] /= sum }
  }
}
