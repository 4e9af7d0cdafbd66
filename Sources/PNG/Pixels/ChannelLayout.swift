/// Expands pixels whose samples are channels: greyscale or truecolour, with or without alpha.
///
///     samples of a pixel    G | G A | R G B | R G B A
struct ChannelLayout {
  private let sampleCount: Int

  /// Which sample is green and which blue; red is the first. All are the same in greyscale.
  private let green: Int
  private let blue: Int

  private let hasAlpha: Bool
  private let transparentColour: TransparentColour?

  init(_ colourType: PNGColourType, _ transparentColour: TransparentColour?) {
    let isGrey = colourType == .greyscale || colourType == .greyscaleWithAlpha
    sampleCount = colourType.sampleCount
    green = isGrey ? 0 : 1
    blue = isGrey ? 0 : 2
    hasAlpha = colourType == .greyscaleWithAlpha || colourType == .truecolourWithAlpha
    self.transparentColour = transparentColour
  }

  /// Writes the pixels of a row whose samples have the given width.
  func expand<Sample: ChannelSample>(
    _ sample: Sample.Type,
    _ row: [UInt8],
    from start: Int,
    to target: PixelRow,
    of rgba: inout [UInt8]
  ) {
    let row = row.span
    var rgba = rgba.mutableSpan
    let greenOffset = green * Sample.byteCount
    let blueOffset = blue * Sample.byteCount
    let alphaOffset = (sampleCount - 1) * Sample.byteCount
    var input = start
    var output = target.firstByte
    for _ in 0..<target.count {
      let red = Sample.value(row, at: input)
      let green = Sample.value(row, at: input + greenOffset)
      let blue = Sample.value(row, at: input + blueOffset)
      rgba[output] = Sample.eightBits(red)
      rgba[output + 1] = Sample.eightBits(green)
      rgba[output + 2] = Sample.eightBits(blue)
      if hasAlpha {
        rgba[output + 3] = Sample.eightBits(Sample.value(row, at: input + alphaOffset))
      } else if let key = transparentColour, red == key.red, green == key.green, blue == key.blue {
        rgba[output + 3] = 0
      } else {
        rgba[output + 3] = 255
      }
      input += sampleCount * Sample.byteCount
      output += 4 * target.xStep
    }
  }
}
