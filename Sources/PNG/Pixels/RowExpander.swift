/// Turns the samples of a row into RGBA pixels.
enum RowExpander {
  /// Greyscale up to 8 bits and indexed colour: a sample is looked up.
  case lookup(ColourLookup)
  /// Samples of 8 bits that are channels.
  case eightBit(ChannelLayout)
  /// Samples of 16 bits that are channels.
  case sixteenBit(ChannelLayout)

  init(_ contents: PNGContents) {
    let header = contents.header
    switch (header.colourType, header.bitDepth) {
    case (.indexedColour, _):
      self = .lookup(ColourLookup(bitDepth: header.bitDepth, colours: contents.palette))
    case (.greyscale, ...8):
      self = .lookup(
        ColourLookup(greyOfBitDepth: header.bitDepth, transparent: contents.transparentColour)
      )
    case (_, 8):
      self = .eightBit(ChannelLayout(header.colourType, contents.transparentColour))
    default:
      self = .sixteenBit(ChannelLayout(header.colourType, contents.transparentColour))
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
      layout.expand(EightBitSample.self, row, from: start, to: target, of: &rgba)
    case .sixteenBit(let layout):
      layout.expand(SixteenBitSample.self, row, from: start, to: target, of: &rgba)
    }
  }
}
