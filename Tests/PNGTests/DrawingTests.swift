import MNISTPNG
import MNISTTestSupport
import Testing

/// Files from paint programs and cameras, if real data is here.
@Suite(.enabled(if: Folders.data != nil, Comment(rawValue: Folders.dataReason)))
struct DrawingTests {
  @Test func everyDrawingCanBeRead() throws {
    let folder = try #require(Folders.data).appendingPathComponent("canvas")
    let files = Folders.contents(folder).filter { $0.pathExtension == "png" }
    #expect(!files.isEmpty)
    for file in files {
      let name = file.lastPathComponent
      let bytes = try Folders.bytes(file)
      let image = try PNGImage(decoding: bytes)
      #expect(image.width == bytes[16..<20].reduce(0) { $0 << 8 | Int($1) }, "\(name)")
      #expect(image.height == bytes[20..<24].reduce(0) { $0 << 8 | Int($1) }, "\(name)")
      #expect(image.rgba.count == 4 * image.width * image.height, "\(name)")
    }
  }
}
