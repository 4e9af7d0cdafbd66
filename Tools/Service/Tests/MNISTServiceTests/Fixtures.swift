import Foundation
import Testing

/// What tests send.
enum Fixtures {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The bytes of a file in the repository's `Tests/Fixtures`.
  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: "Tests/Fixtures/" + path)))
  }

  /// A file's path.
  static func path(_ path: String) -> String {
    root.appending(path: path).path(percentEncoded: false)
  }

  /// A page, and a studio beside it, written to temporary files.
  static func pagePath() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "mnist-service-pages")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, title) in [("studio.html", "studio"), ("index.html", "digits")] {
      try Data("<!doctype html><title>\(title)</title>".utf8)
        .write(to: folder.appending(path: name), options: .atomic)
    }
    return folder.appending(path: "index.html").path(percentEncoded: false)
  }

  /// A 1 in MNIST's form, 0 to 255: a bar of 2 by 20.
  static let one: [UInt8] = (0..<784).map { index in
    let (row, column) = index.quotientAndRemainder(dividingBy: 28)
    return (4..<24).contains(row) && (13..<15).contains(column) ? 255 : 0
  }

  /// The same bar as little-endian floats from 0 to 1.
  static func floats(_ pixels: [Float]) -> [UInt8] {
    pixels.flatMap { pixel in (0..<4).map { UInt8(pixel.bitPattern >> (8 * $0) & 255) } }
  }

  /// The bar as a drawing in JSON, dark on white.
  static var drawing: String {
    let rgba: [UInt8] = one.flatMap { value in [255 - value, 255 - value, 255 - value, 255] }
    return "{\"width\":28,\"height\":28,\"rgba\":\"\(Data(rgba).base64EncodedString())\"}"
  }

  /// The bar as JSON numbers.
  static var pixels: String {
    "{\"pixels\":[" + one.map { $0 == 0 ? "0" : "1.0" }.joined(separator: ",") + "]}"
  }
}
