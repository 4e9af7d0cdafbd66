/// Builds files of MNIST's format, and gzip files.
enum IDX {
  /// A file of pictures of 28×28 pixels.
  static func images(_ pictures: [[UInt8]]) -> [UInt8] {
    file(shape: [pictures.count, 28, 28], pictures.flatMap { $0 })
  }

  /// A file of labels.
  static func labels(_ labels: [UInt8]) -> [UInt8] {
    file(shape: [labels.count], labels)
  }

  static func file(type: UInt8 = 8, shape: [Int], _ values: [UInt8]) -> [UInt8] {
    [0, 0, type, UInt8(shape.count)]
      + shape.flatMap { extent in [24, 16, 8, 0].map { UInt8(extent >> $0 & 0xFF) } } + values
  }

  /// A gzip file of stored blocks (RFC 1951, section 3.2.4; RFC 1952).
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var file: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    var start = 0
    repeat {
      let end = min(start + 1_000, bytes.count)
      let length = UInt16(end - start)
      file.append(end == bytes.count ? 1 : 0)
      for number in [length, ~length] {
        file += [UInt8(number & 0xFF), UInt8(number >> 8)]
      }
      file += bytes[start..<end]
      start = end
    } while start < bytes.count
    for number in [crc32(bytes), UInt32(bytes.count)] {
      file += [0, 8, 16, 24].map { UInt8(number >> $0 & 0xFF) }
    }
    return file
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var remainder = UInt32.max
    for byte in bytes {
      remainder ^= UInt32(byte)
      for _ in 0..<8 {
        remainder = remainder & 1 == 1 ? remainder >> 1 ^ 0xEDB8_8320 : remainder >> 1
      }
    }
    return ~remainder
  }

  // MARK: Pictures

  static let blank = [UInt8](repeating: 0, count: 784)

  /// A one: an upright stroke, `offset` columns from the middle.
  static func stroke(offset: Int = 0) -> [UInt8] {
    picture { x, y in abs(x - Double(offset)) < 1.6 && abs(y) < 9.6 }
  }

  /// A zero: an ellipse of the given half width.
  static func ring(halfWidth: Double = 6) -> [UInt8] {
    picture { x, y in
      let radius = (x * x / (halfWidth * halfWidth) + y * y / 81).squareRoot()
      return 0.8...1.15 ~= radius
    }
  }

  /// A picture that is inked where `isInk` says, seen from its middle.
  private static func picture(_ isInk: (Double, Double) -> Bool) -> [UInt8] {
    (0..<784).map { index in
      isInk(Double(index % 28) - 13.5, Double(index / 28) - 13.5) ? 255 : 0
    }
  }
}
