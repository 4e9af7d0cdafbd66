/// The layout of a batch of images in memory for the fast kernels: NHWC, `pixelStride` floats for
/// each pixel, with a border of zeros.
///
/// ```
///            left   width   right
///          ┌──────────────────────┐
///      top │ 0 0 0 0 0 0 0 0 0 0  │
///          │ 0 0 ┌───────────┐ 0  │      pixel:  c₀ c₁ c₂ … c₇
///   height │ 0 0 │  pixels   │ 0  │      neighboring channels are the lanes of a vector
///          │ 0 0 └───────────┘ 0  │
///   bottom │ 0 0 0 0 0 0 0 0 0 0  │
///          └──────────────────────┘
/// ```
///
/// The border is a convolution's padding: kernels needn't ask whether a pixel exists.
public struct NHWCLayout: Hashable, Sendable {
  /// The number of images.
  public let batch: Int
  /// The number of channels.
  public let channels: Int
  /// The rows of an image.
  public let height: Int
  /// The columns of an image.
  public let width: Int
  /// The pixels of zeros around an image.
  public let border: Border

  /// The pixels of zeros around an image.
  public struct Border: Hashable, Sendable {
    public var top = 0
    public var left = 0
    public var bottom = 0
    public var right = 0

    /// No border.
    public init() {}

    /// Creates a border from its widths.
    public init(top: Int, left: Int, bottom: Int, right: Int) {
      self.top = top
      self.left = left
      self.bottom = bottom
      self.right = right
    }

    var isEmpty: Bool { self == Border() }
    fileprivate var isPositive: Bool { min(top, left, bottom, right) >= 0 }
  }

  /// Creates a layout.
  ///
  /// - Precondition: no number is negative, and the product of all is small enough to be in memory
  ///   (the planner refuses others).
  public init(batch: Int, channels: Int, height: Int, width: Int, border: Border = Border()) {
    precondition(
      batch >= 0 && channels >= 0 && height >= 0 && width >= 0 && border.isPositive,
      "a layout's lengths are not negative")
    self.batch = batch
    self.channels = channels
    self.height = height
    self.width = width
    self.border = border
  }

  /// The floats of a pixel: the channels, and from 4 on as many zeros as fill the last vector.
  public var pixelStride: Int { channels < 4 ? channels : Self.padded(channels) }

  /// The floats from a row to the next, border included.
  public var rowStride: Int { (border.left + width + border.right) * pixelStride }

  /// The floats from an image to the next, border included.
  public var imageStride: Int { (border.top + height + border.bottom) * rowStride }

  /// The floats of all images.
  public var count: Int { batch * imageStride }

  /// The bytes of all images.
  public var byteCount: Int { count * MemoryLayout<Float>.stride }

  /// The distance of the first pixel, after the border, from the start of its image.
  public var origin: Int { border.top * rowStride + border.left * pixelStride }

  /// Where a row of pixels starts.
  @inline(__always)
  func offset(image: Int, row: Int) -> Int {
    image * imageStride + origin + row * rowStride
  }

  /// Whether the images are as many and as large, but for the border.
  func hasSize(of other: NHWCLayout) -> Bool {
    batch == other.batch && channels == other.channels && height == other.height
      && width == other.width
  }

  /// The number of channels rounded up to whole vectors of 4.
  public static func padded(_ channels: Int) -> Int { (channels + 3) & ~3 }
}
