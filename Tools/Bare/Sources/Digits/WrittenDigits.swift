import MNIST

/// Ten digits as somebody may write them on a touch screen of 100×100 points.
enum WrittenDigits {
  /// Each digit's strokes; a stroke's points are x, y, x, y….
  private static let points: [[[Float]]] = [
    [[52, 12, 34, 22, 26, 48, 32, 76, 50, 88, 68, 76, 74, 48, 66, 22, 50, 12]],
    [[54, 10, 53, 36, 51, 62, 50, 90]],
    [[28, 30, 40, 14, 60, 14, 68, 30, 58, 50, 40, 68, 26, 86, 50, 85, 74, 84]],
    [[30, 20, 48, 12, 64, 22, 60, 40, 44, 47, 62, 54, 70, 70, 56, 86, 30, 82]],
    [[46, 12, 36, 34, 24, 58, 48, 59, 76, 58], [60, 40, 58, 64, 56, 90]],
    [[68, 14, 50, 14, 36, 15, 34, 30, 32, 46, 50, 42, 68, 54, 66, 76, 46, 88, 28, 80]],
    [[62, 12, 44, 26, 32, 50, 30, 74, 46, 88, 64, 80, 66, 62, 50, 54, 34, 64]],
    [[26, 16, 48, 15, 72, 14, 62, 38, 52, 62, 44, 88]],
    [
      [
        62, 24, 48, 12, 34, 24, 40, 42, 56, 54, 66, 72, 52, 88, 34, 76, 42, 56, 58, 42, 64, 24,
      ]
    ],
    [[66, 28, 50, 12, 34, 26, 40, 46, 58, 44, 66, 28, 65, 48, 62, 70, 58, 90]],
  ]

  /// A digit written with a pen of 8 points.
  static func drawing(of digit: Int) -> Drawing? {
    let strokes = points[digit].map { points in
      Stroke(
        stride(from: 0, to: points.count, by: 2).map { .init(x: points[$0], y: points[$0 + 1]) },
        width: 8)
    }
    return try? Drawing(strokes)
  }
}
