import FuzzDriver
import MNISTPreprocessing

extension Stroke {
  /// Strokes made of all bytes that are left. One says what the next ones are: a new stroke and its width, or a
  /// point.
  public static func some(_ numbers: inout Numbers) -> [Stroke] {
    var strokes: [Stroke] = []
    while let kind = numbers.byte() {
      if strokes.isEmpty || kind < 32 {
        strokes.append(Stroke([], width: kind < 16 ? numbers.any() : numbers.small()))
      } else if kind < 48 {
        strokes[strokes.count - 1].points.append(
          .init(x: numbers.any(), y: numbers.any(), pressure: numbers.any()))
      } else {
        strokes[strokes.count - 1].points.append(.init(x: numbers.small(), y: numbers.small()))
      }
    }
    return strokes
  }
}
