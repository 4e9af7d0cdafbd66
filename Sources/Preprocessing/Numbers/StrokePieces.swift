import MNISTKernels

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
  private let bodyBox: InkBox
  private(set) var marks: [Stroke] = []
  /// Around all of them.
  private(set) var box: InkBox
  /// The way that the pen went for the body: a slash may be higher and wider than its zero, but not longer.
  fileprivate let length: Float

  /// Relative to the body's size: so far from its middle is in its middle.
  private static let middle: Float = 0.25
  /// The least of a slash: from end to end relative to the pen's way, and its larger side relative to the body's.
  private static let (straightness, size): (Float, Float) = (0.9, 0.5)

  var strokes: [Stroke] { [body] + marks }

  /// Whether its only mark is a line across.
  var isCrossed: Bool {
    guard marks.count == 1, let mark = marks.first, let extent = Extent(marks),
      let first = mark.points.first, let last = mark.points.last
    else { return false }
    let across = InkBox(extent)
    return first.distance(to: last) >= StrokePiece.straightness * mark.length
      && max(across.width, across.height) >= StrokePiece.size * max(bodyBox.width, bodyBox.height)
  }

  fileprivate init(_ body: Stroke, box: InkBox) {
    self.body = body
    self.box = box
    bodyBox = box
    length = body.length
  }

  /// Takes another piece as a mark.
  fileprivate mutating func add(_ mark: StrokePiece) {
    marks.append(mark.body)
    box = box.union(mark.box)
  }

  /// Whether another piece's middle is in the body's middle.
  fileprivate func holds(_ other: StrokePiece) -> Bool {
    abs(other.box.centerX - bodyBox.centerX) <= StrokePiece.middle * bodyBox.width
      && abs(other.box.centerY - bodyBox.centerY) <= StrokePiece.middle * bodyBox.height
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
    for piece in longestFirst {
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

  private var longestFirst: [StrokePiece] {
    var ordered: [StrokePiece] = []
    for piece in self { ordered.insert(piece) { $0.length < piece.length } }
    return ordered
  }

  /// Pieces are few, and a sort is five kilobytes of WebAssembly.
  private mutating func insert(_ piece: StrokePiece, before isLater: (StrokePiece) -> Bool) {
    insert(piece, at: firstIndex(where: isLater) ?? endIndex)
  }
}

extension Stroke {
  /// The way from point to point.
  fileprivate var length: Float {
    var length: Float = 0
    for index in points.indices.dropFirst() {
      length += points[index - 1].distance(to: points[index])
    }
    return length
  }
}

extension Stroke.Point {
  fileprivate func distance(to other: Stroke.Point) -> Float {
    let (across, down) = (other.x - x, other.y - y)
    return Float.sqrt(across * across + down * down)
  }
}

extension InkBox {
  fileprivate init(_ extent: Extent) {
    let (corner, size) = (SIMD2<Float>(extent.lowest), SIMD2<Float>(extent.size))
    self.init(x: corner.x, y: corner.y, width: size.x, height: size.y)
  }
}
