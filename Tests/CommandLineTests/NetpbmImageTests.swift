import MNISTTestSupport
import Testing
import mnist_cli

@Suite struct NetpbmImageTests {
  private func error(_ bytes: [UInt8]) -> NetpbmError? {
    do throws(NetpbmError) {
      _ = try NetpbmImage(decoding: bytes)
      return nil
    } catch {
      return error
    }
  }

  private func error(_ text: String) -> NetpbmError? {
    error(Array(text.utf8))
  }

  private func grays(_ bytes: [UInt8]) throws -> [UInt8] {
    let image = try NetpbmImage(decoding: bytes)
    #expect(image.rgba.count == 4 * image.width * image.height)
    return stride(from: 0, to: image.rgba.count, by: 4).map { index in
      #expect(image.rgba[index] == image.rgba[index + 1])
      #expect(image.rgba[index] == image.rgba[index + 2])
      #expect(image.rgba[index + 3] == 255)
      return image.rgba[index]
    }
  }

  // MARK: The six formats

  @Test(arguments: ["P1\n3 2\n010\n101\n", "P1 3 2 0 1 0 1 0 1", "P1#a\n3#b\n2\n0#c\n10 101 1"])
  func plainBitmap(text: String) throws {
    #expect(try grays(Array(text.utf8)) == [255, 0, 255, 0, 255, 0])
  }

  @Test func plainGraymap() throws {
    #expect(
      try grays(Array("P2\n# comment 9\n2 2 # another\n15\n0 1\n\n7   15".utf8))
        == [0, 17, 119, 255]
    )
  }

  @Test func plainPixmap() throws {
    let image = try NetpbmImage(decoding: Array("P3 2 1 255  1 2 3  253 254 255 9 9".utf8))
    #expect(image.width == 2)
    #expect(image.height == 1)
    #expect(image.rgba == [1, 2, 3, 255, 253, 254, 255, 255])
  }

  @Test func rawBitmap() throws {
    let bytes = Array("P4 9 2\n".utf8) + [0b1010_1010, 0x7F, 0b0000_1111, 0x80]
    #expect(
      try grays(bytes)
        == [0, 255, 0, 255, 0, 255, 0, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0]
    )
  }

  /// The samples begin after one white-space character, even if they look like white space.
  @Test func rawGraymap() throws {
    #expect(try grays(Array("P5 2 2 255\n".utf8) + [10, 35, 0, 255]) == [10, 35, 0, 255])
    #expect(try grays(Array("P5 2 1 255# comment\n".utf8) + [32, 9]) == [32, 9])
  }

  @Test func rawPixmap() throws {
    let image = try NetpbmImage(decoding: Array("P6\r1\t1\u{0B}100\u{0C}".utf8) + [0, 50, 100, 7])
    #expect(image.rgba == [0, 128, 255, 255])
  }

  @Test func sixteenBits() throws {
    let bytes = Array("P5 4 1 65535 ".utf8) + [0, 0, 0, 129, 0x80, 0, 0xFF, 0xFF]
    #expect(try grays(bytes) == [0, 1, 128, 255])
    #expect(try grays(Array("P5 2 1 256 ".utf8) + [0, 128, 1, 0]) == [128, 255])
  }

  // MARK: Errors

  @Test(arguments: ["", "P", "P0 1 1 ", "P7 1 1 ", "PP", "p5 1 1 255 a", "\u{89}PNG"])
  func signature(text: String) {
    #expect(error(text) == .invalidSignature)
  }

  @Test func numbers() {
    #expect(error("P5 x") == .invalidNumber(.width, offset: 3, found: UInt8(ascii: "x")))
    #expect(error("P5 1 -1 ") == .invalidNumber(.height, offset: 5, found: UInt8(ascii: "-")))
    #expect(error("P5 1 1 ?") == .invalidNumber(.maximum, offset: 7, found: UInt8(ascii: "?")))
    #expect(error("P2 1 1 9 a") == .invalidNumber(.sample, offset: 9, found: UInt8(ascii: "a")))
    #expect(error("P1 1 1 2") == .invalidNumber(.sample, offset: 7, found: UInt8(ascii: "2")))
    #expect(error("P5 99999999999999999999 1 ") == .numberTooLarge(.width, offset: 3))
  }

  @Test func ends() {
    #expect(error("P5") == .unexpectedEnd(.width, offset: 2))
    #expect(error("P5 1 # 1") == .unexpectedEnd(.height, offset: 8))
    #expect(error("P5 1 1") == .unexpectedEnd(.maximum, offset: 6))
    #expect(error("P5 1 1 255") == .unexpectedEnd(.sample, offset: 10))
    #expect(error("P2 1 1 255  ") == .unexpectedEnd(.sample, offset: 12))
    #expect(error("P2 2 1 255 1000") == .sampleAboveMaximum(sample: 0, value: 1000, maximum: 255))
    #expect(error("P2 2 1 255 100") == .unexpectedEnd(.sample, offset: 14))
  }

  @Test func separator() {
    #expect(error("P5 1 1 255x") == .missingSeparator(offset: 10, found: UInt8(ascii: "x")))
  }

  @Test func sizes() {
    #expect(error("P5 0 1 255 ") == .emptyPicture(width: 0, height: 1))
    #expect(error("P5 1 0 255 ") == .emptyPicture(width: 1, height: 0))
    #expect(error("P5 16385 1 255 ") == .tooLarge(width: 16_385, height: 1))
    #expect(error("P5 1 16385 255 ") == .tooLarge(width: 1, height: 16_385))
    #expect(error("P5 8193 8192 255 ") == .tooLarge(width: 8_193, height: 8_192))
    #expect(
      error("P5 9223372036854775807 9223372036854775807 255 ")
        == .tooLarge(width: .max, height: .max)
    )
  }

  @Test(arguments: [0, 65_536])
  func maximum(value: Int) {
    #expect(error("P5 1 1 \(value) a") == .invalidMaximum(value))
  }

  @Test(arguments: [
    ("P1 3 2 01010", 7, 5, 6), ("P2 2 2 9 1 2 3 ", 9, 6, 7), ("P3 1 1 9 1 2", 9, 3, 5),
    ("P4 9 2 abc", 7, 3, 4), ("P5 2 2 9 abc", 9, 3, 4), ("P5 2 2 999 abcdefg", 11, 7, 8),
    ("P6 2 2 9 abcdefghijk", 9, 11, 12), ("P5 8192 8192 255 a", 17, 1, 67_108_864),
  ])
  func samplesMustBeThere(text: String, offset: Int, available: Int, needed: Int) {
    #expect(
      error(text) == .truncatedSamples(offset: offset, available: available, needed: needed)
    )
  }

  @Test func samplesAreUpToTheMaximum() {
    #expect(
      error("P2 2 1 9 9 10") == .sampleAboveMaximum(sample: 1, value: 10, maximum: 9)
    )
    #expect(
      error(Array("P6 1 1 9 ".utf8) + [1, 2, 10])
        == .sampleAboveMaximum(sample: 2, value: 10, maximum: 9)
    )
  }

  @Test(arguments: [
    "P1 2 2 1010", "P2 2 2 9 1 2 3 4", "P3 1 1 9 1 2 3", "P4 9 2 abcd", "P5 2 2 99 abcd",
    "P6 1 1 999 a1b1c1",
  ])
  func everyTruncation(text: String) {
    let bytes = Array(text.utf8)
    for count in 0..<bytes.count {
      #expect(error(Array(bytes[..<count])) != nil, "\(count) bytes")
    }
  }
  @Test func damagedFilesAreReadOrRefused() throws {
    var generator = SeededGenerator(seed: TestSeed.current)
    let files = [
      "P1 2 2 1010", "P2 2 2 9 1 2 3 4", "P3 1 1 9 1 2 3", "P4 9 2 abcd", "P5 2 2 99 abcd",
      "P6 1 1 999 a1b1c1",
    ].map { Array($0.utf8) }
    for round in 0..<4_000 {
      var bytes = files[round % files.count]
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let index = Int.random(in: bytes.indices, using: &generator)
        bytes[index] = Array("0123456789 #\nPz".utf8).randomElement(using: &generator) ?? 0
      }
      guard let image = try? NetpbmImage(decoding: bytes) else { continue }
      #expect(
        image.rgba.count == 4 * image.width * image.height,
        "seed \(TestSeed.current), round \(round)")
    }
  }
}
