/// Pixels of three bytes become pixels of four.
///
/// ```
///  r g b r g b …  ─▶  r g b 255 r g b 255 …
/// ```
package enum PixelWidening {
  /// Adds an alpha of 255 to each pixel of a row.
  ///
  /// - Parameters:
  ///   - row: three bytes a pixel: red, green, blue.
  ///   - target: four bytes for each pixel, all of which are written.
  /// - Precondition: there are as many pixels of either kind.
  package static func widen(_ row: Span<UInt8>, to target: inout MutableSpan<UInt8>) {
    let count = target.count / 4
    precondition(
      target.count == 4 * count && row.count == 3 * count, "as many pixels of either kind")
    unsafe row.withUnsafeBytes { row in
      unsafe target.withUnsafeMutableBytes { target in
        guard count > 0, let source = row.baseAddress, let target = target.baseAddress
        else { return }
        // Four bytes are read for each pixel, so the last one has its own way. Target and source have room
        // for `count` pixels each.
        for index in 0..<count &- 1 {
          let pixel = unsafe UInt32(
            littleEndian: source.loadUnaligned(fromByteOffset: 3 &* index, as: UInt32.self))
          unsafe target.storeBytes(
            of: (pixel | 0xFF00_0000).littleEndian, toByteOffset: 4 &* index, as: UInt32.self)
        }
        let last = count &- 1
        for channel in 0..<3 {
          let value = unsafe source.load(fromByteOffset: 3 &* last &+ channel, as: UInt8.self)
          unsafe target.storeBytes(of: value, toByteOffset: 4 &* last &+ channel, as: UInt8.self)
        }
        unsafe target.storeBytes(of: 255, toByteOffset: 4 &* last &+ 3, as: UInt8.self)
      }
    }
  }
}
