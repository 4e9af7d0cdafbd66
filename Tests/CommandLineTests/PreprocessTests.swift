import Foundation
import MNISTPreprocessing
import MNISTTestSupport
import Testing

/// `mnist preprocess`: raw drawings in, raw pictures out.
@Suite struct PreprocessTests {
  private static let width = 40
  private static let height = 32

  /// A bar of ink on white paper, `columns` wide.
  private func drawing(columns: Range<Int>) -> [UInt8] {
    var rgba = [UInt8](repeating: 255, count: 4 * Self.width * Self.height)
    for y in 4..<28 {
      for x in columns {
        for channel in 0..<3 { rgba[4 * (y * Self.width + x) + channel] = 0 }
      }
    }
    return rgba
  }

  private func run(
    _ input: [UInt8], arguments: [String] = ["--size", "40x32"]
  ) throws -> (result: Program.Result, output: [UInt8]) {
    let folder = try TemporaryFolder()
    let file = try folder.write([], to: "pictures")
    let result = try Program.mnist.run(
      ["preprocess"] + arguments, input: Data(input), outputFile: file)
    return (result, [UInt8](try Data(contentsOf: URL(filePath: file))))
  }

  private func expected(_ rgba: [UInt8]) throws -> [UInt8] {
    let bitmap = try Bitmap(rgba: rgba, width: Self.width, height: Self.height)
    var preprocessor = Preprocessor()
    let result = preprocessor.digitImage(from: bitmap)
    let image = try #require(result)
    return image.pixels.map { UInt8($0 * 255 + 0.5) }
  }

  @Test func picturesFollowEachOtherAsTheDrawingsDo() throws {
    let drawings = [drawing(columns: 10..<14), drawing(columns: 20..<30)]
    let (result, output) = try run(drawings.flatMap { $0 })
    #expect(result.status == 0)
    #expect(result.diagnostics == "")
    let pictures = try drawings.flatMap { try expected($0) }
    #expect(output == pictures)
    #expect(output[..<784] != output[784...])
  }

  @Test func aBlankDrawingIsZerosAndIsNamed() throws {
    let drawings = [drawing(columns: 10..<14), drawing(columns: 0..<0)]
    let (result, output) = try run(drawings.flatMap { $0 })
    #expect(result.status == 0)
    #expect(result.diagnosticLines == ["mnist: drawing 1 is blank"])
    #expect(output == (try expected(drawings[0])) + [UInt8](repeating: 0, count: 784))
  }

  @Test func nothingGivesNothing() throws {
    let (result, output) = try run([], arguments: [])
    #expect(result.status == 0)
    #expect(output.isEmpty)
  }

  @Test(arguments: [1, 4 * 40 * 32 - 1])
  func aDrawingCutShortIsAnError(missing: Int) throws {
    let whole = drawing(columns: 10..<14)
    let (result, output) = try run(whole + whole.dropLast(missing))
    #expect(result.status == 1)
    #expect(
      result.diagnosticLines == [
        "mnist: drawing 1 needs 5120 bytes, but the input has only \(5120 - missing)"
      ])
    #expect(output == (try expected(whole)))
  }
}
