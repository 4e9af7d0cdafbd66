import MNIST

/// What a client sent to be classified.
public enum Picture: Sendable {
  /// Pixels of any size and color, which are preprocessed first.
  case bitmap(Bitmap)
  /// Strokes of a pen, which are drawn first.
  case strokes(Drawing)
  /// A picture in MNIST's form.
  case image(DigitImage)
}

/// The formats of a body; the raw values are content types.
public enum BodyFormat: String, CaseIterable, Sendable {
  case png = "image/png"
  case json = "application/json"
  case octets = "application/octet-stream"
}

/// Why a body isn't a drawing.
public enum PictureError: Error, Equatable {
  /// The body isn't what its type says. One sentence says why.
  case malformed(String)
  /// The body can be read, but it asks for something impossible. One sentence says why.
  case impossible(String)

  /// The sentence.
  public var detail: String {
    switch self {
    case .malformed(let detail), .impossible(let detail): detail
    }
  }
}
