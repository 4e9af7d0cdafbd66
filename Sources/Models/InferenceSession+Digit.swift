import MNISTInference
import MNISTONNX
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

  /// The shapes to compile a model for: with 1 for what it leaves open, but those of a picture of a digit
  /// for its only input, if more than the first length is open; nil if a rank isn't known either.
  package var shapesForDigit: [[Int]]? {
    if inputs.count == 1, let shape = inputs[0].shape,
      shape.dropFirst().contains(where: { !$0.isFixed }) || shape.count < 2,
      let digit = Self.digitShapes.first(where: { inputs[0].accepts($0) })
    {
      return [digit]
    }
    if inputs.count == 1, inputs[0].shape == nil { return [Self.digitShapes[0]] }
    var shapes: [[Int]] = []
    for input in inputs {
      guard let shape = input.defaultShape else { return nil }
      shapes.append(shape)
    }
    return shapes
  }

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

extension Dimension {
  fileprivate var isFixed: Bool {
    if case .fixed = self { true } else { false }
  }
}
