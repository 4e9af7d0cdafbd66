import MNIST
import MNISTPNG

/// Turns bodies into drawings.
public enum DrawingReader {
  /// The pixels of a picture in MNIST's form.
  static let pixelCount = DigitImage.side * DigitImage.side

  /// The most pictures in one body of octets.
  static let octetImageLimit = 1_000

  /// The largest PNG picture. Its pixels take some 100 MB at most. The body's size says nothing about
  /// that, because a PNG may be compressed a thousandfold.
  private static let pngLimits = PNGLimits(
    width: 8_192, height: 8_192, pixels: 4 << 20)

  /// Reads one drawing.
  ///
  /// - Throws: `PictureError`: malformed if the body isn't what its format says, impossible if it
  ///   is, but has wrong counts or values.
  public static func drawing(
    _ bytes: [UInt8], format: BodyFormat
  ) throws(PictureError) -> Picture {
    switch format {
    case .png: try picture(bytes)
    case .json: try JSONDrawing.decode(JSONDrawing.self, bytes).drawing()
    case .octets: try .image(octetImage(bytes))
    }
  }

  /// Reads several drawings. A PNG has only one, so it is refused as malformed JSON.
  ///
  /// - Throws: `PictureError`, as `drawing` does.
  public static func drawings(
    _ bytes: [UInt8], format: BodyFormat
  ) throws(PictureError) -> [Picture] {
    guard format == .octets else {
      return try JSONDrawing.decode(JSONDrawing.Batch.self, bytes).drawings()
    }
    let (count, rest) = bytes.count.quotientAndRemainder(dividingBy: pixelCount)
    guard rest == 0, (1...octetImageLimit).contains(count) else {
      throw .impossible(
        "the body has \(bytes.count) bytes; it must have 784 for each of 1 to "
          + "\(octetImageLimit) pictures")
    }
    var drawings: [Picture] = []
    drawings.reserveCapacity(count)
    for index in 0..<count {
      let pixels = bytes[index * pixelCount..<(index + 1) * pixelCount].map { Float($0) / 255 }
      drawings.append(.image(try image(pixels)))
    }
    return drawings
  }

  /// A picture in MNIST's form, made of values from 0 to 1.
  ///
  /// - Throws: `PictureError` if there are too many or too few values, or if one is out of range.
  static func image(_ pixels: [Float]) throws(PictureError) -> DigitImage {
    do {
      return try DigitImage(pixels: pixels)
    } catch {
      throw .impossible(error.description)
    }
  }

  /// A drawing made of RGBA bytes.
  ///
  /// - Throws: `PictureError` if the size is impossible or doesn't fit the number of bytes.
  static func bitmap(_ rgba: [UInt8], width: Int, height: Int) throws(PictureError) -> Bitmap {
    do {
      return try Bitmap(rgba: rgba, width: width, height: height)
    } catch {
      throw .impossible(String(describing: error))
    }
  }

  private static func octetImage(_ bytes: [UInt8]) throws(PictureError) -> DigitImage {
    switch bytes.count {
    case pixelCount:
      return try image(bytes.map { Float($0) / 255 })
    case 4 * pixelCount:
      let pixels = (0..<pixelCount).map { index in
        let bits = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[4 * index + $1]) << (8 * $1) }
        return Float(bitPattern: bits)
      }
      return try image(pixels)
    default:
      throw .impossible(
        "the body has \(bytes.count) bytes; a picture has 784 bytes, or 3136 as float32")
    }
  }

  private static func picture(_ bytes: [UInt8]) throws(PictureError) -> Picture {
    let picture: PNGImage
    do {
      picture = try PNGImage(decoding: bytes, limits: pngLimits)
    } catch {
      switch error {
      case .widthAboveLimit, .heightAboveLimit, .pixelsAboveLimit:
        throw .impossible(error.description)
      default: throw .malformed(error.description)
      }
    }
    return .bitmap(try bitmap(picture.rgba, width: picture.width, height: picture.height))
  }
}
