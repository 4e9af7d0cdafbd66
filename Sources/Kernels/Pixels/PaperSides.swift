/// How much of a drawing is darker than the paper, and how much lighter.
package struct PaperSides: Sendable {
  /// The sums of the squared differences from the paper, in the channel where they are largest, each
  /// weighted by alpha.
  package private(set) var darker: Int64 = 0
  package private(set) var lighter: Int64 = 0

  private let color: SIMD4<Int32>
  /// The paper's color, four pixels; alpha doesn't matter.
  private let paper: SIMD16<UInt8>
  private let channels: SIMD16<UInt8>

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    color = SIMD4(Int32(red), Int32(green), Int32(blue), 0)
    let pixel = UInt32(red) | UInt32(green) << 8 | UInt32(blue) << 16
    paper = SIMD16(pixels: SIMD4(repeating: pixel.littleEndian))
    channels = SIMD16(pixels: SIMD4(repeating: (0xFF_FFFF as UInt32).littleEndian))
  }

  /// Adds pixels: four bytes each, red, green, blue and alpha.
  package mutating func add(_ pixels: Span<UInt8>) {
    var (darker, lighter) = (self.darker, self.lighter)
    // 64 bytes are read only where there are so many left.
    unsafe pixels.withUnsafeBufferPointer { pixels in
      guard let bytes = pixels.baseAddress else { return }
      var index = 0
      while index < pixels.count {
        // Most of a drawing is paper.
        if index &+ 64 <= pixels.count, unsafe isPaper(bytes + index) {
          index &+= 64
          continue
        }
        let end = Swift.min(index &+ 64, pixels.count)
        while index &+ 4 <= end {
          let alpha = unsafe Int32(bytes[index &+ 3])
          let red = unsafe color.x &- Int32(bytes[index])
          let green = unsafe color.y &- Int32(bytes[index &+ 1])
          let blue = unsafe color.z &- Int32(bytes[index &+ 2])
          index &+= 4
          if red | green | blue == 0 { continue }
          let below = Int64(Swift.max(red, Swift.max(green, Swift.max(blue, 0))) &* alpha)
          let above = Int64(Swift.max(-red, Swift.max(-green, Swift.max(-blue, 0))) &* alpha)
          darker &+= below &* below
          lighter &+= above &* above
        }
        index = end
      }
    }
    (self.darker, self.lighter) = (darker, lighter)
  }

  /// Whether sixteen pixels have the paper's color.
  @inline(__always)
  private func isPaper(_ source: UnsafePointer<UInt8>) -> Bool {
    var differs = SIMD16<UInt8>.zero
    for part in 0..<4 {
      differs |= unsafe SIMD16(loading: source + 16 &* part) ^ paper
    }
    return (differs & channels).isZero
  }
}
