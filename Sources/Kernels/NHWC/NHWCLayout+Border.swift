extension NHWCLayout {
  /// Fills the border with zeros; the pixels may be cleared too, since they are written afterwards.
  /// The caller vouches that `count` floats are there.
  @inline(__always)
  func clearBorder(_ target: UnsafeMutablePointer<Float>) {
    guard !border.isEmpty else { return }
    // Clearing a stretch is a call, which costs more than clearing short rows along with it.
    guard height > 0, width * pixelStride > 64 else {
      unsafe target.update(repeating: 0, count: count)
      return
    }
    let left = border.left * pixelStride
    let right = border.right * pixelStride
    var image = unsafe target
    for _ in 0..<batch {
      // The zeros at the end of a row and at the start of the next are one stretch.
      unsafe image.update(repeating: 0, count: border.top * rowStride + left)
      var end = unsafe image + origin + width * pixelStride
      for _ in 0..<height - 1 {
        unsafe end.update(repeating: 0, count: right + left)
        unsafe end += rowStride
      }
      unsafe end.update(repeating: 0, count: right + border.bottom * rowStride)
      unsafe image += imageStride
    }
  }
}
