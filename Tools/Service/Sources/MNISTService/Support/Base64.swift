/// Base64 (RFC 4648, section 4).
enum Base64 {
  /// The bytes of a text; nil if it has characters of no meaning or a length that can't be.
  ///
  /// Padding is required, and the bits that it leaves over are 0.
  static func decode(_ text: String) -> [UInt8]? {
    var characters = Array(text.utf8)
    guard characters.count.isMultiple(of: 4) else { return nil }
    var padding = 0
    while padding < 2, characters.last == UInt8(ascii: "=") {
      characters.removeLast()
      padding += 1
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity((characters.count + 3) / 4 * 3)
    var bits: UInt32 = 0
    var bitCount = 0
    for character in characters {
      let value = values[Int(character)]
      guard value < 64 else { return nil }
      bits = bits << 6 | UInt32(value)
      bitCount += 6
      if bitCount >= 8 {
        bitCount -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(bitCount)))
      }
    }
    let rest = bits & (1 << UInt32(bitCount) - 1)
    return bitCount == 2 * padding && rest == 0 ? bytes : nil
  }

  /// The value of each character, 255 for those that have none.
  private static let values: [UInt8] = {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    var values = [UInt8](repeating: 255, count: 256)
    for (value, character) in alphabet.utf8.enumerated() {
      values[Int(character)] = UInt8(value)
    }
    return values
  }()
}
