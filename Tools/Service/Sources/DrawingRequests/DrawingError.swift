/// Why a body is no drawing.
public enum DrawingError: Error, Equatable {
  /// The body isn't what its type says; one sentence says why.
  case malformed(String)
  /// The body can be read, but what it asks for can't be; one sentence says why.
  case impossible(String)

  /// The sentence.
  public var detail: String {
    switch self {
    case .malformed(let detail), .impossible(let detail): detail
    }
  }
}
