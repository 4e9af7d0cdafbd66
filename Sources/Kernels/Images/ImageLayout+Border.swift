extension ImageLayout {
  /// Fills the border with zeros; the caller vouches that `count` floats are there.
  @inline(__always)
  func clearBorder(_ target: UnsafeMutablePointer<Float>) {
    guard !border.isEmpty else { return }
    guard height > 0 else {
      unsafe target.update(repeating: 0, count: count)
      return
    }
    let left = border.left * pixelStride
    let right = border.right * pixelStride
    var image = unsafe target
    for _ in 0..<batch {
      // From the end of one row to the start of the next there is one stretch of zeros.
      unsafe clear(image, count: border.top * rowStride + left)
      var end = unsafe image + origin + width * pixelStride
      for _ in 0..<height - 1 {
        unsafe clear(end, count: right + left)
        unsafe end += rowStride
      }
      unsafe clear(end, count: right + border.bottom * rowStride)
      unsafe image += imageStride
    }
  }
}

/// Fills a short stretch with zeros, without the call that filling memory usually is.
@inline(__always)
private func clear(_ target: UnsafeMutablePointer<Float>, count: Int) {
  var position = 0
  while position &+ 8 <= count {
    unsafe SIMD8<Float>.zero.store(to: target + position)
    position &+= 8
  }
  while position < count {
    unsafe target[position] = 0
    position &+= 1
  }
}
