import MNIST

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A drawing as JSON has it: `width`, `height` and `rgba`, or `pixels`.
struct JSONDrawing: Decodable {
  private let width: Double?
  private let height: Double?
  private let rgba: String?
  private let pixels: [Float]?

  /// Several drawings: `{"images": […]}`.
  struct Batch: Decodable {
    private let images: [JSONDrawing]

    /// The most drawings in one document.
    private static let imageLimit = 100

    /// The drawings.
    ///
    /// - Throws: `DrawingError` if there are none or too many, or one of them is none.
    func drawings() throws(DrawingError) -> [Drawing] {
      guard (1...Self.imageLimit).contains(images.count) else {
        throw .impossible(
          "'images' has \(images.count) elements; it may have 1 to \(Self.imageLimit)")
      }
      var drawings: [Drawing] = []
      for image in images { drawings.append(try image.drawing()) }
      return drawings
    }
  }

  /// The most commas in a document: those of a full batch of `pixels`, and room for more members.
  ///
  /// The decoder first makes a table of all values, at two words and more for a value of two bytes.
  /// All but the first in an array or object come behind a comma, and the depth has a limit of its
  /// own: so many commas, so much memory.
  private static let commaLimit = 100_000

  /// Reads a document.
  ///
  /// - Throws: `DrawingError`: malformed if it isn't JSON, impossible if it is, but of other kinds
  ///   of values.
  static func decode<Document: Decodable>(
    _ type: Document.Type, _ bytes: [UInt8]
  ) throws(DrawingError) -> Document {
    guard bytes.count(where: { $0 == UInt8(ascii: ",") }) <= commaLimit else {
      throw .impossible("the document has more than \(commaLimit) values")
    }
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch let error as DecodingError {
      throw DrawingError(error)
    } catch {
      throw .malformed("the body isn't JSON")
    }
  }

  /// The drawing.
  ///
  /// - Throws: `DrawingError` if members are missing or don't fit each other.
  func drawing() throws(DrawingError) -> Drawing {
    switch (pixels, rgba) {
    case (let pixels?, nil):
      return .image(try DrawingReader.image(pixels))
    case (nil, let rgba?):
      guard let width = width.flatMap({ Int(exactly: $0) }),
        let height = height.flatMap({ Int(exactly: $0) })
      else {
        throw .impossible("'width' and 'height' are whole numbers, and 'rgba' needs both")
      }
      guard let bytes = Data(base64Encoded: rgba) else {
        throw .impossible("'rgba' isn't base64")
      }
      return .canvas(try DrawingReader.canvas([UInt8](bytes), width: width, height: height))
    default:
      throw .impossible("a drawing has either 'pixels' or 'width', 'height' and 'rgba'")
    }
  }
}

extension DrawingError {
  /// What was wrong with a document, and where in it.
  fileprivate init(_ error: DecodingError) {
    switch error {
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      self = .impossible(Self.place(context.codingPath) + " isn't " + Self.name(of: type))
    case .keyNotFound(let key, let context):
      self = .impossible(Self.place(context.codingPath) + " has no '\(key.stringValue)'")
    default:
      // The decoder says neither what nor where.
      self = .malformed("the body isn't JSON, or has a number too large to be read")
    }
  }

  /// Where in a document, as "'images[3].pixels'".
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
