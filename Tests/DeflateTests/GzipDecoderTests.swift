import MNISTDeflate
import MNISTTestSupport
import Testing

@Suite struct GzipDecoderTests {
  private static let text = Array("Hello, hello, hello!".utf8)

  private func error(_ bytes: [UInt8], limit: Int = 1 << 20) -> GzipError? {
    do throws(GzipError) {
      _ = try GzipDecoder.decode(bytes, limit: limit)
      return nil
    } catch {
      return error
    }
  }

  // MARK: Valid files

  @Test func storedAndCompressed() throws {
    for compressed in [false, true] {
      let file = GzipFile(Self.text, compressed: compressed)
      #expect(try GzipDecoder.decode(file.bytes, limit: Self.text.count) == Self.text)
    }
  }

  @Test func emptyGzipFile() throws {
    for compressed in [false, true] {
      #expect(try GzipDecoder.decode(GzipFile([], compressed: compressed).bytes, limit: 0) == [])
    }
  }

  /// `printf hello | gzip -n -9`
  @Test func fileOfAnotherProgram() throws {
    let bytes: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xCB, 0x48, 0xCD, 0xC9, 0xC9,
      0x07, 0x00, 0x86, 0xA6, 0x10, 0x36, 0x05, 0x00, 0x00, 0x00,
    ]
    #expect(try GzipDecoder.decode(bytes, limit: 100) == Array("hello".utf8))
  }

  @Test("Reserved flags are refused", arguments: [UInt8(0x20), 0x40, 0x80, 0xFF])
  func reservedFlags(flags: UInt8) {
    var file = GzipFile(Self.text)
    file.flags = flags
    #expect(throws: GzipError.reservedFlags(flags)) {
      try GzipDecoder.decode(file.bytes, limit: 1000)
    }
  }

  @Test("What flags add to the header is skipped", arguments: UInt8(0)..<32)
  func flags(flags: UInt8) throws {
    var file = GzipFile(Self.text)
    file.flags = flags
    // In the order of the format. Bit 0, for text, adds nothing.
    if flags & 4 != 0 { file.headerRest += [5, 0] + [8, 0, 16, 0, 1] }
    if flags & 8 != 0 { file.headerRest += Array("name".utf8) + [0] }
    if flags & 16 != 0 { file.headerRest += Array("a comment".utf8) + [0] }
    if flags & 2 != 0 { file.headerRest += [0xAB, 0xCD] }
    #expect(try GzipDecoder.decode(file.bytes, limit: 100) == Self.text)
  }

  @Test func longExtraField() throws {
    var file = GzipFile(Self.text)
    file.flags = 4
    file.headerRest = [0x02, 0x01] + [UInt8](repeating: 7, count: 0x102)
    #expect(try GzipDecoder.decode(file.bytes, limit: 100) == Self.text)
  }

  @Test func emptyNameAndComment() throws {
    var file = GzipFile(Self.text)
    file.flags = 8 | 16
    file.headerRest = [0, 0]
    #expect(try GzipDecoder.decode(file.bytes, limit: 100) == Self.text)
  }

  // MARK: Damaged files

  @Test("Every truncation", arguments: [UInt8(0), 4, 8, 16, 2, 30])
  func truncations(flags: UInt8) {
    for compressed in [false, true] {
      var file = GzipFile(Self.text, compressed: compressed)
      file.flags = flags
      if flags & 4 != 0 { file.headerRest += [3, 0, 1, 2, 3] }
      if flags & 8 != 0 { file.headerRest += Array("name".utf8) + [0] }
      if flags & 16 != 0 { file.headerRest += Array("comment".utf8) + [0] }
      if flags & 2 != 0 { file.headerRest += [0xAB, 0xCD] }
      #expect(error(file.bytes) == nil)
      for count in 0..<file.bytes.count {
        #expect(error(Array(file.bytes[..<count])) != nil, "\(count) bytes")
      }
      for count in 0..<18 {
        #expect(error(Array(file.bytes[..<count])) == .truncatedHeader, "\(count) bytes")
      }
    }
  }

  @Test func wrongSignatureAndMethod() {
    var bytes = GzipFile(Self.text).bytes
    bytes[1] = 0x8C
    #expect(error(bytes) == .invalidSignature)
    bytes[1] = 0x8B
    bytes[0] = 0x1E
    #expect(error(bytes) == .invalidSignature)
    var file = GzipFile(Self.text)
    file.method = 7
    #expect(error(file.bytes) == .unsupportedCompressionMethod(7))
  }

  @Test func wrongChecksum() {
    var file = GzipFile(Self.text)
    let computed = file.checksum
    file.checksum ^= 0x8000_0000
    #expect(error(file.bytes) == .invalidChecksum(declared: file.checksum, computed: computed))
  }

  @Test("Any damaged bit in the data is noticed")
  func damagedData() {
    for compressed in [false, true] {
      let file = GzipFile(Self.text, compressed: compressed)
      for offset in 0..<file.blocks.count {
        for bit in 0..<8 {
          var damaged = file
          damaged.blocks[offset] ^= 1 << bit
          let isPadding = offset == (compressed ? file.blocks.count - 1 : 0)
          // Bits between the end of the codes and the next whole byte mean nothing.
          #expect(
            error(damaged.bytes) != nil || isPadding,
            "bit \(bit) of byte \(offset), compressed \(compressed)"
          )
        }
      }
    }
  }

  @Test func wrongLength() {
    var file = GzipFile(Self.text)
    let count = Self.text.count
    file.length += 1
    #expect(error(file.bytes) == .data(.tooLittleData(expected: count + 1, found: count)))
    file.length -= 2
    #expect(error(file.bytes) == .data(.tooMuchData(expected: count - 1)))
    file.length = 0
    #expect(error(file.bytes) == .data(.tooMuchData(expected: 0)))
  }

  @Test("Memory isn't taken for a length that the data can't hold")
  func impossibleLength() {
    var file = GzipFile(Self.text)
    file.length = .max
    #expect(
      error(file.bytes, limit: .max)
        == .impossibleLength(length: 4_294_967_295, compressed: file.blocks.count)
    )
    file.length = UInt32(file.blocks.count * 1_032 + 1)
    #expect(
      error(file.bytes)
        == .impossibleLength(length: Int(file.length), compressed: file.blocks.count)
    )
    file.length -= 1
    #expect(
      error(file.bytes)
        == .data(.tooLittleData(expected: Int(file.length), found: Self.text.count))
    )
  }

  @Test func lengthAboveTheLimit() {
    let count = Self.text.count
    #expect(
      error(GzipFile(Self.text).bytes, limit: count - 1)
        == .tooLarge(length: UInt32(count), limit: count - 1)
    )
  }

  /// The last bytes of a file that is cut off are data, whatever length they would be.
  @Test func cutOff() {
    let bytes = GzipFile([UInt8](repeating: 0xFF, count: 5_000), compressed: false).bytes
    for end in stride(from: 40, to: bytes.count - 8, by: 7) {
      #expect(error([UInt8](bytes[..<end])) == .data(.truncated), "\(end) of \(bytes.count)")
    }
  }

  @Test func bytesAfterTheData() {
    var file = GzipFile(Self.text)
    file.blocks += [0, 0]
    #expect(error(file.bytes) == .data(.trailingData(count: 2)))
    // A second member isn't read as part of the first.
    #expect(error(GzipFile(Self.text).bytes + GzipFile(Self.text).bytes) != nil)
  }

  @Test("Header fields that go past the end of the file", arguments: [UInt8(4), 8, 16, 24, 28, 30])
  func endlessHeader(flags: UInt8) {
    var file = GzipFile([])
    file.flags = flags
    file.headerRest = [0xFF, 0xFF] + [UInt8](repeating: 1, count: 20)
    file.blocks = [1]
    file.checksum = .max
    file.length = .max
    #expect(error(file.bytes) == .truncatedHeader)
  }

  @Test func descriptions() {
    #expect("\(GzipError.truncatedHeader)" == "the gzip file ends within its header")
    #expect(
      "\(GzipError.impossibleLength(length: 9, compressed: 1))"
        == "1 compressed bytes can't hold 9 decompressed ones"
    )
    #expect(
      "\(GzipError.invalidChecksum(declared: 255, computed: 16))"
        == "the CRC of the gzip data is 0x10 instead of 0xff"
    )
  }
}
