/// A line of a pen, from where it touched the paper to where it left it.
///
/// ```
///  p0 ──╮              the line is smooth: it goes from the middle of two points to the middle of the
///       p1  m          next two, by a parabola that p1 attracts, and ends straight at the outer points;
///         ╲ │          ends and joints are round
///           p2 ── p3
/// ```
public struct Stroke: Sendable, Hashable {
  /// Where the pen was.
  public struct Point: Sendable, Hashable {
    /// To the right, from -1,000,000 to 1,000,000.
    public var x: Float
    /// Downward, from -1,000,000 to 1,000,000.
    public var y: Float
    /// What the stroke's width is multiplied by here: from 0.001 to 16.
    public var pressure: Float

    /// Makes a point.
    public init(x: Float, y: Float, pressure: Float = 1) {
      self.x = x
      self.y = y
      self.pressure = pressure
    }
  }

  /// Where the pen was, in order. One point is a dot; a stroke without points is nothing.
  public var points: [Point]
  /// The pen's width, in the units of the points, from 0.001 to 1,000,000.
  public var width: Float

  /// Makes a stroke.
  public init(_ points: [Point], width: Float) {
    self.points = points
    self.width = width
  }
}
