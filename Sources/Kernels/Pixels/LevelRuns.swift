/// Neighboring bytes of a row that are at least as large as a level.
package struct LevelRuns: Sendable {
  /// The highest bit of each of eight bytes.
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  private let level: UInt8
  /// The level in each of eight bytes.
  private let levels: UInt64

  package init(atLeast level: UInt8) {
    self.level = level
    levels = UInt64(level) &* 0x0101_0101_0101_0101
  }

  /// Calls `body` with the columns of each run, from left to right.
  package func forEach(in row: Span<UInt8>, _ body: (Range<Int>) -> Void) {
    // Eight bytes are read only where the row has so many left.
    unsafe row.withUnsafeBufferPointer { row in
      guard let bytes = row.baseAddress else { return }
      var column = 0
      while true {
        let start = unsafe end(bytes, row.count, from: column, isInside: false)
        if start == row.count { return }
        column = unsafe end(bytes, row.count, from: start, isInside: true)
        body(start..<column)
      }
    }
  }

  /// The first column from `start` on where a run ends, or begins; the row's length if there is none.
  @inline(__always)
  private func end(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, from start: Int, isInside: Bool
  ) -> Int {
    let unwanted: UInt64 = isInside ? Self.highBits : 0
    var column = start
    while column &+ 8 <= count {
      let eight = unsafe UnsafeRawPointer(bytes + column).loadUnaligned(as: UInt64.self)
      let found = reached(UInt64(littleEndian: eight)) ^ unwanted
      if found != 0 { return column &+ found.trailingZeroBitCount / 8 }
      column &+= 8
    }
    while column < count, unsafe (bytes[column] >= level) == isInside { column &+= 1 }
    return column
  }

  /// The highest bit of each of eight bytes that is at least the level.
  ///
  /// The lower seven bits are compared by a subtraction, which borrows from a bit that is set for
  /// that; the highest decides where it differs.
  @inline(__always)
  private func reached(_ bytes: UInt64) -> UInt64 {
    let isLowReached = (bytes | Self.highBits) &- (levels & ~Self.highBits)
    return ((bytes & ~levels) | (~(bytes ^ levels) & isLowReached)) & Self.highBits
  }
}
