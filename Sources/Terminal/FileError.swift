/// Why a file couldn't be read.
package enum FileError: Error, Hashable, CustomStringConvertible {
  case notFound
  /// The operating system reported an error, in these words.
  case system(String)
  case isDirectory
  /// A link, a pipe or a device where a regular file is needed.
  case notRegular
  /// A file with several names (hard links) where a file with one name is needed.
  case severalNames
  /// The requested part goes past the end of the file.
  case tooShort(fileLength: Int)
  /// The file has more bytes than are accepted.
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
