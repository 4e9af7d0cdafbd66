/// Rows, split into tiles of nearly the same size: 7 rows are 4 + 3, not 6 + 1.
package struct RowSplit: Hashable, Sendable {
  /// The rows of the tall tiles; short ones have one less.
  package let rows: Int
  /// The number of tall tiles, which come first.
  package let tall: Int
  /// The number of short tiles.
  package let short: Int

  /// - Precondition: `count` ≥ 0, `maximum` ≥ 1.
  package init(_ count: Int, maximum: Int) {
    let tiles = (count + maximum - 1) / maximum
    rows = tiles == 0 ? 1 : (count + tiles - 1) / tiles
    tall = count - tiles * (rows - 1)
    short = tiles - tall
  }
}
