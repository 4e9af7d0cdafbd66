extension DigitImage {
  /// Below this a pixel doesn't count as ink here.
  private static let faintest: UInt8 = 16

  /// Takes a map that already is such a picture as it is; nil if it isn't one.
  ///
  /// It is one when it has 28×28 pixels, its ink is within a box whose longer side is 18 to 20 and
  /// whose centre of mass is within a pixel of (14, 14), and a quarter of the ink is grey, as
  /// MNIST's antialiasing makes it (a pixel drawing's is not). Either polarity will do.
  package init?(normalized map: InkMap) {
    guard map.width == DigitImage.side, map.height == DigitImage.side, map.grain < 3 else {
      return nil
    }
    var left = map.width
    var right = 0
    var top = map.height
    var bottom = 0
    var inkCount = 0
    var greyCount = 0
    var strongest: UInt8 = 0
    var mass = 0
    var moments = (x: 0, y: 0)
    for y in 0..<map.height {
      for x in 0..<map.width {
        let value = map.values[y * map.width + x]
        if value < DigitImage.faintest { continue }
        left = min(left, x)
        right = max(right, x + 1)
        top = min(top, y)
        bottom = max(bottom, y + 1)
        inkCount += 1
        if value < 240 { greyCount += 1 }
        strongest = max(strongest, value)
        mass += Int(value)
        moments.x += Int(value) * x
        moments.y += Int(value) * y
      }
    }
    guard strongest >= 128, 18...20 ~= max(right - left, bottom - top), 4 * greyCount >= inkCount,
      abs(moments.x - 14 * mass) <= mass, abs(moments.y - 14 * mass) <= mass
    else { return nil }
    let scale = 1 / Float(strongest)
    self.init(checkedPixels: map.values.map { value in min(1, Float(value) * scale) })
  }
}
