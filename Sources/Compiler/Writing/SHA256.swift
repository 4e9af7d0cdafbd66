/// The hash SHA-256. Source: FIPS 180-4.
struct SHA256 {
  private static let constants = roots(of: primes(64), cube: true)
  private static let initial = roots(of: primes(8), cube: false)

  /// The hash in hexadecimal digits.
  ///
  /// - Complexity: linear in the number of bytes.
  static func text(_ message: [UInt8]) -> String {
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    let bits = UInt64(message.count) * 8
    for index in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * index))) }
    var state = initial
    var words = [UInt32](repeating: 0, count: 64)
    for start in stride(from: 0, to: bytes.count, by: 64) { add(bytes, start, &words, &state) }
    let digits = [UInt8]("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for word in state {
      for shift in stride(from: UInt32(28), through: 0, by: -4) {
        text.append(digits[Int(word >> shift & 15)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func add(
    _ bytes: [UInt8], _ start: Int, _ words: inout [UInt32], _ state: inout [UInt32]
  ) {
    for index in 0..<16 {
      let place = start + 4 * index
      words[index] =
        UInt32(bytes[place]) << 24 | UInt32(bytes[place + 1]) << 16
        | UInt32(bytes[place + 2]) << 8 | UInt32(bytes[place + 3])
    }
    for index in 16..<64 {
      let (early, late) = (words[index - 15], words[index - 2])
      let low = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3
      let high = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10
      words[index] = words[index - 16] &+ low &+ words[index - 7] &+ high
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let high = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let choice = e & f ^ ~e & g
      let first = h &+ high &+ choice &+ constants[index] &+ words[index]
      let low = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let second = low &+ (a & b ^ a & c ^ b & c)
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static func primes(_ count: Int) -> [UInt64] {
    var primes: [UInt64] = []
    var candidate: UInt64 = 2
    while primes.count < count {
      if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes
  }

  /// The first 32 bits of the fractions of square or cube roots, exactly: by bisection.
  private static func roots(of numbers: [UInt64], cube: Bool) -> [UInt32] {
    numbers.map { number in
      // root · 2³², of which the low half is wanted; its powers need up to 108 bits.
      var (low, high): (UInt64, UInt64) = (0, 20 << 32)
      while low + 1 < high {
        let middle = (low + high) / 2
        if isPower(middle, atMost: number, cube: cube) { low = middle } else { high = middle }
      }
      return UInt32(truncatingIfNeeded: low)
    }
  }

  /// Whether (root / 2³²)² or its cube is no more than the number.
  private static func isPower(_ root: UInt64, atMost number: UInt64, cube: Bool) -> Bool {
    let square = root.multipliedFullWidth(by: root)
    if !cube { return square.high < number || square.high == number && square.low == 0 }
    // square · root = high · root · 2⁶⁴ + low · root, compared with number · 2⁹⁶.
    let upper = square.high * root + square.low.multipliedFullWidth(by: root).high
    return upper < number << 32
  }
}
