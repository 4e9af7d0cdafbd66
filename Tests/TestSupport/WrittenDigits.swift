/// Digits as somebody might write them, for drawings in tests.
package enum WrittenDigits {
  /// Points of a smooth curve, in a box of 100 by 100; a new stroke begins where the pen turns sharply.
  private static let shapes: [[[(Double, Double)]]] = [
    [
      [
        (52, 12), (35, 18), (25, 40), (26, 63), (36, 84), (52, 88), (68, 80), (76, 58), (73, 32),
        (63, 16),
        (50, 12),
      ]
    ],
    [[(40, 27), (47, 20), (54, 12), (53, 40), (52, 65), (51, 89)]],
    [
      [
        (28, 32), (34, 18), (50, 12), (66, 20), (68, 36), (58, 54), (42, 70), (27, 86), (27, 86),
        (50, 85),
        (75, 86),
      ]
    ],
    [
      [
        (30, 20), (46, 12), (64, 18), (66, 34), (55, 45), (42, 48), (60, 51), (71, 64), (66, 80),
        (48, 89),
        (29, 81),
      ]
    ],
    [[(44, 12), (36, 34), (26, 57), (50, 56), (77, 54)], [(63, 26), (61, 56), (58, 90)]],
    [
      [(37, 15), (34, 30), (31, 45), (48, 40), (64, 48), (70, 64), (62, 80), (46, 88), (28, 82)],
      [(37, 15), (50, 14), (69, 14)],
    ],
    [
      [
        (62, 12), (46, 24), (34, 44), (29, 66), (36, 83), (51, 88), (66, 80), (68, 65), (56, 54),
        (40, 58),
        (31, 70),
      ]
    ],
    [[(26, 16), (50, 16), (74, 15), (63, 40), (53, 62), (45, 90)]],
    [
      [
        (66, 22), (50, 12), (35, 21), (38, 36), (52, 47), (66, 59), (68, 76), (52, 88), (35, 80),
        (34, 64),
        (48, 50), (62, 38), (67, 23),
      ]
    ],
    [
      [
        (68, 27), (54, 14), (37, 20), (32, 36), (42, 50), (58, 47), (68, 31), (69, 25), (67, 50),
        (63, 72),
        (57, 90),
      ]
    ],
  ]

  /// The strokes of a digit of this size whose ink begins at `left`, and where its ink ends.
  package static func strokes(
    of digit: Int, left: Double, top: Double, size: Double
  ) -> (strokes: [[(x: Double, y: Double)]], right: Double) {
    let lowest = shapes[digit].joined().map(\.0).min() ?? 0
    let highest = shapes[digit].joined().map(\.0).max() ?? 0
    let strokes = shapes[digit].map { points in
      curve(points).map { (x: left + ($0.0 - lowest) / 100 * size, y: top + $0.1 / 100 * size) }
    }
    return (strokes, left + (highest - lowest) / 100 * size)
  }

  /// The strokes of a number.
  ///
  /// - Parameters:
  ///   - space: between the ink of two digits, as a part of their size; below 0 they overlap.
  package static func strokes(
    of number: String, left: Double, top: Double, size: Double, space: Double
  ) -> [[(x: Double, y: Double)]] {
    var strokes: [[(x: Double, y: Double)]] = []
    var edge = left
    for digit in number.compactMap(\.wholeNumberValue) {
      let written = Self.strokes(of: digit, left: edge, top: top, size: size)
      strokes += written.strokes
      edge = written.right + space * size
    }
    return strokes
  }

  /// A Catmull–Rom curve: it goes through the points.
  private static func curve(_ points: [(Double, Double)]) -> [(Double, Double)] {
    var curve = [points[0]]
    for index in 1..<points.count {
      let (before, start) = (points[max(0, index - 2)], points[index - 1])
      let (end, after) = (points[index], points[min(points.count - 1, index + 1)])
      for step in 1...8 {
        let t = Double(step) / 8
        func blend(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
          0.5
            * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t
              + (3 * b - a - 3 * c + d) * t * t * t)
        }
        curve.append(
          (
            blend(before.0, start.0, end.0, after.0), blend(before.1, start.1, end.1, after.1)
          ))
      }
    }
    return curve
  }
}
