import MNISTONNX
import Testing

@Suite struct NameTests {
  @Test func equalByBytes() {
    #expect(Name("Conv") == "Conv")
    #expect(Name(utf8: [0x43, 0x6F, 0x6E, 0x76]) == "Conv")
    #expect(Name("Conv") != "conv")
    // The same character in Unicode, but two names: é as one scalar and as two.
    #expect(Name("\u{E9}") != Name("e\u{301}"))
    #expect(Name("").isEmpty)
    #expect(!Name("\0").isEmpty)
  }

  @Test func hashesSeeEveryByte() {
    var names: Set<Name> = []
    for count in 0..<20 {
      names.insert(Name(utf8: [UInt8](repeating: 0, count: count)))
      for index in 0..<count {
        var bytes = [UInt8](repeating: 0, count: count)
        bytes[index] = 1
        names.insert(Name(utf8: bytes))
      }
    }
    #expect(names.count == 20 + 190)
    #expect(Set(names.map { $0.hashValue }).count > 200)
  }

  @Test func orderedByBytes() {
    let names: [Name] = ["b", "", "a", "ab", Name(utf8: [0xFF]), "B"]
    #expect(names.sorted() == ["", "B", "a", "ab", "b", Name(utf8: [0xFF])])
  }

  @Test func descriptionRepairsUTF8() {
    #expect(Name("Größe").description == "Größe")
    #expect(Name(utf8: [0x61, 0xFF, 0x62]).description == "a\u{FFFD}b")
  }

  /// If bytes are taken out, the bytes around them must not join into a control character.
  @Test(
    arguments: [
      [0xC2, 0xC2, 0x9B], [0xC2, 0x9B], [0xE2, 0xC2, 0x80, 0xAE], [0xE2, 0x80, 0xAE], [0x1B],
      [0xC2, 0x07, 0x9B],
    ] as [[UInt8]])
  func noControlCharacterIsLeft(bytes: [UInt8]) {
    let text = Name(utf8: bytes).description
    #expect(
      text.unicodeScalars.allSatisfy { scalar in
        scalar.properties.generalCategory != .control
          && scalar.properties.generalCategory != .format
      }, "\(Array(text.utf8))")
    #expect(!text.isEmpty)
  }

  @Test func descriptionHasNoControlCharacters() {
    #expect(Name("a\u{1B}[31mb\n\u{7F}").description == "a\u{FFFD}[31mb\u{FFFD}\u{FFFD}")
    #expect(Name("a\u{9B}31m").description == "a\u{FFFD}31m")
    // The characters next to the control characters stay.
    #expect(Name(" ~\u{A0}€").description == " ~\u{A0}€")
  }

  @Test func modelsMayHaveNamesThatAreNotUTF8() throws {
    let bytes = fileBytes { $0.bytes(2, [0xFF, 0x00, 0xC0]) }
    #expect(try Model(bytes).graph.name == Name(utf8: [0xFF, 0x00, 0xC0]))
  }

  @Test func namesAreCutBetweenCharacters() {
    let ascii = String(repeating: "a", count: 64)
    #expect(Name(ascii).description == ascii)
    #expect(Name(ascii + "a").description == ascii + "…")
    let umlauts = "a" + String(repeating: "ä", count: 40)
    #expect(Name(umlauts).description == "a" + String(repeating: "ä", count: 31) + "…")
    // Bytes that are no text are cut all the same.
    let bytes = Name(utf8: [UInt8](repeating: 0x80, count: 1_000))
    #expect(bytes.description.unicodeScalars.count <= 65)
  }
}
