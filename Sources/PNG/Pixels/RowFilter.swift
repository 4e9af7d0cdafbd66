/// A prediction of a row's bytes; the file stores the differences from it (PNG specification,
/// section 9.2). The neighbors of a byte `x` are the bytes of the pixels to the left and above:
///
///     c b        left a, above b, above left c;
///     a x        0 outside the picture
enum RowFilter: UInt8 {
  case none = 0
  case sub = 1
  case up = 2
  case average = 3
  case paeth = 4

  /// Adds the prediction to the bytes stored from `start` on.
  ///
  /// Both rows begin with `bytesPerPixel` zeros, so that every byte has all its neighbors.
  ///
  /// - Parameters:
  ///   - stored: holds the filtered row.
  ///   - row: receives the row after its leading zeros.
  ///   - above: the row above, or zeros.
  func reconstruct(
    _ stored: [UInt8],
    from start: Int,
    into row: inout [UInt8],
    above: [UInt8],
    bytesPerPixel: Int
  ) {
    let stored = stored.span.extracting(start..<start + row.count - bytesPerPixel)
    let above = above.span
    var row = row.mutableSpan
    switch self {
    case .none:
      for index in stored.indices {
        row[index + bytesPerPixel] = stored[index]
      }
    case .sub:
      for index in stored.indices {
        row[index + bytesPerPixel] = stored[index] &+ row[index]
      }
    case .up:
      for index in stored.indices {
        row[index + bytesPerPixel] = stored[index] &+ above[index + bytesPerPixel]
      }
    case .average:
      for index in stored.indices {
        let sum = UInt16(row[index]) + UInt16(above[index + bytesPerPixel])
        row[index + bytesPerPixel] = stored[index] &+ UInt8(truncatingIfNeeded: sum / 2)
      }
    case .paeth:
      for index in stored.indices {
        let prediction = Self.paethPrediction(
          left: row[index],
          above: above[index + bytesPerPixel],
          aboveLeft: above[index]
        )
        row[index + bytesPerPixel] = stored[index] &+ prediction
      }
    }
  }

  /// The neighbor nearest to left + above − above left; if several are, the first in that order.
  @inline(__always)
  private static func paethPrediction(left: UInt8, above: UInt8, aboveLeft: UInt8) -> UInt8 {
    let (a, b, c) = (Int16(left), Int16(above), Int16(aboveLeft))
    let fromLeft = abs(b - c)
    let fromAbove = abs(a - c)
    let fromAboveLeft = abs(a + b - 2 * c)
    let nearest = fromAbove <= fromAboveLeft ? above : aboveLeft
    return fromLeft <= fromAbove && fromLeft <= fromAboveLeft ? left : nearest
  }
}
