extension Drawing {
  /// Where each stroke's ink is; nil for strokes without points.
  private static func box(_ stroke: Stroke) -> InkBox? {
    var box: InkBox?
    for point in stroke.points {
      let radius = stroke.width * point.pressure / 2
      let dot = InkBox(
        x: point.x - radius, y: point.y - radius, width: 2 * radius, height: 2 * radius)
      box = box?.union(dot) ?? dot
    }
    return box
  }

  /// The strokes with their boxes, in the order of their middles.
  var pieces: [(stroke: Stroke, box: InkBox)] {
    var pieces: [(stroke: Stroke, box: InkBox)] = []
    for stroke in strokes {
      if let box = Drawing.box(stroke) { pieces.append((stroke, box)) }
    }
    return pieces.sorted { $0.box.centerX < $1.box.centerX }
  }
}
