extension MutableSpan<UInt8> {
  /// Writes a match: what is so far before it, over and over if it is longer than that.
  ///
  /// ```
  ///  distance 3   a b c|a b c a b c a b …      the same as from any multiple of the distance: one
  ///               └─────┘                      that is at least 16 is copied 16 bytes at a time
  /// ```
  ///
  /// - Precondition: there are `distance` bytes before `start`, which is at least 1, and `length` from it on.
  @inline(__always)
  mutating func repeatMatch(at start: Int, distance: Int, length: Int) {
    let end = start &+ length
    var distance = distance
    var index = start
    if distance < 16 {
      let period = distance
      while distance < 16 { distance &+= period }
      let first = Swift.min(end, start &+ distance &- period)
      while index < first {
        self[index] = self[index &- period]
        index &+= 1
      }
    }
    while index &+ 16 <= end {
      let bytes = SIMD16(span.extracting(index &- distance..<index &- distance &+ 16))
      var target = _mutatingExtracting(index..<index &+ 16)
      for lane in 0..<16 { target[lane] = bytes[lane] }
      index &+= 16
    }
    while index < end {
      self[index] = self[index &- distance]
      index &+= 1
    }
  }
}

extension SIMD16<UInt8> {
  /// Takes sixteen bytes; compilers make one instruction of it.
  @inline(__always)
  init(_ bytes: Span<UInt8>) {
    self.init()
    for lane in 0..<16 { self[lane] = bytes[lane] }
  }
}
