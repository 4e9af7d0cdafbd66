/// What the kernels know of the instruction set that they are compiled for.
///
/// Swift has no condition for it, but whether `multiplyAdd` is fused shows in a result.
package enum CPU {
  /// Whether a multiply–add has one rounding. Instruction sets that have it also have 32 registers
  /// or registers of 256 bits.
  package static let hasFusedMultiplyAdd = multipliesWithOneRounding(1 + 0x1p-12)

  /// The most rows that register tiles are compiled for.
  #if arch(wasm32)
    // The instruction set is known: taller tiles would be dead code.
    package static let tallestTile = 3
  #else
    package static let tallestTile = 6
  #endif

  /// The most rows of a register tile, which keeps `rows` × 16 sums.
  ///
  /// More rows use each loaded weight more often and hide the latency of additions; too many don't
  /// fit into the registers, and every sum then goes through memory:
  ///
  /// ```
  ///  16 × 128 bits, not fused (SSE2, WebAssembly)    3 × 4 sums + 4 for weights and inputs
  ///  16 × 256 bits, fused (AVX2)                     6 × 2 sums
  ///  32 × 512 bits, fused (AVX-512)                  6 × 1 sums, limited by latency alone
  ///  32 × 128 bits, fused (NEON)                     6 × 4 sums
  /// ```
  package static var tileRows: Int { hasFusedMultiplyAdd ? tallestTile : 3 }

  /// Whether the last bit of a square, which only one rounding sees, is there.
  ///
  /// Not inlined, because the compiler would compute the result of a constant itself, and always as
  /// if it were fused.
  @inline(never)
  package static func multipliesWithOneRounding(_ value: Float) -> Bool {
    let values = SIMD4<Float>(repeating: value)
    return (-(values * values)).multiplyAdd(values, values)[0] != 0
  }
}
