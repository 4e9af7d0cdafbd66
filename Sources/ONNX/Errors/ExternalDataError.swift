/// Why a caller's ``ExternalDataLoader`` could not deliver a part of a file.
public enum ExternalDataError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no such file.
  case notFound
  /// The file is shorter than the offset and the length ask for.
  case tooShort(fileLength: Int)
  /// The file may not be read: it is a link, not a regular file, or outside the folder.
  case refused(Name)
  /// Opening or reading failed, for this reason.
  case unreadable(Name)

  /// What is wrong, as the end of a sentence that begins with the file.
  public var description: String {
    switch self {
    case .notFound: "does not exist"
    case .tooShort(let fileLength): "has only " + String(fileLength) + " bytes"
    case .refused(let reason): "is refused: " + reason.description
    case .unreadable(let reason): "can't be read: " + reason.description
    }
  }
}
