import MNISTInference
import MNISTKernels

/// How weights are written.
public enum WeightFormat: String, Hashable, Sendable {
  /// As they are.
  case float32
  /// In half precision (IEEE 754 binary16): half the size, 11 significant bits.
  case float16
  /// 8 bits each and a scale for each 32 of them: about a quarter of the size.
  case int8

  /// How many numbers share a scale.
  private static let block = 32

  /// The numbers as bytes, in the order that `WeightText` reads.
  func bytes(_ numbers: [Float]) -> [UInt8] {
    switch self {
    case .float32: return Self.littleEndian(numbers.map { $0.bitPattern })
    case .float16: return Self.littleEndian(numbers.map { Self.half($0) })
    case .int8:
      var bytes: [UInt8] = []
      var start = 0
      while start < numbers.count {
        let part = numbers[start..<min(start + Self.block, numbers.count)]
        let scale = Self.scale(part)
        bytes += Self.littleEndian([scale.bitPattern])
        for number in part { bytes.append(UInt8(bitPattern: Self.steps(number, scale))) }
        start += Self.block
      }
      return bytes
    }
  }

  /// The numbers as the file's network sees them. They stay as they are if they are few, or if they don't fit.
  public func rounded(_ numbers: [Float]) -> [Float] {
    guard fits(numbers) else { return numbers }
    switch self {
    case .float32: return numbers
    case .float16: return numbers.map { WeightText.widened(Self.half($0)) }
    case .int8:
      var rounded: [Float] = []
      for start in stride(from: 0, to: numbers.count, by: Self.block) {
        let part = numbers[start..<min(start + Self.block, numbers.count)]
        let scale = Self.scale(part)
        rounded += part.map { scale * Float(Self.steps($0, scale)) }
      }
      return rounded
    }
  }

  /// Whether these are enough numbers for fewer bits to be worth it, and in the format's range.
  func fits(_ numbers: [Float]) -> Bool {
    let limit: Float = self == .float16 ? 65504 : .greatestFiniteMagnitude
    return numbers.count >= 64 && numbers.allSatisfy { $0.isFinite && $0.magnitude <= limit }
  }

  private static func steps(_ number: Float, _ scale: Float) -> Int8 {
    let rounded = scale == 0 ? 0 : (number / scale).rounded(.toNearestOrEven)
    return Int8(max(-127, min(127, rounded)))
  }

  /// The scale by which the largest number of a block becomes 127.
  private static func scale(_ block: ArraySlice<Float>) -> Float {
    block.reduce(0) { max($0, $1.magnitude) } / 127
  }

  /// The nearest number of half precision, the even one of two; beyond its range an infinity.
  static func half(_ number: Float) -> UInt16 {
    let bits = number.bitPattern
    let sign = UInt16(bits >> 16 & 0x8000)
    let magnitude = Float(bitPattern: bits & 0x7FFF_FFFF)
    if magnitude != magnitude { return sign | 0x7E00 }
    if magnitude >= 65520 { return sign | 0x7C00 }
    if magnitude < 0x1p-14 {
      // Multiples of 2⁻²⁴; 1024 of them are the smallest number with a leading one.
      return sign | UInt16((magnitude * 0x1p24).rounded(.toNearestOrEven))
    }
    let shifted = bits & 0x7FFF_FFFF
    let rounded = shifted + 0x0FFF + (shifted >> 13 & 1)
    return sign | UInt16(truncatingIfNeeded: (rounded >> 13) - (112 << 10))
  }

  /// The bytes of integers, the least significant first.
  static func littleEndian<Integer: FixedWidthInteger & UnsignedInteger>(
    _ numbers: [Integer]
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(numbers.count * MemoryLayout<Integer>.size)
    for number in numbers {
      for index in 0..<MemoryLayout<Integer>.size {
        bytes.append(UInt8(truncatingIfNeeded: number >> Integer(8 * index)))
      }
    }
    return bytes
  }
}

extension TensorElements {
  /// The values' bytes in memory.
  var littleEndian: [UInt8] {
    switch self {
    case .float32(let values): WeightFormat.littleEndian(values.map { $0.bitPattern })
    case .float64(let values): WeightFormat.littleEndian(values.map { $0.bitPattern })
    case .uint8(let values): values
    case .int8(let values): values.map { UInt8(bitPattern: $0) }
    case .int32(let values): WeightFormat.littleEndian(values.map { UInt32(bitPattern: $0) })
    case .int64(let values): WeightFormat.littleEndian(values.map { UInt64(bitPattern: $0) })
    case .bool(let values): values.map { $0 ? 1 : 0 }
    }
  }
}
