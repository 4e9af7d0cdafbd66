import MNISTDeflate
import MNISTTestSupport
import Testing

@Suite struct DeflateBlockTests {
  /// Decompresses blocks to as many bytes as expected.
  private func inflated(_ writer: BitWriter, expected: [UInt8]) throws(ZlibError) -> [UInt8] {
    let checksum = StoredDeflate.bigEndian(StoredDeflate.adler32(expected))
    var decoder = ZlibDecoder([0x78, 0x01] + writer.bytes + checksum, count: expected.count)
    return try decoder.decoded()
  }

  /// The error of decompressing blocks with a few bytes after them.
  private func error(_ write: (inout BitWriter) -> Void) -> ZlibError? {
    var writer = BitWriter()
    write(&writer)
    var decoder = ZlibDecoder([0x78, 0x01] + writer.bytes + [0, 0, 0, 0], count: 100)
    do throws(ZlibError) {
      _ = try decoder.decoded()
      return nil
    } catch {
      return error
    }
  }

  // MARK: Stored blocks

  @Test func storedBlocks() throws {
    let long = (0..<65_535).map { UInt8($0 % 251) }
    var writer = BitWriter()
    writer.storedBlock([], isLast: false)
    writer.storedBlock([1, 2], isLast: false)
    writer.storedBlock(long, isLast: false)
    writer.storedBlock([3])
    let expected = [1, 2] + long + [3]
    #expect(try inflated(writer, expected: expected) == expected)
  }

  /// The reader has already loaded bytes of the stored block when it gets there.
  @Test func storedBlockAfterFixedBlock() throws {
    var writer = BitWriter()
    writer.blockHeader(isLast: false, type: 1)
    writer.fixedLiteral(200)
    writer.fixedLiteral(256)
    writer.storedBlock([1, 2, 3], isLast: false)
    writer.blockHeader(type: 1)
    writer.fixedMatch(length: 4, distance: 3)
    writer.fixedLiteral(256)
    let expected: [UInt8] = [200, 1, 2, 3, 1, 2, 3, 1]
    #expect(try inflated(writer, expected: expected) == expected)
  }

  @Test func storedLengthsMustBeComplements() {
    let found = error {
      $0.blockHeader(type: 0)
      $0.number(0, bits: 5)
      $0.number(0x1234, bits: 16)
      $0.number(0xEDCA, bits: 16)
    }
    #expect(found == .invalidStoredLength(length: 0x1234, complement: 0xEDCA))
  }

  @Test func storedBlockMustBeThere() {
    let found = error {
      $0.blockHeader(type: 0)
      $0.number(0, bits: 5)
      $0.number(5, bits: 16)
      $0.number(~5 & 0xFFFF, bits: 16)
    }
    #expect(found == .truncated)
  }

  @Test func storedBlockMustFit() {
    #expect(
      error { $0.storedBlock([UInt8](repeating: 1, count: 101)) } == .tooMuchData(expected: 100)
    )
  }

  // MARK: Fixed codes

  /// Of every length, at distances shorter and longer than what is copied at a time, up to the end of the
  /// memory and before it.
  @Test(arguments: [1, 2, 3, 5, 7, 8, 15, 16, 17, 31, 100], [0, 40])
  func matchesRepeatWhatIsBefore(distance: Int, after: Int) throws {
    for length in 3...258 {
      var expected = (0..<100).map { UInt8($0) }
      var writer = BitWriter()
      writer.storedBlock(expected, isLast: false)
      writer.blockHeader(type: 1)
      writer.fixedMatch(length: length, distance: distance)
      for _ in 0..<length { expected.append(expected[expected.count - distance]) }
      for value in 0..<after {
        writer.fixedLiteral(value)
        expected.append(UInt8(value))
      }
      writer.fixedLiteral(256)
      #expect(try inflated(writer, expected: expected) == expected, "length \(length)")
    }
  }

  @Test func allLiterals() throws {
    let expected = (0...255).map { UInt8($0) }
    var writer = BitWriter()
    writer.blockHeader(type: 1)
    for literal in 0...256 {
      writer.fixedLiteral(literal)
    }
    #expect(try inflated(writer, expected: expected) == expected)
  }

  @Test func allLengths() throws {
    var writer = BitWriter()
    writer.blockHeader(type: 1)
    writer.fixedLiteral(7)
    for length in 3...258 {
      writer.fixedLiteral(length % 256)
      writer.fixedMatch(length: length, distance: 1)
    }
    writer.fixedLiteral(256)
    let expected: [UInt8] =
      [7]
      + (3...258).flatMap {
        [UInt8](repeating: UInt8($0 % 256), count: $0 + 1)
      }
    #expect(try inflated(writer, expected: expected) == expected)
  }

  /// Length 258 can also be written as symbol 284 with extra bits 31.
  @Test func length258AsSymbol284() throws {
    var writer = BitWriter()
    writer.blockHeader(type: 1)
    writer.fixedLiteral(9)
    writer.fixedLiteral(284)
    writer.number(31, bits: 5)
    writer.code(0, bits: 5)
    writer.fixedLiteral(256)
    let expected = [UInt8](repeating: 9, count: 259)
    #expect(try inflated(writer, expected: expected) == expected)
  }

  /// The ends of the range of every distance symbol, after 32,768 random bytes.
  @Test func allDistanceSymbols() throws {
    var generator = SeededGenerator(seed: TestSeed.current)
    var expected = (0..<32_768).map { _ in UInt8.random(in: 0...255, using: &generator) }
    var writer = BitWriter()
    writer.storedBlock(expected, isLast: false)
    writer.blockHeader(type: 1)
    let bases = BitWriter.distances.map { $0.base }
    let ends = bases.dropFirst().map { $0 - 1 } + [32_768]
    for distance in bases + ends {
      writer.fixedMatch(length: 5, distance: distance)
      for _ in 0..<5 {
        expected.append(expected[expected.count - distance])
      }
    }
    writer.fixedLiteral(256)
    #expect(try inflated(writer, expected: expected) == expected, "seed \(TestSeed.current)")
  }

  @Test(arguments: [286, 287])
  func undefinedLengthSymbols(symbol: Int) {
    let found = error {
      $0.blockHeader(type: 1)
      $0.fixedLiteral(symbol)
    }
    #expect(found == .invalidLengthSymbol(symbol))
  }

  @Test(arguments: [30, 31])
  func undefinedDistanceSymbols(symbol: Int) {
    let found = error {
      $0.blockHeader(type: 1)
      $0.fixedLiteral(1)
      $0.fixedLiteral(257)
      $0.code(symbol, bits: 5)
    }
    #expect(found == .invalidDistanceSymbol(symbol))
  }

  @Test func distanceBeforeTheFirstByte() {
    let found = error {
      $0.blockHeader(type: 1)
      $0.fixedLiteral(1)
      $0.fixedMatch(length: 3, distance: 2)
    }
    #expect(found == .distanceTooFar(distance: 2, available: 1))
  }

  @Test func matchMustFit() {
    let found = error {
      $0.blockHeader(type: 1)
      $0.fixedLiteral(1)
      $0.fixedMatch(length: 100, distance: 1)
    }
    #expect(found == .tooMuchData(expected: 100))
  }

  @Test func literalMustFit() {
    let found = error {
      $0.blockHeader(type: 1)
      for _ in 0...100 {
        $0.fixedLiteral(1)
      }
    }
    #expect(found == .tooMuchData(expected: 100))
  }

  @Test func reservedBlockType() {
    #expect(error { $0.blockHeader(type: 3) } == .reservedBlockType)
  }
}
