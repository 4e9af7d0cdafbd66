/// What the samples of a pixel mean (PNG specification, section 6.1).
public enum PNGColorType: UInt8, Sendable {
  /// One sample: gray.
  case grayscale = 0
  /// Three samples: red, green, blue.
  case truecolor = 2
  /// One sample: an index into the palette.
  case indexedColor = 3
  /// Two samples: gray, alpha.
  case grayscaleWithAlpha = 4
  /// Four samples: red, green, blue, alpha.
  case truecolorWithAlpha = 6

  /// The number of samples of a pixel.
  var sampleCount: Int {
    switch self {
    case .grayscale, .indexedColor: 1
    case .grayscaleWithAlpha: 2
    case .truecolor: 3
    case .truecolorWithAlpha: 4
    }
  }

  /// Whether samples may have this many bits (PNG specification, table 11.1).
  func allows(bitDepth: UInt8) -> Bool {
    switch (self, bitDepth) {
    case (_, 8), (.grayscale, 1), (.grayscale, 2), (.grayscale, 4), (.indexedColor, 1),
      (.indexedColor, 2), (.indexedColor, 4):
      true
    case (_, 16): self != .indexedColor
    default: false
    }
  }
}

extension PNGColorType: CustomStringConvertible {
  /// The name in the PNG specification, in American spelling.
  public var description: String {
    switch self {
    case .grayscale: "grayscale"
    case .truecolor: "truecolor"
    case .indexedColor: "indexed-color"
    case .grayscaleWithAlpha: "grayscale with alpha"
    case .truecolorWithAlpha: "truecolor with alpha"
    }
  }
}
