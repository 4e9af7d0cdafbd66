/// The pieces of ink in a picture, and which pixel belongs to which.
struct PixelPieces: Sendable {
  /// In the order of their middles, in pixels of the foreground.
  private(set) var boxes: [PixelRegion] = []
  /// For each piece, the ink that was cut through to its left, in strokes' widths; 0 where it ends by itself.
  private(set) var cuts: [Float] = []
  /// For each piece, its component.
  private(set) var components: [Int] = []
  private var foreground: Foreground
  private let levels: ForegroundLevels
  /// For each pixel, 1 more than the number of its piece, or 0.
  private var labels: [UInt8]

  /// Divides the components that are marked as digits.
  ///
  /// - Returns: nil if there are more pieces than ``InkLine/pieceLimit``.
  init?(
    _ foreground: Foreground, _ levels: ForegroundLevels, _ components: ConnectedComponents,
    _ cutting: PieceCutting
  ) {
    self.foreground = foreground
    self.levels = levels
    labels = [UInt8](repeating: 0, count: foreground.values.count)
    guard let firstPieces = PixelPieces.firstPieces(components, cutting) else { return nil }
    var parts: [PixelRegion?] = Array(repeating: nil, count: firstPieces.cuts.count)
    for run in components.runs where components.components[Int(run.component)].isDigit {
      var (start, piece) = (Int(run.start), firstPieces.first[Int(run.component)])
      for cut in cutting.cuts[Int(run.component)] {
        let column = cut.column(ofRow: Int(run.row))
        if column <= start {
          piece += 1
        } else if column < Int(run.end) {
          add(Int(run.row), start..<column, to: piece, &parts)
          (start, piece) = (column, piece + 1)
        }
      }
      add(Int(run.row), start..<Int(run.end), to: piece, &parts)
    }
    sort(parts, firstPieces.cuts, firstPieces.components)
  }

  /// The number of each component's first piece, and of each piece the cut to its left and its component.
  private static func firstPieces(
    _ components: ConnectedComponents, _ cutting: PieceCutting
  ) -> (first: [Int], cuts: [Float], components: [Int])? {
    var first: [Int] = []
    var cuts: [Float] = []
    var owners: [Int] = []
    for index in components.components.indices {
      first.append(cuts.count)
      if components.components[index].isDigit {
        cuts += [0] + cutting.cuts[index].map { $0.ink }
        while owners.count < cuts.count { owners.append(index) }
      }
      guard cuts.count <= InkLine.pieceLimit else { return nil }
    }
    return (first, cuts, owners)
  }

  private mutating func add(
    _ row: Int, _ columns: Range<Int>, to piece: Int, _ parts: inout [PixelRegion?]
  ) {
    let box = PixelRegion(x: columns.lowerBound, y: row, width: columns.count, height: 1)
    parts[piece] = parts[piece]?.union(box) ?? box
    for x in columns { labels[row * foreground.width + x] = UInt8(piece + 1) }
  }

  /// Numbers the pieces from left to right. A component may have no pixels beyond a cut.
  private mutating func sort(
    _ parts: [PixelRegion?], _ cuts: [Float], _ components: [Int]
  ) {
    let order = parts.indices.filter { parts[$0] != nil }.sorted {
      let (first, second) = (parts[$0], parts[$1])
      return (first.map { 2 * $0.x + $0.width } ?? 0) < (second.map { 2 * $0.x + $0.width } ?? 0)
    }
    boxes = order.compactMap { parts[$0] }
    self.components = order.map { components[$0] }
    // The first piece of a component that has pixels ends by itself.
    var cuts = cuts
    for piece in parts.indices.dropFirst()
    where parts[piece - 1] == nil && components[piece - 1] == components[piece]
      && cuts[piece - 1] == 0
    {
      cuts[piece] = 0
    }
    self.cuts = order.map { cuts[$0] }
    var numbers = [UInt8](repeating: 0, count: parts.count + 1)
    for (number, part) in order.enumerated() { numbers[part + 1] = UInt8(number + 1) }
    for index in labels.indices { labels[index] = numbers[Int(labels[index])] }
  }

  /// Neighboring pieces without the ink around them, as a picture of a digit.
  ///
  /// - Returns: nil if they are too small.
  func image(of pieces: Range<Int>, _ fitter: inout DigitFitter) -> DigitImage? {
    let box = boxes[pieces].dropFirst().reduce(boxes[pieces.lowerBound]) { $0.union($1) }
    // The antialiased pixels around.
    let left = max(0, box.x - 1)
    let top = max(0, box.y - 1)
    let width = min(foreground.width, box.x + box.width + 1) - left
    let height = min(foreground.height, box.y + box.height + 1) - top
    var values = [UInt8](repeating: 0, count: width * height)
    for y in 0..<height {
      let start = (top + y) * foreground.width + left
      for x in 0..<width {
        let label = Int(labels[start + x])
        if label == 0 || pieces.contains(label - 1) {
          values[y * width + x] = foreground.values[start + x]
        }
      }
    }
    let part = Foreground(width: width, height: height, values: values, noise: foreground.noise)
    return fitter.fitAll(part, levels)
  }
}
