/// Weights that are written into a program as text: base64 (RFC 4648 §4) of their bytes, in the
/// order that little-endian processors read.
///
/// The text is what `mnist compile` has written, or the export of a model; text of other characters ends
/// the program.
package enum WeightText {
  /// The numbers of a text.
  ///
  /// - Precondition: the text's bytes are whole values of the type.
  /// - Complexity: linear in the text's length.
  package static func values<Element: BitwiseCopyable>(
    _ text: StaticString, as type: Element.Type = Element.self
  ) -> [Element] {
    let characters = text.utf8CodeUnitCount
    guard characters > 0 else { return [] }
    precondition(text.hasPointerRepresentation && characters % 4 == 0, "damaged weights")
    let start = unsafe text.utf8Start
    let padding = UInt8(ascii: "=")
    let isShort = unsafe start[characters - 1] == padding
    let isShorter = unsafe start[characters - 2] == padding
    let bytes = characters / 4 * 3 - (isShort ? 1 : 0) - (isShorter ? 1 : 0)
    let count = bytes / MemoryLayout<Element>.stride
    precondition(bytes % MemoryLayout<Element>.stride == 0, "damaged weights")
    return unsafe [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      // The buffer has room for `bytes` bytes, and that is what is written.
      let target = UnsafeMutableRawBufferPointer(buffer)
      unsafe decode(start, groups: characters / 4, to: target, count: bytes)
      initialized = count
    }
  }

  /// Writes `count` bytes: three for each group of four characters, fewer for the last.
  private static func decode(
    _ characters: UnsafePointer<UInt8>, groups: Int, to target: UnsafeMutableRawBufferPointer,
    count: Int
  ) {
    // A span, because an inline array would be copied each time it is read.
    let table = sextets
    let sextets = table.span
    var invalid: UInt8 = 0
    /// Four characters as 24 bits, the first in the highest six.
    func bits(_ group: Int) -> UInt32 {
      let four = unsafe characters + 4 &* group
      let first = unsafe sextets[Int(four[0])]
      let second = unsafe sextets[Int(four[1])]
      let third = unsafe sextets[Int(four[2])]
      let fourth = unsafe sextets[Int(four[3])]
      invalid |= first | second | third | fourth
      return UInt32(first) << 18 | UInt32(second) << 12 | UInt32(third) << 6 | UInt32(fourth)
    }
    for group in 0..<groups - 1 {
      let bits = bits(group)
      unsafe target[3 &* group] = UInt8(truncatingIfNeeded: bits >> 16)
      unsafe target[3 &* group &+ 1] = UInt8(truncatingIfNeeded: bits >> 8)
      unsafe target[3 &* group &+ 2] = UInt8(truncatingIfNeeded: bits)
    }
    let last = bits(groups - 1)
    for index in 0..<count - 3 * (groups - 1) {
      unsafe target[3 * (groups - 1) + index] = UInt8(
        truncatingIfNeeded: last >> UInt32(16 - 8 * index))
    }
    precondition(invalid < 64, "damaged weights")
  }

  /// The value of each character; 255 for those outside the alphabet, and 0 for padding.
  private static var sextets: InlineArray<256, UInt8> {
    var table = InlineArray<256, UInt8>(repeating: 255)
    for value in UInt8(0)..<26 {
      table[Int(UInt8(ascii: "A") + value)] = value
      table[Int(UInt8(ascii: "a") + value)] = 26 + value
    }
    for value in UInt8(0)..<10 { table[Int(UInt8(ascii: "0") + value)] = 52 + value }
    table[Int(UInt8(ascii: "+"))] = 62
    table[Int(UInt8(ascii: "/"))] = 63
    table[Int(UInt8(ascii: "="))] = 0
    return table
  }
}

extension WeightText {
  /// Numbers of half precision (IEEE 754 binary16), widened.
  package static func halves(_ text: StaticString) -> [Float] {
    var numbers: [Float] = []
    for bits in values(text, as: UInt16.self) {
      numbers.append(widened(bits))
    }
    return numbers
  }

  /// A finite number of half precision.
  package static func widened(_ bits: UInt16) -> Float {
    let sign: Float = bits >> 15 == 0 ? 1 : -1
    let exponent = UInt32(bits >> 10 & 31)
    let fraction = UInt32(bits & 1023)
    // The smallest are multiples of 2⁻²⁴; all others have another offset of the exponent.
    return exponent == 0
      ? sign * Float(fraction) * 0x1p-24
      : sign * Float(bitPattern: (exponent + 112) << 23 | fraction << 13)
  }
}

extension WeightText {
  /// Numbers of 8 bits, with a scale for each 32 of them.
  ///
  /// ```
  ///  | scale: Float | 32 × Int8 | scale: Float | 32 × Int8 | … the last block may have fewer
  /// ```
  package static func blocks(_ text: StaticString) -> [Float] {
    let values = values(text, as: UInt8.self)
    let bytes = values.span
    let (whole, rest) = bytes.count.quotientAndRemainder(dividingBy: 36)
    precondition(rest == 0 || rest > 4, "damaged weights")
    let count = whole * 32 + max(0, rest - 4)
    var numbers = [Float](repeating: 0, count: count)
    var target = numbers.mutableSpan
    for block in 0..<(count + 31) / 32 {
      var bits: UInt32 = 0
      for index in 0..<4 { bits |= UInt32(bytes[36 * block + index]) << UInt32(8 * index) }
      let scale = Float(bitPattern: bits)
      for index in 0..<min(32, count - 32 * block) {
        target[32 * block + index] =
          scale * Float(Int8(bitPattern: bytes[36 * block + 4 + index]))
      }
    }
    return numbers
  }
}
