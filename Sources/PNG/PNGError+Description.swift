import MNISTDeflate

extension PNGError: CustomStringConvertible {
  /// One sentence for a person, without a period.
  public var description: String {
    switch self {
    case .truncatedSignature(let byteCount):
      if byteCount == 0 { return "the file is empty" }
      return "the file ends after " + String(byteCount) + " bytes, within the PNG signature"
    case .invalidSignature(let offset, let expected, let found):
      return "not a PNG file: byte " + String(offset) + " is " + hexadecimal(found)
        + " instead of " + hexadecimal(expected)
    case .truncatedChunkHeader(let offset, let available):
      return "the file ends too early: " + String(available) + " bytes at byte " + String(offset)
        + ", where the next chunk should begin"
    case .truncatedChunk(let type, let offset, let declaredLength, let available):
      return at(type, offset) + " declares " + String(declaredLength)
        + " bytes of data and a checksum, but the file ends " + String(available)
        + " bytes after its type"
    case .chunkTooLong(let type, let offset, let declaredLength):
      return at(type, offset) + " declares " + String(declaredLength)
        + " bytes of data, more than 2147483647"
    case .invalidChunkType(let type, let offset):
      return at(type, offset) + " has a type that isn't four letters"
    case .invalidChecksum(let type, let offset, let declared, let computed):
      return at(type, offset) + " is damaged: the checksum of its data is "
        + hexadecimal(computed) + " instead of " + hexadecimal(declared)

    case .headerNotFirst(let found, let offset):
      return at(found, offset) + " comes before IHDR"
    case .unknownCriticalChunk(let type, let offset):
      return at(type, offset) + " is unknown, and the picture can't be understood without it"
    case .duplicateChunk(let type, let offset):
      return at(type, offset) + " is the second of its type"
    case .chunkTooLate(let type, let offset, let after):
      return at(type, offset) + " must come before " + after.description
    case .imageDataNotConsecutive(let offset):
      return at(.imageData, offset) + " is separated from the other IDAT chunks"
    case .forbiddenChunk(let type, let offset, let colorType):
      return at(type, offset) + " isn't allowed in " + colorType.description + " pictures"
    case .missingChunk(let type, let offset):
      return "a chunk " + type.description + " must come before byte " + String(offset)

    case .invalidChunkLength(let type, let offset, let declared, let expected):
      return at(type, offset) + " has " + String(declared) + " bytes instead of "
        + String(expected)
    case .invalidPaletteLength(let offset, let declared):
      return at(.palette, offset) + " has " + String(declared)
        + " bytes; a palette has three for each entry, and at least one entry"
    case .tooManyPaletteEntries(let offset, let count, let limit):
      return at(.palette, offset) + " has " + String(count) + " entries; the bit depth allows "
        + String(limit)
    case .tooManyAlphaValues(let offset, let count, let paletteCount):
      return at(.transparency, offset) + " has " + String(count) + " alpha values for "
        + String(paletteCount) + " palette entries"
    case .invalidWidth(let width):
      return "the width " + String(width) + " isn't in 1...2147483647"
    case .invalidHeight(let height):
      return "the height " + String(height) + " isn't in 1...2147483647"
    case .invalidColorType(let colorType):
      return "the color type " + String(colorType) + " isn't 0, 2, 3, 4 or 6"
    case .invalidBitDepth(let bitDepth, let colorType):
      return colorType.description + " pictures can't have a bit depth of " + String(bitDepth)
    case .invalidCompressionMethod(let method):
      return "the compression method is " + String(method) + " instead of 0"
    case .invalidFilterMethod(let method):
      return "the filter method is " + String(method) + " instead of 0"
    case .invalidInterlaceMethod(let method):
      return "the interlace method is " + String(method) + " instead of 0 or 1"

    case .widthAboveLimit(let width, let limit):
      return "the picture is " + String(width) + " pixels wide; the limit is " + String(limit)
    case .heightAboveLimit(let height, let limit):
      return "the picture is " + String(height) + " pixels high; the limit is " + String(limit)
    case .pixelsAboveLimit(let width, let height, let limit):
      return "the picture has " + String(width) + " x " + String(height)
        + " pixels; the limit is " + String(limit)

    case .compressedDataTooShort(let count, let minimum):
      return String(count) + " bytes of compressed data can't hold the picture, which needs at "
        + "least " + String(minimum)
    case .invalidCompressedData(let error, let offset):
      return "the image data can't be decompressed (byte " + String(offset) + "): "
        + error.description
    case .invalidFilterType(let type, let row, let pass):
      return "the filter type of row " + String(row) + " in pass " + String(pass) + " is "
        + String(type) + ", more than 4"
    case .paletteIndexOutOfRange(let index, let paletteCount, let x, let y):
      return "the pixel at x " + String(x) + ", y " + String(y) + " has color " + String(index)
        + " of a palette with " + String(paletteCount) + " entries"
    }
  }

  private func at(_ type: PNGChunkType, _ offset: Int) -> String {
    "the chunk " + type.description + " at byte " + String(offset)
  }

  private func hexadecimal(_ value: some FixedWidthInteger) -> String {
    "0x" + String(value, radix: 16)
  }
}
