/// A stroke in a line of writing, and those that lie in its middle: the slash of a zero, the bar of a seven.
///
/// ```
///  ╭─╮╱
///  │╱│     one piece: a digit doesn't stand in the middle of another
/// ╱╰─╯
/// ```
struct StrokePiece: Sendable {
  /// The one that the others lie in.
  let body: Stroke
  private(set) var marks: [Stroke] = []
  /// Around all of them.
  private(set) var box: InkBox

  /// Relative to the body's size: so far from its middle is in its middle.
  private static let middle: Float = 0.25

  var strokes: [Stroke] { [body] + marks }
  fileprivate var area: Float { box.width * box.height }

  init(_ body: Stroke, box: InkBox) {
    self.body = body
    self.box = box
  }

  /// Takes another piece as a mark.
  fileprivate mutating func add(_ mark: StrokePiece) {
    marks.append(mark.body)
    box = box.union(mark.box)
  }

  /// Whether another piece's middle is in its middle.
  fileprivate func holds(_ other: StrokePiece) -> Bool {
    abs(other.box.centerX - box.centerX) <= StrokePiece.middle * box.width
      && abs(other.box.centerY - box.centerY) <= StrokePiece.middle * box.height
  }
}

extension Drawing {
  /// The strokes that have points.
  var pieces: [StrokePiece] {
    strokes.compactMap { stroke in
      Extent([stroke]).map { StrokePiece(stroke, box: InkBox($0)) }
    }
  }
}

extension [StrokePiece] {
  /// The same with marks as parts of what they lie in, in the order of their middles.
  ///
  /// - Complexity: O(pieces²)
  func joiningMarks() -> [StrokePiece] {
    var joined: [StrokePiece] = []
    for piece in largestFirst {
      if let body = joined.firstIndex(where: { $0.holds(piece) }) {
        joined[body].add(piece)
      } else {
        joined.append(piece)
      }
    }
    var ordered: [StrokePiece] = []
    for piece in joined {
      ordered.insert(piece) { $0.box.centerX > piece.box.centerX }
    }
    return ordered
  }

  private var largestFirst: [StrokePiece] {
    var ordered: [StrokePiece] = []
    for piece in self { ordered.insert(piece) { $0.area < piece.area } }
    return ordered
  }

  /// Pieces are few, and a sort is five kilobytes of WebAssembly.
  private mutating func insert(_ piece: StrokePiece, before isLater: (StrokePiece) -> Bool) {
    insert(piece, at: firstIndex(where: isLater) ?? endIndex)
  }
}

extension InkBox {
  fileprivate init(_ extent: Extent) {
    let (corner, size) = (SIMD2<Float>(extent.lowest), SIMD2<Float>(extent.size))
    self.init(x: corner.x, y: corner.y, width: size.x, height: size.y)
  }
}
