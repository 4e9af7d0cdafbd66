/// What the samples of a pixel mean (PNG specification, section 6.1).
public enum PNGColourType: UInt8, Sendable {
  /// One sample: grey.
  case greyscale = 0
  /// Three samples: red, green, blue.
  case truecolour = 2
  /// One sample: an index into the palette.
  case indexedColour = 3
  /// Two samples: grey, alpha.
  case greyscaleWithAlpha = 4
  /// Four samples: red, green, blue, alpha.
  case truecolourWithAlpha = 6

  /// The number of samples of a pixel.
  var sampleCount: Int {
    switch self {
    case .greyscale, .indexedColour: 1
    case .greyscaleWithAlpha: 2
    case .truecolour: 3
    case .truecolourWithAlpha: 4
    }
  }

  /// Whether samples may have so many bits (PNG specification, table 11.1).
  func allows(bitDepth: UInt8) -> Bool {
    switch (self, bitDepth) {
    case (_, 8), (.greyscale, 1), (.greyscale, 2), (.greyscale, 4), (.indexedColour, 1),
      (.indexedColour, 2), (.indexedColour, 4):
      true
    case (_, 16): self != .indexedColour
    default: false
    }
  }
}

extension PNGColourType: CustomStringConvertible {
  /// The name that the PNG specification has for the colour type.
  public var description: String {
    switch self {
    case .greyscale: "greyscale"
    case .truecolour: "truecolour"
    case .indexedColour: "indexed-colour"
    case .greyscaleWithAlpha: "greyscale with alpha"
    case .truecolourWithAlpha: "truecolour with alpha"
    }
  }
}
