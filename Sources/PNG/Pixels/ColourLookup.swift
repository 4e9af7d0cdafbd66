/// Expands samples of up to 8 bits that stand for one of up to 256 colours.
struct ColourLookup {
  private let bitDepth: Int
  private let colours: [Colour]

  /// Samples are indices into a palette, which may have fewer entries than the samples can count.
  init(bitDepth: Int, colours: [Colour]) {
    self.bitDepth = bitDepth
    self.colours = colours
  }

  /// Samples are levels of grey from 0, black, to the highest number, white.
  init(greyOfBitDepth bitDepth: Int, transparent: TransparentColour?) {
    self.bitDepth = bitDepth
    let white = 1 << bitDepth - 1
    colours = (0...white).map { sample in
      let grey = UInt8(sample * 255 / white)
      let isTransparent = if let transparent { sample == Int(transparent.red) } else { false }
      return Colour(red: grey, green: grey, blue: grey, alpha: isTransparent ? 0 : 255)
    }
  }

  /// Writes the pixels of a row. Samples of less than 8 bits are packed, the first in the highest
  /// bits of a byte.
  func expand(
    _ row: [UInt8],
    from start: Int,
    to target: PixelRow,
    of rgba: inout [UInt8]
  ) throws(PNGError) {
    let row = row.span
    let colours = colours.span
    var rgba = rgba.mutableSpan
    let samplesPerByte = 8 / bitDepth
    let mask = 1 << bitDepth - 1
    var output = target.firstByte
    for pixel in 0..<target.count {
      let byte = Int(row[start + pixel / samplesPerByte])
      let shift = 8 - bitDepth * (pixel % samplesPerByte + 1)
      let sample = byte >> shift & mask
      guard sample < colours.count else {
        throw .paletteIndexOutOfRange(
          index: sample,
          paletteCount: colours.count,
          x: target.xStart + pixel * target.xStep,
          y: target.y
        )
      }
      let colour = colours[sample]
      rgba[output] = colour.red
      rgba[output + 1] = colour.green
      rgba[output + 2] = colour.blue
      rgba[output + 3] = colour.alpha
      output += 4 * target.xStep
    }
  }
}
