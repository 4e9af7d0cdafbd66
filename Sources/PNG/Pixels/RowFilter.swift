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
    let count = row.count - bytesPerPixel
    let stored = stored.span.extracting(start..<start + count)
    let above = above.span
    let straightAbove = above.extracting(bytesPerPixel..<bytesPerPixel + count)
    var row = row.mutableSpan
    switch self {
    case .none:
      var target = row._mutatingExtracting(bytesPerPixel..<bytesPerPixel + count)
      // Of as many bytes each, so that the loops become vector code.
      for index in 0..<count { target[index] = stored[index] }
    case .sub:
      switch bytesPerPixel {
      case 3: Self.addLeft(of: 3, stored, to: &row)
      case 4: Self.addLeft(of: 4, stored, to: &row)
      default: Self.addLeft(of: bytesPerPixel, stored, to: &row)
      }
    case .up:
      var target = row._mutatingExtracting(bytesPerPixel..<bytesPerPixel + count)
      for index in 0..<count { target[index] = stored[index] &+ straightAbove[index] }
    case .average:
      for index in stored.indices {
        let sum = UInt16(row[index]) + UInt16(straightAbove[index])
        row[index + bytesPerPixel] = stored[index] &+ UInt8(truncatingIfNeeded: sum / 2)
      }
    case .paeth:
      for index in stored.indices {
        let prediction = Self.paethPrediction(
          left: row[index],
          above: straightAbove[index],
          aboveLeft: above[index]
        )
        row[index + bytesPerPixel] = stored[index] &+ prediction
      }
    }
  }

  /// Adds the pixel to the left.
  ///
  /// With a literal number of bytes, they are added beside one another.
  @inline(__always)
  private static func addLeft(
    of bytesPerPixel: Int, _ stored: Span<UInt8>, to row: inout MutableSpan<UInt8>
  ) {
    var left: (UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0)
    var start = 0
    while bytesPerPixel == 3 || bytesPerPixel == 4, start < stored.count {
      let pixel = stored.extracting(start..<start + bytesPerPixel)
      left.0 &+= pixel[0]
      left.1 &+= pixel[1]
      left.2 &+= pixel[2]
      if bytesPerPixel == 4 { left.3 &+= pixel[3] }
      start += bytesPerPixel
      var target = row._mutatingExtracting(start..<start + bytesPerPixel)
      target[0] = left.0
      target[1] = left.1
      target[2] = left.2
      if bytesPerPixel == 4 { target[3] = left.3 }
    }
    while start < stored.count {
      row[start + bytesPerPixel] = stored[start] &+ row[start]
      start += 1
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
