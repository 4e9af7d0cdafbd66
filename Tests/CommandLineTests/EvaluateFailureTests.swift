import Foundation
import MNISTTestSupport
import Testing

/// Data sets that `mnist evaluate` refuses.
@Suite struct EvaluateFailureTests {
  private static let images = IDX.images([IDX.ring(), IDX.stroke()])
  private static let labels = IDX.labels([0, 1])
  private static let narrow = IDX.file(
    shape: [2, 28, 27],
    [UInt8](repeating: 0, count: 2 * 28 * 27)
  )

  /// A pair of files and what must be said about them; IMAGES and LABELS stand for their paths.
  struct Refusal: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var images = EvaluateFailureTests.images
    var labels = EvaluateFailureTests.labels
    let text: String
  }

  static let refusals = [
    Refusal(
      testDescription: "fewer labels than pictures",
      labels: IDX.labels([0]),
      text: "2 pictures in IMAGES, but 1 labels in LABELS"
    ),
    Refusal(
      testDescription: "more labels than pictures",
      labels: IDX.labels([0, 1, 2]),
      text: "2 pictures in IMAGES, but 3 labels in LABELS"
    ),
    Refusal(
      testDescription: "a label that is not a digit",
      labels: IDX.labels([0, 10]),
      text: "LABELS: 10 is not a digit"
    ),
    Refusal(
      testDescription: "not an IDX file",
      images: Array("P5 28 28 255".utf8),
      text: "IMAGES: is not an IDX file"
    ),
    Refusal(testDescription: "an empty file", labels: [], text: "LABELS: is not an IDX file"),
    Refusal(
      testDescription: "values of another type",
      images: IDX.file(type: 0x0D, shape: [2, 28, 28], []),
      text: "IMAGES: has values of type 13"
    ),
    Refusal(
      testDescription: "labels instead of pictures",
      images: labels,
      text: "IMAGES: has 1 axes instead of 3"
    ),
    Refusal(
      testDescription: "pictures instead of labels",
      labels: images,
      text: "LABELS: has 3 axes instead of 1"
    ),
    Refusal(
      testDescription: "a header cut short",
      images: Array(images.prefix(15)),
      text: "IMAGES: ends within its header"
    ),
    Refusal(
      testDescription: "the first bytes of a header",
      images: [0, 0, 8],
      text: "IMAGES: ends within its header"
    ),
    Refusal(
      testDescription: "many pictures without a pixel",
      images: IDX.file(shape: [0xFFFF_FFFF, 0, 0], []),
      text: "IMAGES: holds nothing: its shape is [4294967295, 0, 0]"
    ),
    Refusal(
      testDescription: "values cut short",
      images: images.dropLast(),
      text: "IMAGES: declares 1568 values but has 1567"
    ),
    Refusal(
      testDescription: "a value too many",
      labels: labels + [0],
      text: "LABELS: declares 2 values but has 3"
    ),
    Refusal(
      testDescription: "more values than a number can count",
      images: IDX.file(shape: [0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF], []),
      text: "IMAGES: declares more values than a file can hold"
    ),
    Refusal(
      testDescription: "pictures of another size",
      images: narrow,
      text: "IMAGES: pictures of 27×28 pixels, not 28×28"
    ),
    Refusal(
      testDescription: "gzip's signature and nothing else",
      images: [0x1F, 0x8B],
      text: "IMAGES: the gzip file ends within its header"
    ),
    Refusal(
      testDescription: "a gzip file cut short",
      images: StoredDeflate.gzip(images).dropLast(),
      text: "IMAGES: "
    ),
    Refusal(
      testDescription: "damaged gzip data",
      images: damaged(StoredDeflate.gzip(images)),
      text: "IMAGES: the CRC of the gzip data is "
    ),
    Refusal(
      testDescription: "a gzip file within a gzip file",
      labels: StoredDeflate.gzip(StoredDeflate.gzip(labels)),
      text: "LABELS: is not an IDX file"
    ),
  ]

  private static func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    bytes[bytes.count / 2] ^= 1
    return bytes
  }

  @Test(arguments: refusals)
  func refusal(_ refusal: Refusal) throws {
    let folder = try TemporaryFolder()
    let images = try folder.write(refusal.images, to: "images")
    let labels = try folder.write(refusal.labels, to: "labels")
    let result = try Program.mnist.run(["evaluate", "--images", images, "--labels", labels])
    #expect(result.status == 1)
    #expect(result.output == "")
    let text = refusal.text
      .replacing("IMAGES", with: images).replacing("LABELS", with: labels)
    #expect(result.diagnostics.hasPrefix("mnist: \(text)"), "\(result.diagnostics)")
  }

  @Test func missingFileAndFolder() throws {
    let folder = try TemporaryFolder()
    let labels = try folder.write(Self.labels, to: "labels")
    for (path, text) in [(folder.path("missing"), "no such file"), (folder.url.path, "directory")] {
      let result = try Program.mnist.run(["evaluate", "--images", path, "--labels", labels])
      #expect(result.status == 1)
      #expect(result.diagnostics.hasPrefix("mnist: \(path): "))
      #expect(result.diagnostics.contains(text))
    }
  }
}
