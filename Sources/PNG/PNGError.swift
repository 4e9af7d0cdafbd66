import MNISTDeflate

/// Why a file can't be read as a PNG picture.
///
/// Offsets count bytes from the start of the file. The `offset` of a chunk is that of its first
/// byte, the length field.
public enum PNGError: Error, Equatable, Sendable {
  // MARK: The file and its chunks

  /// The file ends within the eight bytes of the signature; those that are there are right.
  case truncatedSignature(byteCount: Int)
  /// The first eight bytes aren't those of a PNG file; `offset` is the first that differs.
  case invalidSignature(offset: Int, expected: UInt8, found: UInt8)
  /// The file ends before or within the length and type of the next chunk: `IEND` is missing.
  case truncatedChunkHeader(offset: Int, available: Int)
  /// The file ends within the data or the checksum of a chunk; `available` counts the bytes left
  /// after the chunk's type.
  case truncatedChunk(PNGChunkType, offset: Int, declaredLength: Int, available: Int)
  /// The declared length is more than 2³¹−1.
  case chunkTooLong(PNGChunkType, offset: Int, declaredLength: UInt32)
  /// The chunk's type isn't four ASCII letters.
  case invalidChunkType(PNGChunkType, offset: Int)
  /// The chunk's CRC-32 isn't that of its type and data.
  case invalidChecksum(PNGChunkType, offset: Int, declared: UInt32, computed: UInt32)

  // MARK: The order of chunks

  /// The first chunk isn't `IHDR`.
  case headerNotFirst(found: PNGChunkType, offset: Int)
  /// This reader doesn't know the chunk, and its type says that the picture can't be understood
  /// without it.
  case unknownCriticalChunk(PNGChunkType, offset: Int)
  /// The chunk may occur only once.
  case duplicateChunk(PNGChunkType, offset: Int)
  /// The chunk comes after one that it must precede.
  case chunkTooLate(PNGChunkType, offset: Int, after: PNGChunkType)
  /// Other chunks separate this `IDAT` from the ones before.
  case imageDataNotConsecutive(offset: Int)
  /// A picture of this color type must not have a chunk of this type.
  case forbiddenChunk(PNGChunkType, offset: Int, colorType: PNGColorType)
  /// A chunk that must come before the one at `offset` is missing.
  case missingChunk(PNGChunkType, offset: Int)

  // MARK: What chunks contain

  /// The chunk's type, or the picture's color type, requires another length.
  case invalidChunkLength(PNGChunkType, offset: Int, declared: Int, expected: Int)
  /// A palette has three bytes an entry, and at least one entry.
  case invalidPaletteLength(offset: Int, declared: Int)
  /// The palette has more entries than the bit depth can count.
  case tooManyPaletteEntries(offset: Int, count: Int, limit: Int)
  /// `tRNS` has more alpha values than the palette has entries.
  case tooManyAlphaValues(offset: Int, count: Int, paletteCount: Int)
  /// The width isn't in 1…2³¹−1.
  case invalidWidth(UInt32)
  /// The height isn't in 1…2³¹−1.
  case invalidHeight(UInt32)
  /// The color type isn't 0, 2, 3, 4 or 6.
  case invalidColorType(UInt8)
  /// The color type doesn't allow this bit depth.
  case invalidBitDepth(UInt8, colorType: PNGColorType)
  /// The compression method isn't 0.
  case invalidCompressionMethod(UInt8)
  /// The filter method isn't 0.
  case invalidFilterMethod(UInt8)
  /// The interlace method isn't 0 or 1.
  case invalidInterlaceMethod(UInt8)

  // MARK: Limits

  /// The picture is wider than ``PNGLimits/width``.
  case widthAboveLimit(width: Int, limit: Int)
  /// The picture is higher than ``PNGLimits/height``.
  case heightAboveLimit(height: Int, limit: Int)
  /// The picture has more pixels than ``PNGLimits/pixels``.
  case pixelsAboveLimit(width: Int, height: Int, limit: Int)

  // MARK: Image data

  /// The `IDAT` chunks hold fewer bytes than the best possible compression of the picture needs.
  case compressedDataTooShort(count: Int, minimum: Int)
  /// The contents of the `IDAT` chunks can't be decompressed; `offset` is how far they were read.
  case invalidCompressedData(ZlibError, offset: Int)
  /// A row begins with a filter type above 4. `pass` is 1…7 in an interlaced picture, else 1;
  /// `row` counts from 0 within the pass.
  case invalidFilterType(UInt8, row: Int, pass: Int)
  /// The pixel's palette index isn't below the number of palette entries.
  case paletteIndexOutOfRange(index: Int, paletteCount: Int, x: Int, y: Int)
}

/// Why compressed data can't be decompressed (RFC 1950 and RFC 1951).
public typealias ZlibError = MNISTDeflate.ZlibError
