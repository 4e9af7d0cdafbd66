import MNISTKernels

/// The connected components of a foreground's strokes, found from the runs of pixels in its rows.
///
/// ```
/// row 0   ··1111····22···       a run that touches a run above it, also diagonally,
/// row 1   ··11··2222·····       belongs to the same component; here all four do
/// ```
package struct ConnectedComponents: Sendable {
  /// Neighboring stroke pixels of a row: `start ..< end`.
  package struct Run: Sendable {
    package var row: Int32
    package var start: Int32
    package var end: Int32
    /// While scanning, an earlier run of the same component; then the component's index.
    package var component: Int32
    /// Whether one of its pixels is strong.
    var isStrong: Bool
  }

  /// Strokes whose pixels touch, also diagonally.
  package struct Component: Sendable, Equatable {
    package var boundingBox: PixelRegion
    /// Its pixels.
    package var area: Int
    /// Whether it has a corner pixel of the foreground.
    package var hasCorner: Bool
    /// Whether one of its pixels is strong: otherwise it is no stroke.
    var isStrong: Bool
    /// Whether it lies along an edge of the foreground.
    var isMargin = false
    /// Whether it is a part of the digit.
    package var isDigit = false
  }

  /// The size of the foreground.
  private(set) var width = 0
  private(set) var height = 0
  /// Row by row, and from left to right.
  package private(set) var runs: [Run] = []
  /// In the order of their topmost runs.
  package var components: [Component] = []

  /// The new index of each component while some are removed.
  private var newIndices: [Int32] = []
  /// A component's pixels in each row of its box, or in each column.
  var counts: [Int32] = []

  package init() {}

  /// Finds the components of the pixels above `threshold` that have a pixel above `strong`; by
  /// default all have. Memory is used again from call to call: 20 bytes a run, so at most 10 a pixel.
  ///
  /// - Complexity: O(pixels)
  package mutating func find(in foreground: Foreground, threshold: Float, strong: Float? = nil) {
    width = foreground.width
    height = foreground.height
    runs.removeAll(keepingCapacity: true)
    components.removeAll(keepingCapacity: true)
    let lowest = ConnectedComponents.lowest(above: threshold)
    let strong = ConnectedComponents.lowest(above: strong ?? threshold)
    var previousRow = 0..<0
    for y in 0..<height {
      let rowStart = runs.count
      appendRuns(of: foreground, y: y, lowest: lowest, strong: strong)
      joinRuns(of: rowStart..<runs.count, to: previousRow)
      previousRow = rowStart..<runs.count
    }
    collectComponents()
    if strong > lowest { removeWeakComponents() }
  }

  private static func lowest(above threshold: Float) -> UInt8 {
    UInt8(min(255, max(1, threshold + 1)))
  }

  private mutating func appendRuns(
    of foreground: Foreground, y: Int, lowest: UInt8, strong: UInt8
  ) {
    let values = foreground.values.span.extracting(foreground.occupiedIndices(ofRow: y))
    let firstColumn = foreground.occupiedColumns[y].lowerBound
    LevelRuns(atLeast: lowest).forEach(in: values) { columns in
      var isStrong = strong <= lowest
      if !isStrong {
        for column in columns where values[column] >= strong { isStrong = true }
      }
      runs.append(
        Run(
          row: Int32(y), start: Int32(firstColumn + columns.lowerBound),
          end: Int32(firstColumn + columns.upperBound), component: Int32(runs.count),
          isStrong: isStrong))
    }
  }

  /// Removes what is connected with no strong pixel: dust, shadows, ruled lines.
  private mutating func removeWeakComponents() {
    newIndices.removeAll(keepingCapacity: true)
    var count: Int32 = 0
    for component in components {
      newIndices.append(component.isStrong ? count : -1)
      if component.isStrong { count += 1 }
    }
    components.removeAll { !$0.isStrong }
    var kept = 0
    for run in runs where newIndices[Int(run.component)] >= 0 {
      runs[kept] = run
      runs[kept].component = newIndices[Int(run.component)]
      kept += 1
    }
    runs.removeLast(runs.count - kept)
  }

  /// Both rows are sorted, so one walk along them meets every pair that touches.
  private mutating func joinRuns(of row: Range<Int>, to previousRow: Range<Int>) {
    var above = previousRow.lowerBound
    var current = row.lowerBound
    while above < previousRow.upperBound && current < row.upperBound {
      if runs[above].end < runs[current].start {
        above += 1
      } else if runs[current].end < runs[above].start {
        current += 1
      } else {
        join(above, current)
        if runs[above].end < runs[current].end { above += 1 } else { current += 1 }
      }
    }
  }

  private mutating func join(_ first: Int, _ second: Int) {
    let firstRoot = root(of: first)
    let secondRoot = root(of: second)
    // The earlier run is the root: roots only ever point to earlier ones.
    if firstRoot < secondRoot {
      runs[secondRoot].component = Int32(firstRoot)
    } else {
      runs[firstRoot].component = Int32(secondRoot)
    }
  }

  private mutating func root(of run: Int) -> Int {
    var current = run
    while Int(runs[current].component) != current {
      // Path halving: later walks are shorter.
      let parent = Int(runs[current].component)
      runs[current].component = runs[parent].component
      current = Int(runs[current].component)
    }
    return current
  }

  private mutating func collectComponents() {
    for index in 0..<runs.count {
      let run = runs[index]
      let parent = Int(run.component)
      let isRoot = parent == index
      // A run's parent is an earlier run, which has its component's index by now.
      let component = isRoot ? components.count : Int(runs[parent].component)
      runs[index].component = Int32(component)
      let box = PixelRegion(
        x: Int(run.start), y: Int(run.row), width: Int(run.end - run.start), height: 1)
      let hasCorner =
        (run.row == 0 || Int(run.row) == height - 1) && (run.start == 0 || Int(run.end) == width)
      if isRoot {
        components.append(
          Component(
            boundingBox: box, area: box.width, hasCorner: hasCorner, isStrong: run.isStrong))
      } else {
        components[component].boundingBox = components[component].boundingBox.union(box)
        components[component].area += box.width
        components[component].hasCorner = components[component].hasCorner || hasCorner
        components[component].isStrong = components[component].isStrong || run.isStrong
      }
    }
  }
}
