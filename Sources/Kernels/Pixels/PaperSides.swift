/// How much of a drawing is darker than the paper, and how much lighter.
package struct PaperSides: Sendable {
  /// The sums of the squared differences from the paper, in the channel where they are largest. Where
  /// a pixel is translucent, the paper shows through.
  package private(set) var darker: Int64 = 0
  package private(set) var lighter: Int64 = 0

  /// The paper's color, four pixels of full alpha.
  private let paper: SIMD16<UInt8>

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    paper = SIMD16(red: red, green: green, blue: blue)
  }

  /// For so many bytes the sums are numbers of 32 bits.
  private static let blockLength = 4 << 16

  /// Adds pixels: four bytes each, red, green, blue and alpha, premultiplied.
  package mutating func add(_ pixels: Span<UInt8>) {
    var start = 0
    while start < pixels.count {
      let end = Swift.min(pixels.count, start + Self.blockLength)
      addBlock(pixels.extracting(start..<end))
      start = end
    }
  }

  private mutating func addBlock(_ row: Span<UInt8>) {
    var (darker, lighter) = (SIMD4<UInt32>.zero, SIMD4<UInt32>.zero)
    // 64 bytes are read only where there are so many left.
    unsafe row.withUnsafeBufferPointer { row in
      guard let bytes = row.baseAddress else { return }
      var index = 0
      while index &+ 64 <= row.count {
        // Most of a drawing is paper.
        if unsafe !isPaper(bytes + index) {
          for part in 0..<4 {
            add(unsafe SIMD16(loading: bytes + (index &+ 16 &* part)), &darker, &lighter)
          }
        }
        index &+= 64
      }
      while index &+ 4 <= row.count {
        let pixel = unsafe UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt32.self)
        // Three pixels of nothing differ in nothing.
        add(SIMD16(pixels: SIMD4(pixel, 0, 0, 0)), &darker, &lighter)
        index &+= 4
      }
    }
    self.darker += Int64(darker.x) + Int64(darker.y) + Int64(darker.z) + Int64(darker.w)
    self.lighter += Int64(lighter.x) + Int64(lighter.y) + Int64(lighter.z) + Int64(lighter.w)
  }

  @inline(__always)
  private func add(
    _ bytes: SIMD16<UInt8>, _ darker: inout SIMD4<UInt32>, _ lighter: inout SIMD4<UInt32>
  ) {
    let paper = paper.multiplied(byAlphaOf: bytes)
    let (there, here) = (PixelChannels(paper), PixelChannels(bytes))
    darker &+= Self.squares(there.largestDifference(from: here, sign: 1))
    lighter &+= Self.squares(there.largestDifference(from: here, sign: -1))
  }

  /// The squares of numbers below 256, which fit the lower halves.
  @inline(__always)
  private static func squares(_ values: SIMD4<UInt32>) -> SIMD4<UInt32> {
    let halves = SIMD16(pixels: values).words
    return SIMD16(words: halves &* halves).pixels
  }

  /// Whether sixteen pixels have the paper's color.
  @inline(__always)
  private func isPaper(_ source: UnsafePointer<UInt8>) -> Bool {
    var differs = SIMD16<UInt8>.zero
    for part in 0..<4 {
      differs |= unsafe SIMD16(loading: source + 16 &* part) ^ paper
    }
    return differs.isZero
  }
}
