/// The product of two numbers of 128 bits, from products of numbers of 32 bits: WebAssembly's widest
/// multiplication gives 64 bits.
///
/// - Returns: the lower 128 bits of the product.
/// - Complexity: O(1)
package func product(
  low: UInt64, high: UInt64, by otherLow: UInt64, _ otherHigh: UInt64
) -> (low: UInt64, high: UInt64) {
  let mask: UInt64 = 0xffff_ffff
  let (a0, a1) = (low & mask, low >> 32)
  let (b0, b1) = (otherLow & mask, otherLow >> 32)
  let p00 = a0 &* b0
  let p01 = a0 &* b1
  let p10 = a1 &* b0
  let p11 = a1 &* b1
  let middle = (p00 >> 32) &+ (p01 & mask) &+ (p10 & mask)
  let lowProduct = (p00 & mask) | middle << 32
  let carried = p11 &+ (p01 >> 32) &+ (p10 >> 32) &+ (middle >> 32)
  return (lowProduct, carried &+ low &* otherHigh &+ high &* otherLow)
}
