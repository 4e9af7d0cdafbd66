import MNISTKernels

/// What a pixel's bytes are, in the order they have in memory.
public enum PixelFormat: Sendable, Hashable, CaseIterable {
  /// Red, green, blue and straight alpha, as a browser's `getImageData` and PNG files have them.
  case rgba
  /// Blue, green, red and straight alpha.
  case bgra
  /// Red, green and blue, multiplied by alpha, and alpha: `CGImageAlphaInfo.premultipliedLast`.
  case premultipliedRGBA
  /// Blue, green and red, multiplied by alpha, and alpha: what Apple's and Windows' windows are drawn
  /// in, `premultipliedFirst` with `byteOrder32Little`.
  case premultipliedBGRA
  /// Red, green, blue and a byte that means nothing: `noneSkipLast`.
  case rgbx
  /// Blue, green, red and a byte that means nothing: what cameras give.
  case bgrx
  /// One byte, from black (0) to white (255).
  case gray

  /// Bytes of a pixel: 4, or 1 of ``gray``.
  public var bytesPerPixel: Int { encoding.bytesPerPixel }

  /// Red and blue needn't be told apart: no channel counts more than another.
  var encoding: PixelEncoding {
    switch self {
    case .rgba, .bgra: .straight
    case .premultipliedRGBA, .premultipliedBGRA: .premultiplied
    case .rgbx, .bgrx: .opaque
    case .gray: .gray
    }
  }
}
