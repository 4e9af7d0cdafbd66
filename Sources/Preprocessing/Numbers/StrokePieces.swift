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
  private var marks: [Stroke] = []
  /// Whether it is a ring whose only mark is a line across.
  private(set) var isCrossed = false
  /// Around all of them; the ends of a line across stick out, often into the next digit.
  var box: InkBox { isCrossed ? bodyBox : wholeBox }
  private var wholeBox: InkBox
  /// The way that the pen went for the body.
  private let length: Float
  private let isStraight: Bool

  /// Relative to the body's size: so far from its middle is in its middle.
  private static let middle: Float = 0.25
  /// The least way from end to end, relative to the pen's, of a straight line.
  private static let straightness: Float = 0.9
  /// Relative to the ring's larger side: the least of that of a line across, and the widest opening.
  private static let (across, widestOpening): (Float, Float) = (0.5, 0.4)

  var strokes: [Stroke] { [body] + marks }
  /// The body's larger side.
  private var size: Float { max(bodyBox.width, bodyBox.height) }
  private var isRing: Bool { body.opening <= StrokePiece.widestOpening * size }

  fileprivate init(_ body: Stroke, box: InkBox) {
    self.body = body
    bodyBox = box
    wholeBox = box
    length = body.length
    isStraight = body.opening >= StrokePiece.straightness * length
  }

  /// Takes another piece as a mark.
  fileprivate mutating func add(_ mark: StrokePiece) {
    isCrossed = marks.isEmpty && isRing && mark.isStraight && mark.size >= StrokePiece.across * size
    marks.append(mark.body)
    wholeBox = wholeBox.union(mark.bodyBox)
  }

  /// Whether another piece's middle is in the body's middle.
  fileprivate func holds(_ other: StrokePiece) -> Bool {
    abs(other.bodyBox.centerX - bodyBox.centerX) <= StrokePiece.middle * bodyBox.width
      && abs(other.bodyBox.centerY - bodyBox.centerY) <= StrokePiece.middle * bodyBox.height
  }

  /// Whether the other can only lie in this one: a straight line in one that isn't, or a shorter one.
  fileprivate func mayHold(_ other: StrokePiece) -> Bool {
    isStraight == other.isStraight ? length >= other.length : other.isStraight
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
    for piece in bodiesFirst {
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

  private var bodiesFirst: [StrokePiece] {
    var ordered: [StrokePiece] = []
    for piece in self { ordered.insert(piece) { !$0.mayHold(piece) } }
    return ordered
  }

  /// Pieces are few, and a sort is five kilobytes of WebAssembly.
  private mutating func insert(_ piece: StrokePiece, before isLater: (StrokePiece) -> Bool) {
    insert(piece, at: firstIndex(where: isLater) ?? endIndex)
  }
}

extension Stroke {
  /// From end to end.
  fileprivate var opening: Float {
    guard let first = points.first, let last = points.last else { return 0 }
    return first.distance(to: last)
  }

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
