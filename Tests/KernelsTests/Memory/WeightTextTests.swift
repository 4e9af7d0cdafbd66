import MNISTKernels
import Testing

@Suite struct WeightTextTests {
  @Test("bytes are read as little-endian values; padding takes one or two of them away")
  func values() {
    #expect(WeightText.values("AACAPwAAAEA=", as: Float.self) == [1, 2])
    #expect(WeightText.values("/f////////8=", as: Int64.self) == [-3])
    #expect(WeightText.values("AQ==", as: Bool.self) == [true])
    #expect(WeightText.values("+/8A", as: UInt8.self) == [0xFB, 0xFF, 0])
    #expect(WeightText.values("", as: Float.self) == [])
  }

  @Test("halves: 1, −2, the smallest number, the largest, −0")
  func halves() {
    let numbers = WeightText.halves("ADwAwAEA/3sAgA==")
    #expect(numbers == [1, -2, 0x1p-24, 65504, 0])
    #expect(numbers[4].sign == .minus)
  }

  @Test("blocks of 8 bits: a scale, then the steps")
  func blocks() {
    #expect(WeightText.blocks("AAAAP3/+AA==") == [63.5, -1, 0])
  }
}
