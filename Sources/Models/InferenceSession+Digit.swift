import MNISTInference
import MNISTPreprocessing

extension InferenceSession {
  /// The shapes that a picture of a digit comes in.
  private static let digitShapes: [[Int]] = {
    let side = DigitImage.side
    return [
      [1, 1, side, side], [1, side, side, 1], [1, side, side], [1, side * side], [side, side],
      [side * side],
    ]
  }()

  /// The session itself if it has a plan; otherwise the same model planned for a picture of a digit,
  /// where it leaves height and width open. Still without a plan if none of the shapes will do.
  package func plannedForDigit() -> InferenceSession {
    guard summary == nil, inputs.count == 1,
      let shape = Self.digitShapes.first(where: { inputs[0].accepts($0) }),
      let planned = try? planned(for: [shape])
    else { return self }
    return planned
  }
}
