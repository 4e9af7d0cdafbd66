import MNISTKernels
import Testing

@Suite struct CastTests {
  @Test func realNumbersLoseTheirFraction() {
    let input: [Float] = [0, -0.0, 0.99, -0.99, 1.5, -1.5, 127.9, -128.9]
    #expect(convert(input, .float32, to: Int8.self, .int8) == [0, 0, 0, 0, 1, -1, 127, -128])
    #expect(convert(input, .float32, to: Int64.self, .int64) == [0, 0, 0, 0, 1, -1, 127, -128])
  }

  /// Where C leaves the result open, and where a conversion of Swift's ends the process.
  @Test(arguments: [128, 300, 1e20, .infinity] as [Double])
  func numbersBeyondTheRange(x: Double) {
    let input = [x, -2 * x]
    #expect(convert(input, .float64, to: Int8.self, .int8) == [127, -128])
    #expect(convert(input.map { $0 * 2 }, .float64, to: UInt8.self, .uint8) == [255, 0])
    let large = input.map { $0 * 0x1p60 }
    #expect(convert(large, .float64, to: Int32.self, .int32) == [.max, .min])
    #expect(convert(large, .float64, to: Int64.self, .int64) == [.max, .min])
  }

  @Test func limitsOfTheRange() {
    let input = [0x1p31, 0x1p31 - 1, -0x1p31, -0x1p31 - 0.5, -0x1p31 - 1]
    #expect(
      convert(input, .float64, to: Int32.self, .int32) == [.max, .max, .min, .min, .min])
    let wide = [0x1p63.nextDown, 0x1p63, -0x1p63, (-0x1p63).nextDown]
    #expect(
      convert(wide, .float64, to: Int64.self, .int64)
        == [9_223_372_036_854_774_784, .max, .min, .min])
    #expect(convert([255.9, 256, -0.9], .float64, to: UInt8.self, .uint8) == [255, 255, 0])
  }

  @Test func notANumberIsZeroButTrue() {
    #expect(convert([Float.nan], .float32, to: Int32.self, .int32) == [0])
    #expect(convert([Double.nan], .float64, to: UInt8.self, .uint8) == [0])
    #expect(convert([Float.nan, 0, -0.0, 0.1], .float32, to: UInt8.self, .bool) == [1, 0, 0, 1])
    #expect(convert([Double.nan], .float64, to: Float.self, .float32)[0].isNaN)
  }

  @Test func integersKeepTheirLowBits() {
    let input: [Int64] = [0x1_0000_00FF, -1, 128, .min]
    #expect(convert(input, .int64, to: Int8.self, .int8) == [-1, -1, -128, 0])
    #expect(convert(input, .int64, to: UInt8.self, .uint8) == [255, 255, 128, 0])
    #expect(convert(input, .int64, to: Int32.self, .int32) == [255, -1, 128, 0])
    #expect(convert(input, .int64, to: UInt8.self, .bool) == [1, 1, 1, 1])
    #expect(convert([1, 0] as [UInt8], .bool, to: Float.self, .float32) == [1, 0])
  }

  private func convert<Source: BitwiseCopyable & Numeric, Target: BitwiseCopyable & Numeric>(
    _ input: [Source],
    _ source: ElementType,
    to type: Target.Type,
    _ target: ElementType
  ) -> [Target] {
    var builder = ConstantPoolBuilder()
    let slot = builder.append(input.span)
    let output = Slot(
      segment: .arena, byteOffset: 0, byteCount: input.count * MemoryLayout<Target>.stride)
    var arena = Arena(byteCount: output.byteCount, constants: builder.finish())
    Cast.Geometry(from: source, to: target).bind([slot], [output]).run(in: &arena)
    return load(output, of: type, from: arena)
  }
}
