/// A drawing as strokes of a pen, as apps with a pencil have it.
///
/// ```swift
/// let down = Stroke([.init(x: 30, y: 10), .init(x: 30, y: 90)], width: 8)
/// let drawing = try Drawing([down])
/// ```
///
/// Only proportions matter: coordinates may be pixels, points, millimeters or anything else, as long as x
/// grows to the right and y downward. Nothing is drawn larger than the classifier needs it.
public struct Drawing: Sendable, Hashable {
  /// The most points of all strokes together: 65,536.
  public static let pointLimit = 1 << 16

  /// The strokes, each with its points.
  public let strokes: [Stroke]

  /// Takes strokes.
  ///
  /// - Throws: ``DrawingError`` if a number is out of its range or isn't one, or if there are too many points.
  /// - Complexity: O(points)
  public init(_ strokes: [Stroke]) throws(DrawingError) {
    var count = 0
    for (index, stroke) in strokes.enumerated() {
      guard Drawing.isWidth(stroke.width) else { throw .invalidWidth(stroke: index) }
      count += stroke.points.count
      guard count <= Drawing.pointLimit else {
        throw .tooManyPoints(limit: Drawing.pointLimit)
      }
      for (place, point) in stroke.points.enumerated() {
        guard Drawing.isPlace(point.x), Drawing.isPlace(point.y) else {
          throw .invalidPoint(stroke: index, point: place)
        }
        guard point.pressure >= 0.001, point.pressure <= 16 else {
          throw .invalidPressure(stroke: index, point: place)
        }
      }
    }
    self.strokes = strokes
  }

  /// Coordinates and widths beyond this would lose their digits.
  private static let largest: Float = 1e6

  /// Not a number compares as false.
  private static func isPlace(_ value: Float) -> Bool { value >= -largest && value <= largest }

  private static func isWidth(_ width: Float) -> Bool { width >= 0.001 && width <= largest }
}

/// Why some strokes aren't a ``Drawing``.
public enum DrawingError: Error, Sendable, Hashable {
  /// A stroke's width isn't a number from 0.001 to 1,000,000.
  case invalidWidth(stroke: Int)
  /// A point's coordinates aren't numbers from -1,000,000 to 1,000,000.
  case invalidPoint(stroke: Int, point: Int)
  /// A point's pressure isn't a number from 0.001 to 16.
  case invalidPressure(stroke: Int, point: Int)
  /// There are more than ``Drawing/pointLimit``.
  case tooManyPoints(limit: Int)
}

extension DrawingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .invalidWidth(let stroke):
      "stroke " + String(stroke) + ": its width must be within 0.001...1000000"
    case .invalidPoint(let stroke, let point):
      "stroke " + String(stroke) + ", point " + String(point)
        + ": its coordinates must be within -1000000...1000000"
    case .invalidPressure(let stroke, let point):
      "stroke " + String(stroke) + ", point " + String(point)
        + ": its pressure must be within 0.001...16"
    case .tooManyPoints(let limit):
      "drawing: at most " + String(limit) + " points are accepted"
    }
  }
}
