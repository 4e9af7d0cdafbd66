import MNISTKernels

/// Some rows of a region of a picture, to be halved or quartered.
struct PictureRows {
  let layout: BitmapLayout
  let region: PixelRegion
  let rows: Range<Int>
  /// 2 or 4: as many pixels, both ways, become one.
  let size: Int

  /// The size of the result.
  var reducedSize: (width: Int, rowCount: Int) {
    ((region.width + size - 1) / size, (rows.count + size - 1) / size)
  }

  /// Reduces the rows, premultiplied. Where they aren't a multiple of the size, the last counts for
  /// those that are missing.
  ///
  /// - Parameters:
  ///   - target: gets the result's rows from its start.
  ///   - converted: memory for rows in the result's form.
  func reduce(_ bytes: Span<UInt8>, into target: inout [UInt8], converted: inout [UInt8]) {
    let length = 4 * reducedSize.width
    let encoding = layout.format.encoding
    var begin = 0
    var span = target.mutableSpan
    for first in stride(from: rows.lowerBound, to: rows.upperBound, by: size) {
      var row = span._mutatingExtracting(begin..<begin + length)
      begin += length
      if encoding != .gray {
        let bits = reduce(bytes, starts(from: first), into: &row, makesOpaque: encoding == .opaque)
        // What is opaque, or transparent and black, is multiplied already.
        if encoding == .premultiplied || bits.isOpaque || bits.isZero { continue }
      }
      convert(bytes, from: first, into: &converted)
      let starts: InlineArray<4, Int> = [
        0, 4 * region.width, 8 * region.width, 12 * region.width,
      ]
      _ = reduce(converted.span, starts, into: &row, makesOpaque: false)
    }
  }

  /// Where the bytes of the rows that become one begin.
  private func starts(from first: Int) -> InlineArray<4, Int> {
    InlineArray { layout.bytes(ofRow: row(first, $0), in: region).lowerBound }
  }

  /// Reduces two or four rows of four bytes a pixel to one.
  private func reduce(
    _ bytes: Span<UInt8>, _ starts: InlineArray<4, Int>,
    into target: inout MutableSpan<UInt8>, makesOpaque: Bool
  ) -> PixelBits {
    let length = 4 * region.width
    let first = bytes.extracting(starts[0]..<starts[0] + length)
    let second = bytes.extracting(starts[1]..<starts[1] + length)
    if size == 2 {
      return PixelHalving.halve(first, second, into: &target, makesOpaque: makesOpaque)
    }
    let third = bytes.extracting(starts[2]..<starts[2] + length)
    let fourth = bytes.extracting(starts[3]..<starts[3] + length)
    return PixelQuartering.quarter(
      first, second, third, fourth, into: &target, makesOpaque: makesOpaque)
  }

  /// The row so far after one, or the last.
  private func row(_ first: Int, _ offset: Int) -> Int { min(first + offset, rows.upperBound - 1) }

  /// Converts the rows that become one.
  private func convert(_ bytes: Span<UInt8>, from first: Int, into converted: inout [UInt8]) {
    let length = 4 * region.width
    converted.resize(to: size * length, with: 0)
    var span = converted.mutableSpan
    for offset in 0..<size {
      var target = span._mutatingExtracting(offset * length..<(offset + 1) * length)
      layout.format.encoding.premultiply(
        bytes.extracting(layout.bytes(ofRow: row(first, offset), in: region)), into: &target)
    }
  }
}

extension BitmapLayout {
  /// The bytes of a row of a region.
  func bytes(ofRow row: Int, in region: PixelRegion) -> Range<Int> {
    let start = (region.y + row) * bytesPerRow + region.x * format.bytesPerPixel
    return start..<start + region.width * format.bytesPerPixel
  }
}
