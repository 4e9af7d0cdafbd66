/// How many rows a register tile may have.
///
/// A tile keeps `rows` × 16 sums in registers. More rows use each loaded weight more often and hide
/// the additions' latency; too many don't fit, and every sum then goes through memory:
///
/// ```
///  16 × 128 bits, no fused multiply–add (SSE2, WebAssembly)    3 × 4 sums + 4 for weights and pixels
///  16 × 256 bits, fused (AVX2)                                 6 × 2 sums
///  32 × 512 bits, fused (AVX-512)                              6 × 1 sums, short of latency alone
///  32 × 128 bits, fused (NEON)                                 6 × 4 sums
/// ```
package enum TileRows {
  /// The most rows that tiles are compiled for: of WebAssembly's one instruction set 3, elsewhere 6,
  /// whatever instruction set is asked for.
  #if arch(wasm32)
    package static let limit = 3
  #else
    package static let limit = 6
  #endif

  /// The most rows of the instruction set that this module is compiled for.
  ///
  /// Swift can't ask for it when compiling, but whoever has fused instructions has the registers
  /// too, and whether `plus(_:times:)` is fused shows in a result: the exact square of
  /// `1 + 2⁻¹²` has a last bit that only a fused multiply–add sees.
  /// - Parameter one: the number 1, from a place where the compiler can't see that: it would compute
  ///   the answer itself, and always as if it were fused.
  package static func maximum(one: Float) -> Int {
    let value = SIMD4<Float>(repeating: one + 0x1p-12)
    let rounded = value * value
    return (-rounded).plus(value, times: value)[0] == 0 ? 3 : limit
  }
}
