/// Base64, RFC 4648 §4: the standard alphabet with padding, and nothing between its characters.
package enum Base64 {
  /// The bytes that `text` encodes.
  ///
  /// Accepts only what an encoder writes: padding is required, and the bits it leaves unused must be
  /// zero, so that no two texts decode to the same bytes.
  ///
  /// - Complexity: O(n) in the length of the text; one allocation.
  package static func decode(_ text: String) throws(Base64Error) -> [UInt8] {
    let characters = text.utf8.span
    guard characters.count.isMultiple(of: 4) else {
      throw .length(characters.count)
    }
    guard !characters.isEmpty else { return [] }
    let padding = paddingCount(characters)
    // A span, because an inline array would be copied each time it is passed on.
    let sextets = sextets
    let table = sextets.span
    var bytes = [UInt8](repeating: 0, count: characters.count / 4 * 3 - padding)
    var output = bytes.mutableSpan
    var written = 0
    let last = characters.count - 4
    for offset in stride(from: 0, to: last, by: 4) {
      let group = try group(characters, at: offset, table)
      output[written] = UInt8(truncatingIfNeeded: group >> 16)
      output[written + 1] = UInt8(truncatingIfNeeded: group >> 8)
      output[written + 2] = UInt8(truncatingIfNeeded: group)
      written += 3
    }
    let group = try paddedGroup(characters, at: last, count: 4 - padding, table)
    for index in 0..<(3 - padding) {
      output[written + index] = UInt8(truncatingIfNeeded: group >> UInt32(16 - 8 * index))
    }
    return bytes
  }

  /// Four characters as 24 bits, the first in the highest six.
  ///
  /// ```
  /// character    0      1      2      3
  ///           aaaaaa bbbbbb cccccc dddddd
  /// byte      00000000 11111111 22222222
  /// ```
  @inline(__always)
  private static func group(
    _ characters: Span<UInt8>,
    at offset: Int,
    _ table: Span<UInt8>
  ) throws(Base64Error) -> UInt32 {
    let first = table[Int(characters[offset])]
    let second = table[Int(characters[offset + 1])]
    let third = table[Int(characters[offset + 2])]
    let fourth = table[Int(characters[offset + 3])]
    guard first | second | third | fourth < 64 else {
      // One test for all four. To find the wrong one, read them one by one.
      return try paddedGroup(characters, at: offset, count: 4, table)
    }
    return UInt32(first) << 18 | UInt32(second) << 12 | UInt32(third) << 6 | UInt32(fourth)
  }

  /// The first `count` characters of a group; the rest is padding.
  private static func paddedGroup(
    _ characters: Span<UInt8>,
    at offset: Int,
    count: Int,
    _ table: Span<UInt8>
  ) throws(Base64Error) -> UInt32 {
    var group: UInt32 = 0
    for index in 0..<count {
      let character = characters[offset + index]
      let sextet = table[Int(character)]
      guard sextet < 64 else {
        throw .character(character, offset: offset + index)
      }
      group |= UInt32(sextet) << UInt32(18 - 6 * index)
    }
    let unusedBits = UInt32(8 * (4 - count))
    guard group & ((1 << unusedBits) - 1) == 0 else {
      throw .unusedBits(offset: offset + count - 1)
    }
    return group
  }

  /// How many `=` end the text: 0, 1 or 2. Anywhere else `=` is an illegal character.
  private static func paddingCount(_ characters: Span<UInt8>) -> Int {
    let padding = UInt8(ascii: "=")
    guard characters[characters.count - 1] == padding else { return 0 }
    return characters[characters.count - 2] == padding ? 2 : 1
  }

  /// The value of each character, 0...63, or 255 for those outside the alphabet.
  private static var sextets: InlineArray<256, UInt8> {
    var table = InlineArray<256, UInt8>(repeating: 255)
    for value in UInt8(0)..<26 {
      table[Int(UInt8(ascii: "A") + value)] = value
      table[Int(UInt8(ascii: "a") + value)] = 26 + value
    }
    for value in UInt8(0)..<10 {
      table[Int(UInt8(ascii: "0") + value)] = 52 + value
    }
    table[Int(UInt8(ascii: "+"))] = 62
    table[Int(UInt8(ascii: "/"))] = 63
    return table
  }
}

/// Why a text is not base64.
package enum Base64Error: Error, Equatable, Sendable {
  /// The text has this many characters, which is not a multiple of four.
  case length(Int)
  /// The byte at this offset is not a character of the alphabet, or is padding in the wrong place.
  case character(UInt8, offset: Int)
  /// The character at this offset sets bits that don't belong to a byte.
  case unusedBits(offset: Int)
}
