import MNISTDeflate
import MNISTTestSupport
import Testing

@Suite struct ChecksumTests {
  @Test(
    arguments: [
      ("", 0), ("123456789", 0xCBF4_3926), ("IEND", 0xAE42_6082),
    ] as [(String, UInt32)]
  )
  func crcOfKnownBytes(text: String, checksum: UInt32) {
    let bytes = Array(text.utf8)
    #expect(CRC32.checksum(of: bytes, in: 0..<bytes.count) == checksum)
  }

  @Test func crcOfAPart() {
    let bytes = Array("__123456789__".utf8)
    #expect(CRC32.checksum(of: bytes, in: 2..<11) == 0xCBF4_3926)
  }

  @Test(
    arguments: [
      ("", 1), ("a", 0x0062_0062), ("Wikipedia", 0x11E6_0398),
    ] as [(String, UInt32)]
  )
  func adlerOfKnownBytes(text: String, checksum: UInt32) {
    #expect(Adler32.checksum(of: Array(text.utf8), count: text.utf8.count) == checksum)
  }

  /// The sums are largest with bytes of 255, and are reduced every 256 bytes.
  @Test(arguments: [15, 255, 256, 257, 511, 512, 20_000])
  func adlerOfManyBytes(count: Int) {
    for bytes in [[UInt8](repeating: 255, count: count), (0..<count).map { UInt8($0 * 37 & 255) }] {
      #expect(Adler32.checksum(of: bytes, count: count) == StoredDeflate.adler32(bytes))
    }
  }
}
