/// Base64, RFC 4648 §4, with padding.
enum Base64Encoder {
  private static let alphabet = [UInt8](
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The bytes as text.
  ///
  /// - Complexity: linear in the number of bytes.
  static func text(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var start = 0
    while start < bytes.count {
      let count = min(3, bytes.count - start)
      var bits: UInt32 = 0
      for index in 0..<3 {
        bits = bits << 8 | (index < count ? UInt32(bytes[start + index]) : 0)
      }
      for index in 0..<4 {
        let isPadding = index > count
        let sextet = Int(bits >> UInt32(18 - 6 * index) & 63)
        text.append(isPadding ? UInt8(ascii: "=") : alphabet[sextet])
      }
      start += 3
    }
    return text
  }
}
