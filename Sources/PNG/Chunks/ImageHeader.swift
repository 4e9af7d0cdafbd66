/// The header of a PNG file, its first chunk (PNG specification, section 11.2.1).
///
///     byte  0      4       8          9            10           11      12
///           width  height  bit depth  color type  compression  filter  interlace
struct ImageHeader {
  /// The number of columns, 1…2³¹−1.
  let width: Int

  /// The number of rows, 1…2³¹−1.
  let height: Int

  let colorType: PNGColorType

  /// The number of bits of a sample: 1, 2, 4, 8 or 16.
  let bitDepth: Int

  /// Whether the pixels come in Adam7's seven passes.
  let isInterlaced: Bool

  /// The number of bits of a pixel, 1…64.
  var bitsPerPixel: Int { bitDepth * colorType.sampleCount }

  init(_ bytes: [UInt8], _ chunk: Chunk) throws(PNGError) {
    guard chunk.type == .header else {
      throw .headerNotFirst(found: chunk.type, offset: chunk.offset)
    }
    try chunk.checkLength(13)
    let start = chunk.data.lowerBound

    let width = bytes.bigEndian32(at: start)
    guard width > 0, let width = Int32(exactly: width) else { throw .invalidWidth(width) }
    let height = bytes.bigEndian32(at: start + 4)
    guard height > 0, let height = Int32(exactly: height) else { throw .invalidHeight(height) }
    self.width = Int(width)
    self.height = Int(height)

    let bitDepth = bytes[start + 8]
    guard let colorType = PNGColorType(rawValue: bytes[start + 9]) else {
      throw .invalidColorType(bytes[start + 9])
    }
    guard colorType.allows(bitDepth: bitDepth) else {
      throw .invalidBitDepth(bitDepth, colorType: colorType)
    }
    self.colorType = colorType
    self.bitDepth = Int(bitDepth)

    guard bytes[start + 10] == 0 else { throw .invalidCompressionMethod(bytes[start + 10]) }
    guard bytes[start + 11] == 0 else { throw .invalidFilterMethod(bytes[start + 11]) }
    guard bytes[start + 12] <= 1 else { throw .invalidInterlaceMethod(bytes[start + 12]) }
    isInterlaced = bytes[start + 12] == 1
  }
}
