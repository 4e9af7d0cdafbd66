/// Why a file couldn't be read.
package enum FileError: Error, Hashable, CustomStringConvertible {
  case notFound
  /// The operating system refused; the text is its own.
  case system(String)
  case isDirectory
  /// A link, pipe or device where only a file will do.
  case notRegular
  /// A file with hard links where only one with a single name will do.
  case severalNames
  /// The part that was asked for ends behind the file's end.
  case tooShort(fileLength: Int)
  /// The file is longer than what makes sense for its purpose.
  case tooLarge(limit: Int)

  package var description: String {
    switch self {
    case .notFound: "no such file"
    case .system(let text): text
    case .isDirectory: "is a directory, not a file"
    case .notRegular: "is not a regular file"
    case .severalNames: "has more than one name (hard links)"
    case .tooShort(let fileLength): "has only \(fileLength) bytes"
    case .tooLarge(let limit): "is larger than \(limit) bytes"
    }
  }
}
