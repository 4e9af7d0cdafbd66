/// Expands samples of up to 8 bits, each of which stands for one of up to 256 colors.
struct ColorLookup {
  private let bitDepth: Int
  private let colors: [Color]

  /// The samples are indices into a palette, which may have fewer entries than they can count.
  init(bitDepth: Int, colors: [Color]) {
    self.bitDepth = bitDepth
    self.colors = colors
  }

  /// The samples are levels of gray, from 0 for black to the highest number for white.
  init(grayOfBitDepth bitDepth: Int, transparent: TransparentColor?) {
    self.bitDepth = bitDepth
    let white = 1 << bitDepth - 1
    colors = (0...white).map { sample in
      let gray = UInt8(sample * 255 / white)
      let isTransparent = if let transparent { sample == Int(transparent.red) } else { false }
      return Color(red: gray, green: gray, blue: gray, alpha: isTransparent ? 0 : 255)
    }
  }

  /// Writes the pixels of a row. Samples of fewer than 8 bits are packed, the first in a byte's
  /// highest bits.
  func expand(
    _ row: [UInt8],
    from start: Int,
    to target: PixelRow,
    of rgba: inout [UInt8]
  ) throws(PNGError) {
    let row = row.span
    let colors = colors.span
    var rgba = rgba.mutableSpan
    let samplesPerByte = 8 / bitDepth
    let mask = 1 << bitDepth - 1
    var output = target.firstByte
    for pixel in 0..<target.count {
      let byte = Int(row[start + pixel / samplesPerByte])
      let shift = 8 - bitDepth * (pixel % samplesPerByte + 1)
      let sample = byte >> shift & mask
      guard sample < colors.count else {
        throw .paletteIndexOutOfRange(
          index: sample,
          paletteCount: colors.count,
          x: target.xStart + pixel * target.xStep,
          y: target.y
        )
      }
      let color = colors[sample]
      rgba[output] = color.red
      rgba[output + 1] = color.green
      rgba[output + 2] = color.blue
      rgba[output + 3] = color.alpha
      output += 4 * target.xStep
    }
  }
}
