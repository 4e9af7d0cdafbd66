import MNISTDeflate
import MNISTTestSupport
import Testing

@Suite struct DynamicCodeTests {
  /// The error of decompressing a block with a few bytes of ones after it.
  private func error(_ write: (inout BitWriter) -> Void) -> ZlibError? {
    var writer = BitWriter()
    write(&writer)
    writer.number(0xFFFF_FFFF, bits: 32)
    var decoder = ZlibDecoder([0x78, 0x01] + writer.bytes, count: 100)
    do throws(ZlibError) {
      _ = try decoder.decoded()
      return nil
    } catch {
      return error
    }
  }

  /// Up to 286 code lengths, 0 except for some symbols.
  private func lengths(count: Int = 257, _ codes: [Int: Int]) -> [Int] {
    (0..<count).map { codes[$0] ?? 0 }
  }

  /// Codes of every length from 1 to 15 bits, the last two of 15.
  @Test func codesOfAllLengths() throws {
    let symbols = Array(97..<112) + [256]
    let codeLengths = Dictionary(
      uniqueKeysWithValues: symbols.enumerated().map { ($1, min($0 + 1, 15)) }
    )
    var writer = BitWriter()
    writer.dynamicBlock(literals: lengths(codeLengths), distances: [0])
    let expected = (97..<112).map { UInt8($0) }
    for index in 0..<15 {
      // Ones, and a zero at the end.
      writer.code((1 << (index + 1)) - 2, bits: index + 1)
    }
    writer.code((1 << 15) - 1, bits: 15)
    let checksum = StoredDeflate.bigEndian(StoredDeflate.adler32(expected))
    var decoder = ZlibDecoder([0x78, 0x01] + writer.bytes + checksum, count: expected.count)
    #expect(try decoder.decoded() == expected)
  }

  /// The lengths continue from the literals to the distances, even within a repetition.
  @Test func repetitionAcrossTheTwoCodes() throws {
    var writer = BitWriter()
    // Codes of two bits for the symbols 0, 1, 16, 18.
    writer.dynamicHeader(
      literalCount: 258,
      distanceCount: 2,
      codeLengths: [2, 0, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]
    )
    // 256 zeros; then 1 for symbol 256, repeated for 257 and both distances.
    for count in [138, 118] {
      writer.code(3, bits: 2)
      writer.number(count - 11, bits: 7)
    }
    writer.code(1, bits: 2)
    writer.code(2, bits: 2)
    writer.number(0, bits: 2)
    writer.code(0, bits: 1)
    var decoder = ZlibDecoder([0x78, 0x01] + writer.bytes + [0, 0, 0, 1], count: 0)
    #expect(try decoder.decoded() == [])
  }

  @Test(arguments: [287, 288])
  func literalCodesAreCounted(count: Int) {
    let found = error {
      $0.dynamicHeader(literalCount: count, distanceCount: 1, codeLengths: [1, 1, 0, 0])
    }
    #expect(found == .tooManyLiteralCodes(count: count))
  }

  @Test(arguments: [31, 32])
  func distanceCodesAreCounted(count: Int) {
    let found = error {
      $0.dynamicHeader(literalCount: 257, distanceCount: count, codeLengths: [1, 1, 0, 0])
    }
    #expect(found == .tooManyDistanceCodes(count: count))
  }

  @Test(
    arguments: [
      ([1, 1, 1, 0], .oversubscribedCode(.codeLengths)),
      ([2, 2, 2, 0], .incompleteCode(.codeLengths)),
      ([0, 0, 0, 1], .incompleteCode(.codeLengths)),
      ([0, 0, 0, 0], .incompleteCode(.codeLengths)),
    ] as [([Int], ZlibError)]
  )
  func codeLengthCodeMustBeComplete(codeLengths: [Int], expected: ZlibError) {
    let found = error {
      $0.dynamicHeader(literalCount: 257, distanceCount: 1, codeLengths: codeLengths)
    }
    #expect(found == expected)
  }

  @Test func repetitionNeedsAPrevious() {
    let found = error {
      $0.dynamicHeader(literalCount: 257, distanceCount: 1, codeLengths: [1, 0, 0, 1])
      $0.code(1, bits: 1)
    }
    #expect(found == .repeatWithoutPrevious)
  }

  @Test func repetitionMustFit() {
    let found = error {
      $0.dynamicHeader(literalCount: 257, distanceCount: 1, codeLengths: [0, 0, 1, 1])
      for _ in 0..<2 {
        $0.code(1, bits: 1)
        $0.number(127, bits: 7)
      }
    }
    #expect(found == .repeatTooLong(count: 138, remaining: 120))
  }

  @Test func endOfBlockNeedsACode() {
    let found = error {
      $0.dynamicBlock(literals: lengths([0: 1, 1: 1]), distances: [1])
    }
    #expect(found == .missingEndOfBlock)
  }

  @Test(
    arguments: [
      ([0: 1, 1: 1, 256: 1], .oversubscribedCode(.literals)),
      ([0: 15, 1: 1, 2: 1, 256: 15], .oversubscribedCode(.literals)),
      ([0: 2, 256: 1], .incompleteCode(.literals)),
      ([256: 2], .incompleteCode(.literals)),
      ([0: 1, 256: 15], .incompleteCode(.literals)),
    ] as [([Int: Int], ZlibError)]
  )
  func literalCodeMustBeComplete(codeLengths: [Int: Int], expected: ZlibError) {
    #expect(
      error { $0.dynamicBlock(literals: lengths(codeLengths), distances: [0]) } == expected
    )
  }

  @Test(
    arguments: [
      ([1, 1, 1], .oversubscribedCode(.distances)),
      ([2, 1], .incompleteCode(.distances)),
      ([0, 2], .incompleteCode(.distances)),
    ] as [([Int], ZlibError)]
  )
  func distanceCodeMustBeComplete(distances: [Int], expected: ZlibError) {
    #expect(
      error { $0.dynamicBlock(literals: lengths([0: 1, 256: 1]), distances: distances) }
        == expected
    )
  }

  /// The end of the block may be the only code, of one bit; the other bit isn't a code.
  @Test func onlyEndOfBlock() throws {
    var writer = BitWriter()
    writer.dynamicBlock(literals: lengths([256: 1]), distances: [0])
    writer.code(0, bits: 1)
    var decoder = ZlibDecoder([0x78, 0x01] + writer.bytes + [0, 0, 0, 1], count: 0)
    #expect(try decoder.decoded() == [])

    let found = error { $0.dynamicBlock(literals: lengths([256: 1]), distances: [0]) }
    #expect(found == .invalidCode(.literals))
  }

  /// One distance may have a code of one bit, or there may be none at all.
  @Test func singleDistance() throws {
    // Codes: literal 65 10, end 11, length 3 0.
    let literals = lengths(count: 258, [65: 2, 256: 2, 257: 1])
    var writer = BitWriter()
    writer.dynamicBlock(literals: literals, distances: [1])
    writer.code(2, bits: 2)
    writer.code(0, bits: 2)
    writer.code(3, bits: 2)
    let expected = [UInt8](repeating: 65, count: 4)
    let checksum = StoredDeflate.bigEndian(StoredDeflate.adler32(expected))
    var decoder = ZlibDecoder([0x78, 0x01] + writer.bytes + checksum, count: 4)
    #expect(try decoder.decoded() == expected)

    for distances in [[1], [0]] {
      let found = error {
        $0.dynamicBlock(literals: literals, distances: distances)
        $0.code(2, bits: 2)
        $0.code(0b01, bits: 2)
      }
      #expect(found == .invalidCode(.distances))
    }
  }
}
