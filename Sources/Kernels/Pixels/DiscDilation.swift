/// Widens the bright parts of a picture by a disc with a soft edge: the distance to the nearest bright
/// pixel decides.
///
/// ```
///  1. down columns  0 where bright, else the number of pixels to there, at most seven: by steps of 1, 2
///                   and 4, which together reach all of them
///  2. squared
///  3. along rows    the smallest of square + (columns between)², over the columns within reach
///  4. brightness    1 up to `radius`, 0 from `radius` + 1 on; between them linear in the square
/// ```
///
/// Each step is done for sixteen pixels at once. Beside a row's pixels are sixteen more, which are never
/// bright.
package struct DiscDilation: Sendable {
  /// The largest radius.
  package static let largestRadius: Float = 6
  /// Pixels of a row, and the most rows.
  package static let side = 96
  /// Bytes from a row to the next.
  package static let stride = side + room
  /// Room after each row, and before the first.
  private static let room = 16
  /// A distance that counts as none. Its square and that of the reach, 49, together fit a byte.
  private static let far: UInt8 = 14

  /// Distances, then their squares. What is beside a row's pixels stays the square of ``far``.
  private var distances = [UInt8](repeating: far * far, count: stride * side + 2 * room)

  package init() {}

  /// Dilates a picture, or erodes it: then all is done to the inverse.
  ///
  /// - Parameters:
  ///   - pixels: rows of ``stride`` bytes, of which the first ``side`` are pixels.
  ///   - radius: in pixels, from 0 to ``largestRadius``.
  ///   - threshold: pixels above this are bright.
  ///   - erodes: whether the background is widened.
  package mutating func dilate(
    _ pixels: inout MutableSpan<UInt8>, radius: Float, threshold: UInt8, erodes: Bool
  ) {
    let rowCount = pixels.count / Self.stride
    precondition(
      pixels.count == rowCount * Self.stride && rowCount <= Self.side, "at most `side` whole rows")
    precondition(radius >= 0 && radius <= Self.largestRadius, "a radius within reach")
    let disc = SoftDisc(radius: radius)
    let inversion = SIMD16<UInt8>(repeating: erodes ? 255 : 0)
    // `distances` has room for as many rows as there may be, and for the steps beyond a row.
    unsafe pixels.withUnsafeMutableBufferPointer { pixels in
      unsafe distances.withUnsafeMutableBufferPointer { distances in
        guard let target = pixels.baseAddress, let start = distances.baseAddress else { return }
        let map = unsafe start + Self.room
        unsafe Self.markDark(target, map, rowCount, threshold, inversion)
        // Steps of 1 and 2 reach three rows, with those of 4 seven.
        for step in 0..<(disc.reach > 3 ? 3 : 2) {
          unsafe Self.step(map, rowCount, by: 1 &<< step)
        }
        unsafe Self.square(map, rowCount)
        for row in 0..<rowCount {
          var column = row &* Self.stride
          while column < row &* Self.stride &+ Self.side {
            let old = unsafe SIMD16(loading: target + column) ^ inversion
            let new = unsafe old.max(disc.brightness(Self.smallest(map + column, disc.reach)))
            unsafe (new ^ inversion).store(to: target + column)
            column &+= 16
          }
        }
      }
    }
  }

  /// 0 where it is bright, and far elsewhere.
  @inline(__always)
  private static func markDark(
    _ pixels: UnsafePointer<UInt8>, _ map: UnsafeMutablePointer<UInt8>, _ rowCount: Int,
    _ threshold: UInt8, _ inversion: SIMD16<UInt8>
  ) {
    let far = SIMD16(repeating: far)
    let threshold = SIMD16(repeating: threshold)
    for row in 0..<rowCount {
      var column = row &* stride
      while column < row &* stride &+ side {
        let value = unsafe SIMD16(loading: pixels + column) ^ inversion
        let isDark = value.max(threshold) .== threshold
        unsafe SIMD16.zero.replacing(with: far, where: isDark).store(to: map + column)
        column &+= 16
      }
    }
  }

  /// Distances by way of the rows so far above and below.
  @inline(__always)
  private static func step(_ map: UnsafeMutablePointer<UInt8>, _ rowCount: Int, by rows: Int) {
    let steps = SIMD16(repeating: UInt8(truncatingIfNeeded: rows))
    for row in 0..<rowCount {
      // Beyond the picture, the row itself: it gains nothing from that.
      let above = (row >= rows ? row &- rows : row) &* stride
      let below = (row &+ rows < rowCount ? row &+ rows : row) &* stride
      var column = 0
      while column < side {
        let nearest = unsafe SIMD16(loading: map + (above &+ column))
          .min(SIMD16(loading: map + (below &+ column)))
        let here = unsafe map + (row &* stride &+ column)
        unsafe SIMD16(loading: here).min(nearest &+ steps).store(to: here)
        column &+= 16
      }
    }
  }

  @inline(__always)
  private static func square(_ map: UnsafeMutablePointer<UInt8>, _ rowCount: Int) {
    for row in 0..<rowCount {
      var column = row &* stride
      while column < row &* stride &+ side {
        let distance = unsafe SIMD16(loading: map + column)
        unsafe (distance &* distance).store(to: map + column)
        column &+= 16
      }
    }
  }

  /// The smallest squared distances of sixteen pixels: to what is bright in columns within reach.
  @inline(__always)
  private static func smallest(_ squares: UnsafePointer<UInt8>, _ reach: Int) -> SIMD16<UInt8> {
    var smallest = unsafe SIMD16(loading: squares)
    var columns = 1
    while columns <= reach {
      let along = SIMD16(repeating: UInt8(truncatingIfNeeded: columns &* columns))
      let nearest = unsafe SIMD16(loading: squares - columns)
        .min(SIMD16(loading: squares + columns))
      smallest = smallest.min(nearest &+ along)
      columns &+= 1
    }
    return smallest
  }
}

/// A disc's brightness by the square of the distance from its center.
private struct SoftDisc {
  /// Beyond so many pixels there is none.
  let reach: Int
  /// (radius + 1)², in sixteenths.
  private let end: SIMD8<UInt16>
  /// The square's way from full brightness to none, in sixteenths.
  private let range: SIMD8<UInt16>
  /// What makes 255 · 256 of it, or a little more.
  private let gain: SIMD8<UInt16>

  init(radius: Float) {
    let range = UInt16(16 * (2 * radius + 1))
    reach = Swift.min(7, Int((radius + 1).ceiling))
    end = SIMD8(repeating: UInt16(16 * (radius + 1) * (radius + 1)))
    self.range = SIMD8(repeating: range)
    gain = SIMD8(repeating: (255 * 256 + range - 1) / range)
  }

  /// The brightness of sixteen pixels.
  @inline(__always)
  func brightness(_ squared: SIMD16<UInt8>) -> SIMD16<UInt8> {
    let even = brightness(squared.words & 0xFF) &>> 8
    let odd = brightness(squared.words &>> 8) & 0xFF00
    return SIMD16(words: even | odd)
  }

  /// In the upper byte.
  @inline(__always)
  private func brightness(_ squared: SIMD8<UInt16>) -> SIMD8<UInt16> {
    let sixteenths = squared &* 16
    let inside = end.replacing(with: sixteenths, where: end .< sixteenths) &- sixteenths
    return inside.replacing(with: range, where: range .< inside) &* gain
  }
}
