import MNIST
import MNISTPNG

/// Makes drawings of bodies.
public enum DrawingReader {
  /// What all formats share: the pixels of a picture of MNIST's kind.
  static let pixelCount = DigitImage.side * DigitImage.side

  /// The most pictures in one body of bytes.
  static let octetImageLimit = 1_000

  /// The largest PNG picture. What its pixels take, some 100 MB at most, a body's size doesn't
  /// tell: it may be compressed a thousandfold.
  private static let pngLimits = PNGLimits(
    width: 8_192, height: 8_192, pixels: 4 << 20)

  /// Reads one drawing.
  ///
  /// - Throws: `DrawingError`: malformed if the body isn't what its format says, impossible if it
  ///   is, but counts or values can't be.
  public static func drawing(
    _ bytes: [UInt8], format: BodyFormat
  ) throws(DrawingError) -> Drawing {
    switch format {
    case .png: try picture(bytes)
    case .json: try JSONDrawing.decode(JSONDrawing.self, bytes).drawing()
    case .octets: try .image(octetImage(bytes))
    }
  }

  /// Reads several drawings; PNG has no such thing and is taken for malformed JSON.
  ///
  /// - Throws: `DrawingError`, as `drawing` does.
  public static func drawings(
    _ bytes: [UInt8], format: BodyFormat
  ) throws(DrawingError) -> [Drawing] {
    guard format == .octets else {
      return try JSONDrawing.decode(JSONDrawing.Batch.self, bytes).drawings()
    }
    let (count, rest) = bytes.count.quotientAndRemainder(dividingBy: pixelCount)
    guard rest == 0, (1...octetImageLimit).contains(count) else {
      throw .impossible(
        "the body has \(bytes.count) bytes; it may have 784 for each of 1 to "
          + "\(octetImageLimit) pictures")
    }
    var drawings: [Drawing] = []
    drawings.reserveCapacity(count)
    for index in 0..<count {
      let pixels = bytes[index * pixelCount..<(index + 1) * pixelCount].map { Float($0) / 255 }
      drawings.append(.image(try image(pixels)))
    }
    return drawings
  }

  /// A picture of MNIST's kind of values from 0 to 1.
  ///
  /// - Throws: `DrawingError` if there are too many or too few, or some are out of range.
  static func image(_ pixels: [Float]) throws(DrawingError) -> DigitImage {
    do {
      return try DigitImage(pixels: pixels)
    } catch {
      throw .impossible(error.description)
    }
  }

  /// A drawing of RGBA bytes.
  ///
  /// - Throws: `DrawingError` if the size is impossible or doesn't fit their number.
  static func canvas(_ rgba: [UInt8], width: Int, height: Int) throws(DrawingError) -> Canvas {
    do {
      return try Canvas(rgba: rgba, width: width, height: height)
    } catch {
      throw .impossible(String(describing: error))
    }
  }

  private static func octetImage(_ bytes: [UInt8]) throws(DrawingError) -> DigitImage {
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

  private static func picture(_ bytes: [UInt8]) throws(DrawingError) -> Drawing {
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
    return .canvas(try canvas(picture.rgba, width: picture.width, height: picture.height))
  }
}
