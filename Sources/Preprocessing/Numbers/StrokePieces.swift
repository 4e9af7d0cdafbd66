extension Drawing {
  /// The strokes that have points, with the boxes of their ink, in the order of their middles.
  var pieces: [(stroke: Stroke, box: InkBox)] {
    var pieces: [(stroke: Stroke, box: InkBox)] = []
    for stroke in strokes {
      if let extent = Extent([stroke]) { pieces.append((stroke, InkBox(extent))) }
    }
    return pieces.sorted { $0.box.centerX < $1.box.centerX }
  }
}

extension InkBox {
  fileprivate init(_ extent: Extent) {
    let (corner, size) = (SIMD2<Float>(extent.lowest), SIMD2<Float>(extent.size))
    self.init(x: corner.x, y: corner.y, width: size.x, height: size.y)
  }
}
