extension NHWCLayout {
  /// Fills the border with zeros, and what is inside with zeros or nothing: it is written afterwards.
  /// The caller vouches that `count` floats are there.
  @inline(__always)
  func clearBorder(_ target: UnsafeMutablePointer<Float>) {
    guard !border.isEmpty else { return }
    // Clearing a stretch costs a call, which is more than clearing short rows along with it.
    guard height > 0, width * pixelStride > 64 else {
      unsafe target.update(repeating: 0, count: count)
      return
    }
    let left = border.left * pixelStride
    let right = border.right * pixelStride
    var image = unsafe target
    for _ in 0..<batch {
      // From the end of one row to the start of the next there is one stretch of zeros.
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
