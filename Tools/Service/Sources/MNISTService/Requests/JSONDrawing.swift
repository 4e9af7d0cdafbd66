/// A drawing as JSON has it: `width`, `height` and `rgba`, or `pixels`.
struct JSONDrawing {
  /// The most drawings in one document.
  static let maximumCount = 100

  private var width: Double?
  private var height: Double?
  private var rgba: [UInt8]?
  private var pixels: [Float]?

  /// Reads a document that is one drawing.
  ///
  /// - Throws: `Problem`: 400 if it isn't JSON, 422 if it is, but no drawing.
  static func document(_ bytes: [UInt8]) throws(Problem) -> JSONDrawing {
    var reader = JSONReader(bytes)
    let drawing = try JSONDrawing(&reader)
    try reader.finish()
    return drawing
  }

  /// Reads a document of drawings: `{"images": […]}`.
  ///
  /// - Throws: `Problem`, as `document` does, and 422 if there are none or too many.
  static func batchDocument(_ bytes: [UInt8]) throws(Problem) -> [Drawing] {
    var reader = JSONReader(bytes)
    var drawings: [Drawing] = []
    try reader.object { (reader, name) throws(Problem) in
      guard name == "images" else { return try reader.skipValue() }
      drawings = []
      try reader.array { (reader) throws(Problem) in
        guard drawings.count < maximumCount else {
          throw .impossible("'images' has more than \(maximumCount) elements")
        }
        drawings.append(try JSONDrawing(&reader).drawing())
      }
    }
    try reader.finish()
    guard !drawings.isEmpty else { throw .impossible("there are no 'images'") }
    return drawings
  }

  private init(_ reader: inout JSONReader) throws(Problem) {
    var members = (
      width: Double?.none, height: Double?.none, rgba: [UInt8]?.none, pixels: [Float]?.none
    )
    try reader.object { (reader, name) throws(Problem) in
      switch name {
      case "width": members.width = try reader.number()
      case "height": members.height = try reader.number()
      case "rgba":
        guard let bytes = Base64.decode(try reader.string()) else {
          throw .impossible("'rgba' isn't base64")
        }
        members.rgba = bytes
      case "pixels":
        var values: [Float] = []
        try reader.array { (reader) throws(Problem) in
          guard values.count < DrawingReader.pixelCount else {
            throw .impossible("'pixels' has more than \(DrawingReader.pixelCount) elements")
          }
          values.append(Float(try reader.number()))
        }
        members.pixels = values
      default: try reader.skipValue()
      }
    }
    (width, height, rgba, pixels) = members
  }

  /// The drawing.
  ///
  /// - Throws: `Problem` (422) if members are missing or don't fit each other.
  func drawing() throws(Problem) -> Drawing {
    switch (pixels, rgba) {
    case (let pixels?, nil):
      return .image(try DrawingReader.image(pixels))
    case (nil, let rgba?):
      guard let width = width.flatMap({ Int(exactly: $0) }),
        let height = height.flatMap({ Int(exactly: $0) })
      else {
        throw .impossible("'width' and 'height' are whole numbers, and 'rgba' needs both")
      }
      return .canvas(try DrawingReader.canvas(rgba, width: width, height: height))
    default:
      throw .impossible("a drawing has either 'pixels' or 'width', 'height' and 'rgba'")
    }
  }
}
