#if DEBUG
  // Where nothing is optimized, as in an app that is started from Xcode, the standard library's operators
  // on the bits of vectors are loops over the lanes. These are a few instructions, and the same result.
  // Optimized, the standard library's are one.

  extension SIMD16<UInt8> {
    @inline(__always)
    static func | (first: Self, second: Self) -> Self {
      let (x, y) = (first.halves, second.halves)
      return Self(halves: SIMD2(x.x | y.x, x.y | y.y))
    }

    @inline(__always)
    static func & (first: Self, second: Self) -> Self {
      let (x, y) = (first.halves, second.halves)
      return Self(halves: SIMD2(x.x & y.x, x.y & y.y))
    }

    @inline(__always)
    static func ^ (first: Self, second: Self) -> Self {
      let (x, y) = (first.halves, second.halves)
      return Self(halves: SIMD2(x.x ^ y.x, x.y ^ y.y))
    }

    @inline(__always)
    static func &>> (bytes: Self, count: UInt8) -> Self {
      let bits = bytes.halves
      // What moves into a byte from the next one isn't the byte's.
      let mask = UInt64(0xFF &>> count) &* 0x0101_0101_0101_0101
      let shift = UInt64(count)
      return Self(halves: SIMD2((bits.x &>> shift) & mask, (bits.y &>> shift) & mask))
    }

    @inline(__always)
    static func |= (first: inout Self, second: Self) { first = first | second }

    @inline(__always)
    static func &= (first: inout Self, second: Self) { first = first & second }

    /// Any bits are bytes.
    @inline(__always)
    private init(halves: SIMD2<UInt64>) { self = unsafe unsafeBitCast(halves, to: Self.self) }
  }
#endif
