/// Returns a part of a file beside the model.
///
/// The reader itself opens no files; the caller decides what may be read. A loader must open
/// `fileName` only in the model's own folder, and should refuse links and anything else that isn't a
/// regular file. The reader calls it at most once per tensor while it reads the model, and never for
/// a tensor without elements.
///
/// - Parameters:
///   - fileName: A bare file name: not empty, no separators, no drive, not `.` or `..`.
///   - offset: Where to begin in the file, in bytes from 0.
///   - length: How many bytes to return. The file may be longer.
/// - Returns: Exactly `length` bytes.
/// - Throws: ``ExternalDataError`` if there are no such bytes.
public typealias ExternalDataLoader = (
  _ fileName: Name, _ offset: Int, _ length: Int
) throws(ExternalDataError) -> [UInt8]

/// Why an ``ExternalDataLoader`` could not return a part of a file.
public enum ExternalDataError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no such file.
  case notFound
  /// The file ends before the part does.
  case tooShort(fileLength: Int)
  /// The file may not be read: it is a link, not a regular file, or outside the folder.
  case refused(Name)
  /// Opening or reading it failed, for this reason.
  case unreadable(Name)

  /// What is wrong, as the end of a sentence whose subject is the file.
  public var description: String {
    switch self {
    case .notFound: "does not exist"
    case .tooShort(let fileLength): "has only " + String(fileLength) + " bytes"
    case .refused(let reason): "is refused: " + reason.description
    case .unreadable(let reason): "can't be read: " + reason.description
    }
  }
}
