import MNISTKernels

/// Expands pixels whose samples are channels: grayscale or truecolor, with or without alpha.
///
///     samples of a pixel    G | G A | R G B | R G B A
struct ChannelLayout {
  private let sampleCount: Int

  /// Which sample is green and which blue; red is the first. All are the same in grayscale.
  private let green: Int
  private let blue: Int

  private let hasAlpha: Bool
  private let transparentColor: TransparentColor?

  init(_ colorType: PNGColorType, _ transparentColor: TransparentColor?) {
    let isGray = colorType == .grayscale || colorType == .grayscaleWithAlpha
    sampleCount = colorType.sampleCount
    green = isGray ? 0 : 1
    blue = isGray ? 0 : 2
    hasAlpha = colorType == .grayscaleWithAlpha || colorType == .truecolorWithAlpha
    self.transparentColor = transparentColor
  }

  /// Writes the pixels of a row whose samples have 8 bits.
  func expandEightBit(
    _ row: [UInt8], from start: Int, to target: PixelRow, of rgba: inout [UInt8]
  ) {
    guard target.xStep == 1, sampleCount >= 3, transparentColor == nil else {
      expand(EightBitSample.self, row, from: start, to: target, of: &rgba)
      return
    }
    // Neighbors in the picture too, as in nearly every file.
    let samples = row.span.extracting(start..<start + sampleCount * target.count)
    var span = rgba.mutableSpan
    var pixels = span._mutatingExtracting(target.firstByte..<target.firstByte + 4 * target.count)
    if hasAlpha {
      for index in 0..<pixels.count { pixels[index] = samples[index] }
    } else {
      PixelWidening.widen(samples, to: &pixels)
    }
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
      } else if let key = transparentColor, red == key.red, green == key.green, blue == key.blue {
        rgba[output + 3] = 0
      } else {
        rgba[output + 3] = 255
      }
      input += sampleCount * Sample.byteCount
      output += 4 * target.xStep
    }
  }
}
