import MNISTKernels

/// Values as the bytes of a slot, in the order of this machine: kernels of mixed types are run on
/// bytes.
func bytes(_ values: [Float]) -> [UInt8] { values.flatMap { bytes($0.bitPattern) } }

func bytes(_ values: [Int32]) -> [UInt8] { values.flatMap { bytes(UInt32(bitPattern: $0)) } }

func bytes(_ values: [Int8]) -> [UInt8] { values.map { UInt8(bitPattern: $0) } }

private func bytes(_ word: UInt32) -> [UInt8] {
  let word = word.littleEndian
  return (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
}

/// The other way round.
func floats(_ bytes: [UInt8]) -> [Float] { words(bytes).map { Float(bitPattern: $0) } }

func int32s(_ bytes: [UInt8]) -> [Int32] { words(bytes).map { Int32(bitPattern: $0) } }

private func words(_ bytes: [UInt8]) -> [UInt32] {
  stride(from: 0, to: bytes.count, by: 4).map { start in
    var word: UInt32 = 0
    for index in 0..<4 { word |= UInt32(bytes[start + index]) << (8 * index) }
    return UInt32(littleEndian: word)
  }
}

/// The number that a byte is as `uint8` or `int8`.
func number(_ byte: UInt8, _ element: ElementType) -> Int {
  element == .int8 ? Int(Int8(bitPattern: byte)) : Int(byte)
}
