import Foundation
import MNISTPNG
import Testing

/// A PNG file of the folder `Fixtures`, and the picture that it must give.
struct Fixture: Sendable, CustomTestStringConvertible {
  let name: String
  let png: [UInt8]
  let width: Int
  let height: Int
  let rgba: [UInt8]

  var testDescription: String { name }

  static let all: [Fixture] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".png") }.sorted().compactMap { Fixture(fileName: $0) }
  }()

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  /// Reads `<name>.png` and `<name>.rgba`: width and height as two bytes, then the pixels.
  private init?(fileName: String) {
    let file = Self.folder.appending(path: fileName)
    let expected = file.deletingPathExtension().appendingPathExtension("rgba")
    guard let png = try? Data(contentsOf: file), let rgba = try? Data(contentsOf: expected),
      rgba.count > 4
    else { return nil }
    name = String(fileName.dropLast(4))
    self.png = Array(png)
    width = Int(rgba[0]) << 8 | Int(rgba[1])
    height = Int(rgba[2]) << 8 | Int(rgba[3])
    self.rgba = Array(rgba.dropFirst(4))
  }
}
