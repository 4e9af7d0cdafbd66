/// Where components of ink that are too wide for one digit may be cut: digits that touch.
///
/// ```
///   ▄▄▄   ▄▄▄
///   █ █▄▄█  █      ink in each column     ▂▅▅▂▁▁▂▅▅▂
///   ▀▀▀   ▀▀▀                                 ↑ at its least, if that is about one stroke
/// ```
struct PieceCutting {
  /// The height of digits, in pixels.
  let digitHeight: Float
  /// The width of strokes, in pixels.
  let strokeWidth: Float
  /// A cut before a column.
  struct Cut {
    let column: Int
    /// How many strokes' widths of ink it goes through.
    let ink: Float
  }

  /// Of each component, in the order of their columns; empty if it isn't cut.
  private(set) var cuts: [[Cut]]

  /// Relative to the height of digits: what is narrower isn't cut, and no part is narrower than this.
  private static let narrowestWhole: Float = 0.75
  private static let narrowestPart: Float = 0.2
  /// Of strokes' widths: a cut goes through no more ink.
  private static let thickest: Float = 1.7

  init(_ components: ConnectedComponents, digitHeight: Float, strokeWidth: Float) {
    self.digitHeight = digitHeight
    self.strokeWidth = strokeWidth
    cuts = [[Cut]](repeating: [], count: components.components.count)
    for index in components.components.indices {
      let box = components.components[index].boundingBox
      if components.components[index].isDigit,
        Float(box.width) > PieceCutting.narrowestWhole * digitHeight
      {
        cuts[index] = columns(of: components, index)
      }
    }
  }

  /// The least inked columns, each the least as far around as parts are wide.
  private func columns(of components: ConnectedComponents, _ index: Int) -> [Cut] {
    let box = components.components[index].boundingBox
    var ink = [Int32](repeating: 0, count: box.width)
    for run in components.runs where run.component == index {
      for x in Int(run.start)..<Int(run.end) { ink[x - box.x] += 1 }
    }
    let reach = max(1, Int(PieceCutting.narrowestPart * digitHeight))
    let limit = Int32(PieceCutting.thickest * strokeWidth + 1)
    var columns: [Cut] = []
    var x = reach
    while x < box.width - reach {
      let around = max(0, x - reach)..<min(box.width, x + reach + 1)
      // Of equal ones, the middle.
      if ink[x] <= limit, around.allSatisfy({ ink[$0] >= ink[x] }) {
        var end = x
        while end + 1 < box.width - reach, ink[end + 1] == ink[x] { end += 1 }
        columns.append(
          Cut(column: box.x + (x + end + 1) / 2, ink: Float(ink[x]) / max(1, strokeWidth)))
        x = end + reach
      } else {
        x += 1
      }
    }
    return columns
  }
}
