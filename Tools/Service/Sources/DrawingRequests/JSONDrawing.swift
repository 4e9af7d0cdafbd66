import MNIST

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A drawing in JSON: `width`, `height` and `rgba`; `pixels`; or `strokes` and their `width`. Other members
/// are ignored.
enum JSONDrawing: Decodable {
  // Numbers are read as Double: as Float, the decoder refuses what is nearly 0.
  case pixels([Double])
  case rgba(String, width: Double, height: Double)
  /// Points of two numbers, or of three with a pressure; the pen's width.
  case strokes([[[Double]]], width: Double)
  /// Several of them, or none.
  case ambiguous

  private enum Member: CodingKey {
    case pixels, rgba, strokes, width, height
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Member.self)
    switch [Member.pixels, .rgba, .strokes].filter({ members.contains($0) }) {
    case [.pixels]: self = .pixels(try members.decode([Double].self, forKey: .pixels))
    case [.rgba]:
      self = .rgba(
        try members.decode(String.self, forKey: .rgba),
        width: try members.decode(Double.self, forKey: .width),
        height: try members.decode(Double.self, forKey: .height))
    case [.strokes]:
      self = .strokes(
        try members.decode([[[Double]]].self, forKey: .strokes),
        width: try members.decode(Double.self, forKey: .width))
    default: self = .ambiguous
    }
  }

  /// Several drawings: `{"images": […]}`.
  struct Batch: Decodable {
    private let images: [JSONDrawing]

    /// The most drawings in one document.
    private static let countLimit = 100

    /// The drawings.
    ///
    /// - Throws: `PictureError` if there are none or too many, or if one of them isn't a drawing.
    func drawings() throws(PictureError) -> [Picture] {
      guard (1...Self.countLimit).contains(images.count) else {
        throw .impossible(
          "'images' has \(images.count) elements; it must have 1 to \(Self.countLimit)")
      }
      var drawings: [Picture] = []
      for image in images { drawings.append(try image.drawing()) }
      return drawings
    }
  }

  /// The most commas in a document: enough for a full batch of `pixels` and more members.
  ///
  /// The decoder first makes a table of all values, which takes two words or more for a value of
  /// two bytes. All values but the first in an array or object follow a comma, and the decoder
  /// limits the depth, so this limits memory.
  private static let commaLimit = 100_000

  /// The most points of a drawing: some hundred times what a hand draws. The library takes more, but then
  /// drawing them takes seconds.
  private static let pointLimit = 8_192

  /// Reads a document.
  ///
  /// - Throws: `PictureError`: malformed if it isn't JSON, impossible if it is, but has values of
  ///   the wrong types.
  static func decode<Document: Decodable>(
    _ type: Document.Type, _ bytes: [UInt8]
  ) throws(PictureError) -> Document {
    guard bytes.count(where: { $0 == UInt8(ascii: ",") }) <= commaLimit else {
      throw .impossible("the document has more than \(commaLimit) values")
    }
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch let error as DecodingError {
      throw PictureError(error)
    } catch {
      throw .malformed("the body isn't JSON")
    }
  }

  /// The drawing.
  ///
  /// - Throws: `PictureError` if members are missing or don't fit each other.
  func drawing() throws(PictureError) -> Picture {
    switch self {
    case .pixels(let values):
      return .image(try DrawingReader.image(values.map { Self.single($0, within: 0...1) }))
    case .rgba(let text, let width, let height):
      guard let width = Int(exactly: width), let height = Int(exactly: height) else {
        throw .impossible("'width' and 'height' of 'rgba' must be whole numbers")
      }
      guard let bytes = Data(base64Encoded: text) else {
        throw .impossible("'rgba' isn't base64")
      }
      return .bitmap(try DrawingReader.bitmap([UInt8](bytes), width: width, height: height))
    case .strokes(let strokes, let width):
      return .strokes(try Self.drawing(strokes, width: Self.single(width, within: 0.001...1e6)))
    case .ambiguous:
      throw .impossible(
        "a drawing has either 'pixels', or 'width', 'height' and 'rgba', or 'strokes' and 'width'")
    }
  }

  /// A number that is outside of a range exactly if the one in the document is: rounded to the nearest, it could
  /// be inside.
  private static func single(_ number: Double, within range: ClosedRange<Double>) -> Float {
    let nearest = Float(number)
    if number > range.upperBound { return max(nearest, Float(range.upperBound).nextUp) }
    if number < range.lowerBound { return min(nearest, Float(range.lowerBound).nextDown) }
    return nearest
  }

  private static func drawing(
    _ strokes: [[[Double]]], width: Float
  ) throws(PictureError) -> Drawing {
    let count = strokes.reduce(0) { $0 + $1.count }
    guard count <= pointLimit else {
      throw .impossible("'strokes' have \(count) points; at most \(pointLimit) are accepted")
    }
    // A stroke without points is nothing, but its width is checked.
    var pen = strokes.isEmpty ? [Stroke([], width: width)] : []
    for (index, points) in strokes.enumerated() {
      var stroke = Stroke([], width: width)
      for (place, numbers) in points.enumerated() {
        guard numbers.count == 2 || numbers.count == 3 else {
          throw .impossible(
            "'strokes[\(index)][\(place)]' has \(numbers.count) numbers; a point is x and y, or x, "
              + "y and pressure")
        }
        stroke.points.append(
          .init(
            x: single(numbers[0], within: -1e6...1e6),
            y: single(numbers[1], within: -1e6...1e6),
            pressure: numbers.count == 3 ? single(numbers[2], within: 0.001...16) : 1))
      }
      pen.append(stroke)
    }
    do {
      return try Drawing(pen)
    } catch {
      throw .impossible("'strokes': " + error.description)
    }
  }
}

extension PictureError {
  /// What is wrong with a document, and where.
  fileprivate init(_ error: DecodingError) {
    switch error {
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      self = .impossible(Self.place(context.codingPath) + " isn't " + Self.name(of: type))
    case .keyNotFound(let key, let context):
      self = .impossible(Self.place(context.codingPath) + " has no '\(key.stringValue)'")
    default:
      // The decoder doesn't say what is wrong or where.
      self = .malformed("the body isn't JSON, or has a number that is too large")
    }
  }

  /// A place in a document, such as "'images[3].pixels'".
  private static func place(_ path: [any CodingKey]) -> String {
    if path.isEmpty { return "the document" }
    var place = ""
    for key in path {
      place += key.intValue.map { "[\($0)]" } ?? (place.isEmpty ? "" : ".") + key.stringValue
    }
    return "'\(place)'"
  }

  private static func name(of type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a string"
    case is Double.Type, is Float.Type: "a number"
    case is any Sequence.Type: "an array"
    default: "an object"
    }
  }
}
