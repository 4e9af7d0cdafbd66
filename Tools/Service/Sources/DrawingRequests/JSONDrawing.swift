import MNIST

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A drawing in JSON: `width`, `height` and `rgba`, or `pixels`.
struct JSONDrawing: Decodable {
  private let width: Double?
  private let height: Double?
  private let rgba: String?
  private let pixels: [Float]?

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
    switch (pixels, rgba) {
    case (let pixels?, nil):
      return .image(try DrawingReader.image(pixels))
    case (nil, let rgba?):
      guard let width = width.flatMap({ Int(exactly: $0) }),
        let height = height.flatMap({ Int(exactly: $0) })
      else {
        throw .impossible("'rgba' needs 'width' and 'height', which must be whole numbers")
      }
      guard let bytes = Data(base64Encoded: rgba) else {
        throw .impossible("'rgba' isn't base64")
      }
      return .bitmap(try DrawingReader.bitmap([UInt8](bytes), width: width, height: height))
    default:
      throw .impossible("a drawing has either 'pixels' or 'width', 'height' and 'rgba'")
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
