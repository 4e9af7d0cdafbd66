/// Why the service can't start.
package enum StartError: Error, CustomStringConvertible {
  /// The file isn't there or can't be read.
  case unreadableFile(path: String)
  /// The file is no digit classifier that can be run.
  case unsuitableModel(path: String, reason: String)
  /// The origin can't stand in a header.
  case invalidOrigin(String)

  package var description: String {
    switch self {
    case .unreadableFile(let path): "can't read \(path)"
    case .unsuitableModel(let path, let reason): "\(path): \(reason)"
    case .invalidOrigin(let origin): "'\(origin)' is no origin such as https://example.org"
    }
  }
}
