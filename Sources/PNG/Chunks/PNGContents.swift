/// What the chunks of a PNG file say. Checks their order (PNG specification, section 5.6):
///
///     IHDR ─▶ (PLTE) ─▶ (tRNS) ─▶ IDAT … IDAT ─▶ IEND
///
/// Ancillary chunks other than `tRNS` are skipped. They may be anywhere between `IHDR` and `IEND`
/// except between two `IDAT`.
struct PNGContents {
  let header: ImageHeader

  /// The palette with the alpha values of `tRNS`; empty unless the color type is indexed.
  private(set) var palette: [Color] = []

  /// The one transparent color of a grayscale or truecolor picture.
  private(set) var transparentColor: TransparentColor?

  /// The data of all `IDAT` chunks.
  private(set) var imageData = ImageDataStream()

  private var hasPalette = false
  private var hasTransparency = false
  private var imageDataState = ImageDataState.notBegun

  private enum ImageDataState {
    case notBegun, within, ended
  }

  init(_ bytes: [UInt8], limits: PNGLimits) throws(PNGError) {
    var reader = try ChunkReader(bytes)
    header = try ImageHeader(bytes, reader.next())
    try limits.check(width: header.width, height: header.height)

    while true {
      let chunk = try reader.next()
      if imageDataState == .within, chunk.type != .imageData {
        imageDataState = .ended
      }
      switch chunk.type {
      case .palette: try readPalette(bytes, chunk)
      case .transparency: try readTransparency(bytes, chunk)
      case .imageData: try readImageData(bytes, chunk)
      case .end:
        try readEnd(chunk)
        return
      case .header: throw .duplicateChunk(chunk.type, offset: chunk.offset)
      default:
        guard !chunk.type.isCritical else {
          throw .unknownCriticalChunk(chunk.type, offset: chunk.offset)
        }
      }
    }
  }

  private mutating func readPalette(_ bytes: [UInt8], _ chunk: Chunk) throws(PNGError) {
    switch header.colorType {
    case .indexedColor, .truecolor, .truecolorWithAlpha: break
    case .grayscale, .grayscaleWithAlpha:
      throw .forbiddenChunk(chunk.type, offset: chunk.offset, colorType: header.colorType)
    }
    try checkFirstAndBeforeImageData(chunk, isDuplicate: hasPalette)
    guard !hasTransparency else {
      throw .chunkTooLate(chunk.type, offset: chunk.offset, after: .transparency)
    }
    hasPalette = true

    let (count, remainder) = chunk.data.count.quotientAndRemainder(dividingBy: 3)
    guard count > 0, remainder == 0 else {
      throw .invalidPaletteLength(offset: chunk.offset, declared: chunk.data.count)
    }
    let limit = 1 << min(header.bitDepth, 8)
    guard count <= limit else {
      throw .tooManyPaletteEntries(offset: chunk.offset, count: count, limit: limit)
    }
    // In truecolor pictures the palette is only a suggestion for displays with few colors.
    guard header.colorType == .indexedColor else { return }
    palette = stride(from: chunk.data.lowerBound, to: chunk.data.upperBound, by: 3).map {
      Color(red: bytes[$0], green: bytes[$0 + 1], blue: bytes[$0 + 2], alpha: 255)
    }
  }

  private mutating func readTransparency(_ bytes: [UInt8], _ chunk: Chunk) throws(PNGError) {
    try checkFirstAndBeforeImageData(chunk, isDuplicate: hasTransparency)
    hasTransparency = true

    let start = chunk.data.lowerBound
    switch header.colorType {
    case .grayscale:
      try chunk.checkLength(2)
      transparentColor = TransparentColor(
        gray: bytes.bigEndian16(at: start),
        bitDepth: header.bitDepth
      )
    case .truecolor:
      try chunk.checkLength(6)
      transparentColor = TransparentColor(
        red: bytes.bigEndian16(at: start),
        green: bytes.bigEndian16(at: start + 2),
        blue: bytes.bigEndian16(at: start + 4),
        bitDepth: header.bitDepth
      )
    case .indexedColor:
      guard hasPalette else { throw .missingChunk(.palette, offset: chunk.offset) }
      guard chunk.data.count <= palette.count else {
        throw .tooManyAlphaValues(
          offset: chunk.offset,
          count: chunk.data.count,
          paletteCount: palette.count
        )
      }
      for index in 0..<chunk.data.count {
        palette[index].alpha = bytes[start + index]
      }
    case .grayscaleWithAlpha, .truecolorWithAlpha:
      throw .forbiddenChunk(chunk.type, offset: chunk.offset, colorType: header.colorType)
    }
  }

  private mutating func readImageData(_ bytes: [UInt8], _ chunk: Chunk) throws(PNGError) {
    guard imageDataState != .ended else {
      throw .imageDataNotConsecutive(offset: chunk.offset)
    }
    guard hasPalette || header.colorType != .indexedColor else {
      throw .missingChunk(.palette, offset: chunk.offset)
    }
    imageDataState = .within
    imageData.append(bytes, in: chunk.data)
  }

  private func readEnd(_ chunk: Chunk) throws(PNGError) {
    guard imageDataState != .notBegun else {
      throw .missingChunk(.imageData, offset: chunk.offset)
    }
    try chunk.checkLength(0)
  }

  private func checkFirstAndBeforeImageData(
    _ chunk: Chunk,
    isDuplicate: Bool
  ) throws(PNGError) {
    guard !isDuplicate else { throw .duplicateChunk(chunk.type, offset: chunk.offset) }
    guard imageDataState == .notBegun else {
      throw .chunkTooLate(chunk.type, offset: chunk.offset, after: .imageData)
    }
  }
}
