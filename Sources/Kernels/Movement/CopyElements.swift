/// Copies `count` elements of 1, 4 or 8 bytes; strides count elements and may be negative.
///
/// The caller vouches for both ranges. The kernels that move elements without looking at them share
/// this one loop for each width.
@inline(never)
func copyElements(
  ofWidth width: Int, from source: UnsafeRawPointer, stride sourceStride: Int,
  to target: UnsafeMutableRawPointer, stride targetStride: Int = 1, count: Int
) {
  if sourceStride == 1, targetStride == 1 {
    unsafe target.copyMemory(from: source, byteCount: count * width)
    return
  }
  switch width {
  case 1: unsafe copy(UInt8.self, source, sourceStride, target, targetStride, count)
  case 4: unsafe copy(UInt32.self, source, sourceStride, target, targetStride, count)
  default: unsafe copy(UInt64.self, source, sourceStride, target, targetStride, count)
  }
}

@inline(__always)
private func copy<Element: BitwiseCopyable>(
  _ type: Element.Type, _ source: UnsafeRawPointer, _ sourceStride: Int,
  _ target: UnsafeMutableRawPointer, _ targetStride: Int, _ count: Int
) {
  let source = unsafe source.assumingMemoryBound(to: type)
  let target = unsafe target.assumingMemoryBound(to: type)
  for index in 0..<count {
    unsafe target[index &* targetStride] = source[index &* sourceStride]
  }
}
