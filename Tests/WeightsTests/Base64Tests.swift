import Foundation
import MNISTTestSupport
import Testing
import MNISTWeights

@Suite struct Base64Tests {
  @Test(
    "The test vectors of RFC 4648 §10",
    arguments: [
      ("", ""),
      ("Zg==", "f"),
      ("Zm8=", "fo"),
      ("Zm9v", "foo"),
      ("Zm9vYg==", "foob"),
      ("Zm9vYmE=", "fooba"),
      ("Zm9vYmFy", "foobar"),
    ]
  )
  func standardVectors(text: String, decoded: String) throws {
    #expect(try Base64.decode(text) == Array(decoded.utf8))
  }

  @Test("All 64 characters have their value")
  func wholeAlphabet() throws {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    let bytes = try Base64.decode(alphabet)
    let sextets = stride(from: 0, to: bytes.count, by: 3).flatMap { index in
      let group =
        UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8
        | UInt32(bytes[index + 2])
      return [18, 12, 6, 0].map { Int(group >> $0 & 63) }
    }
    #expect(sextets == Array(0..<64))
  }

  @Test("A text cut short", arguments: ["Z", "Zg", "Zm8", "Zm9vY", "Zm9vYmE", "="])
  func wrongLength(text: String) {
    #expect(throws: Base64Error.length(text.utf8.count)) { try Base64.decode(text) }
  }

  @Test(
    "Characters outside the alphabet, at every position in a group",
    arguments: [
      ("!m9v", UInt8(ascii: "!"), 0),
      ("Z-9v", UInt8(ascii: "-"), 1),
      ("Zm_v", UInt8(ascii: "_"), 2),
      ("Zm9\n", UInt8(ascii: "\n"), 3),
      ("Zm9vZm9\u{7F}", 0x7F, 7),
      ("Zm9v Zg=", UInt8(ascii: " "), 4),
      ("Zm\u{E9}", 0xC3, 2),
    ]
  )
  func illegalCharacter(text: String, character: UInt8, offset: Int) {
    #expect(throws: Base64Error.character(character, offset: offset)) {
      try Base64.decode(text)
    }
  }

  @Test(
    "Padding anywhere but at the end",
    arguments: [
      ("Zg==Zg==", 2), ("Z===", 1), ("====", 0), ("=m9v", 0), ("Zm=v", 2), ("Zm8=Zm9v", 3),
    ]
  )
  func misplacedPadding(text: String, offset: Int) {
    #expect(throws: Base64Error.character(UInt8(ascii: "="), offset: offset)) {
      try Base64.decode(text)
    }
  }

  @Test(
    "Bits that don't belong to a byte",
    arguments: [("Zh==", 1), ("Zm9=", 2), ("Zm9vZh==", 5), ("//==", 1)]
  )
  func unusedBits(text: String, offset: Int) {
    #expect(throws: Base64Error.unusedBits(offset: offset)) { try Base64.decode(text) }
  }

  @Test("Text by another encoder decodes to its bytes, whatever their number", arguments: 0..<64)
  func roundTrip(count: Int) throws {
    var generator = SeededGenerator(seed: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    let text = Data(bytes).base64EncodedString()
    #expect(try Base64.decode(text) == bytes, "seed \(count)")
  }
}
