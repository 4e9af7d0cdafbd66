/// Turns the samples of a row into RGBA pixels.
enum RowExpander {
  /// Grayscale up to 8 bits and indexed color: samples are looked up.
  case lookup(ColorLookup)
  /// Samples of 8 bits that are channels.
  case eightBit(ChannelLayout)
  /// Samples of 16 bits that are channels.
  case sixteenBit(ChannelLayout)

  init(_ contents: PNGContents) {
    let header = contents.header
    switch (header.colorType, header.bitDepth) {
    case (.indexedColor, _):
      self = .lookup(ColorLookup(bitDepth: header.bitDepth, colors: contents.palette))
    case (.grayscale, ...8):
      self = .lookup(
        ColorLookup(grayOfBitDepth: header.bitDepth, transparent: contents.transparentColor)
      )
    case (_, 8):
      self = .eightBit(ChannelLayout(header.colorType, contents.transparentColor))
    default:
      self = .sixteenBit(ChannelLayout(header.colorType, contents.transparentColor))
    }
  }

  /// Writes the pixels of a row.
  ///
  /// - Parameters:
  ///   - row: holds the row's bytes.
  ///   - start: where they begin.
  ///   - target: where the pixels go.
  func expand(
    _ row: [UInt8],
    from start: Int,
    to target: PixelRow,
    of rgba: inout [UInt8]
  ) throws(PNGError) {
    switch self {
    case .lookup(let lookup):
      try lookup.expand(row, from: start, to: target, of: &rgba)
    case .eightBit(let layout):
      layout.expandEightBit(row, from: start, to: target, of: &rgba)
    case .sixteenBit(let layout):
      layout.expand(SixteenBitSample.self, row, from: start, to: target, of: &rgba)
    }
  }
}
