/// Turns eight rows of 16 bits into as many columns of their upper bytes, rounded, each column a vector.
///
/// ```
/// a0 a1 a2 …        a0 b0 a1 b1 …       a0 b0 c0 d0  a1 …       a0 b0 c0 d0 e0 f0 g0 h0
/// b0 b1 b2 …   ▶    c0 d0 c1 d1 …   ▶   e0 f0 g0 h0  e1 …   ▶   a1 b1 c1 …
/// ⋮                 ⋮                                           ⋮
/// ```
package enum EightRows {
  /// Transposes, and divides by 256.
  ///
  /// - Parameters:
  ///   - rows: eight rows, one after the other, of numbers up to 65,407.
  ///   - columns: gets a vector for each number of a row.
  /// - Precondition: `rows` has eight times as many elements as `columns`.
  package static func transpose(
    _ rows: Span<UInt16>, into columns: inout MutableSpan<SIMD8<UInt16>>
  ) {
    let width = columns.count
    precondition(rows.count == 8 * width, "eight rows")
    // Eight columns are read and written where there are so many; the last eight may be some again.
    unsafe rows.withUnsafeBufferPointer { rows in
      unsafe columns.withUnsafeMutableBufferPointer { columns in
        guard let rows = rows.baseAddress, let columns = columns.baseAddress else { return }
        var column = 0
        while column < width && width >= 8 {
          let first = Swift.min(column, width &- 8)
          unsafe eight(rows + first, width, columns + first)
          column &+= 8
        }
        while column < width {
          for row in 0..<8 {
            unsafe columns[column][row] = (rows[row &* width &+ column] &+ 128) &>> 8
          }
          column &+= 1
        }
      }
    }
  }

  @inline(__always)
  private static func eight(
    _ rows: UnsafePointer<UInt16>, _ width: Int, _ columns: UnsafeMutablePointer<SIMD8<UInt16>>
  ) {
    let (a, b) = unsafe (row(rows), row(rows + width))
    let (c, d) = unsafe (row(rows + 2 &* width), row(rows + 3 &* width))
    let (e, f) = unsafe (row(rows + 4 &* width), row(rows + 5 &* width))
    let (g, h) = unsafe (row(rows + 6 &* width), row(rows + 7 &* width))
    let (ab, cd, ef, gh) = (pairs(a, b), pairs(c, d), pairs(e, f), pairs(g, h))
    let (first, last) = (fours(ab.low, cd.low), fours(ef.low, gh.low))
    let (third, fourth) = (fours(ab.high, cd.high), fours(ef.high, gh.high))
    unsafe store(first.low, last.low, to: columns)
    unsafe store(first.high, last.high, to: columns + 2)
    unsafe store(third.low, fourth.low, to: columns + 4)
    unsafe store(third.high, fourth.high, to: columns + 6)
  }

  @inline(__always)
  private static func row(_ source: UnsafePointer<UInt16>) -> SIMD8<UInt16> {
    (unsafe UnsafeRawPointer(source).loadUnaligned(as: SIMD8<UInt16>.self) &+ 128) &>> 8
  }

  @inline(__always)
  private static func pairs(
    _ x: SIMD8<UInt16>, _ y: SIMD8<UInt16>
  ) -> (low: SIMD8<UInt16>, high: SIMD8<UInt16>) {
    (
      SIMD8(x[0], y[0], x[1], y[1], x[2], y[2], x[3], y[3]),
      SIMD8(x[4], y[4], x[5], y[5], x[6], y[6], x[7], y[7])
    )
  }

  /// Pairs of two rows, of two times two columns each.
  @inline(__always)
  private static func fours(
    _ x: SIMD8<UInt16>, _ y: SIMD8<UInt16>
  ) -> (low: SIMD8<UInt16>, high: SIMD8<UInt16>) {
    (
      SIMD8(x[0], x[1], y[0], y[1], x[2], x[3], y[2], y[3]),
      SIMD8(x[4], x[5], y[4], y[5], x[6], x[7], y[6], y[7])
    )
  }

  @inline(__always)
  private static func store(
    _ x: SIMD8<UInt16>, _ y: SIMD8<UInt16>, to target: UnsafeMutablePointer<SIMD8<UInt16>>
  ) {
    unsafe target[0] = SIMD8(lowHalf: x.lowHalf, highHalf: y.lowHalf)
    unsafe target[1] = SIMD8(lowHalf: x.highHalf, highHalf: y.highHalf)
  }
}
