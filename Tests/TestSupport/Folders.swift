import Foundation

/// Folders that tests read from.
package enum Folders {
  /// The root of the package.
  package static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The fixtures that are part of the package.
  package static let fixtures = package.appendingPathComponent("Tests/Fixtures")

  /// Real data that isn't part of the package: the folder that the environment variable
  /// `MNIST_DATA` names, or `../shared/data` beside the package; nil if there is none.
  package static let data: URL? = {
    let named = ProcessInfo.processInfo.environment["MNIST_DATA"]
    let folder =
      named.map { URL(fileURLWithPath: $0) } ?? package.appendingPathComponent("../shared/data")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// Why a test that needs real data is skipped.
  package static let dataReason = "real data isn't here: set MNIST_DATA to its folder"

  /// The folders and files in a folder, by name.
  package static func contents(_ folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { folder.appendingPathComponent($0) }
  }

  /// The bytes of a file.
  package static func bytes(_ file: URL) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: file))
  }
}
