import Foundation
import MNISTTestSupport

/// The files of `Tests/Fixtures`.
enum Fixture {
  static let drawingStyles = ["dark-on-white", "white-on-black", "transparent"]
  static let models = [
    "cntk", "constants", "dense", "keras", "pytorch", "pytorch-numbers", "unordered-unnamed",
  ]

  static func path(_ name: String) -> String {
    Folders.fixtures.appending(path: name).path
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    try Folders.bytes(Folders.fixtures.appending(path: name))
  }

  /// The pictures of a style, from 0 to 9.
  static func drawings(_ style: String) -> [String] {
    (0..<10).map { path("drawings/\(style)/\($0).png") }
  }

  static func model(_ style: String) -> String {
    path("models/\(style)/model.onnx")
  }
}
