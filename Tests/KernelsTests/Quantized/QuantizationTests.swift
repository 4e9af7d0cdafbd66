import Foundation
import MNISTKernels
import Testing

@Suite struct QuantizationTests {
  /// Every scale of a tensor in blocks, against the definition with Foundation's rounding.
  @Test func blocksEqualTheDefinition() {
    for var random in RandomCase.series(100) {
      let (outer, extent, inner) = (
        random.integer(1...3), random.integer(1...6), random.integer(1...4)
      )
      let block = random.integer(1...7)
      let blocks = (extent + block - 1) / block
      let values = random.floats(outer * extent * inner, scale: 300)
      let scales = random.floats(outer * blocks * inner).map { abs($0) + 0.1 }
      let zeros = random.integers(scales.count, of: Int8.self)
      let layout = ScaleLayout.blocked(outer: outer, extent: extent, inner: inner, block: block)
      let result = run(
        Quantization.Geometry(from: .float32, to: .int8, layout: layout),
        activations: [bytes(values)],
        constants: [bytes(scales), bytes(zeros)],
        output: .separate(count: values.count))
      var expected: [Int8] = []
      for index in values.indices {
        let line = index / inner / extent
        let scale = (line * blocks + index / inner % extent / block) * inner + index % inner
        let rounded = rint(values[index] / scales[scale]) + Float(zeros[scale])
        expected.append(Int8(min(max(rounded, -128), 127)))
      }
      #expect(result == bytes(expected), "\(random)")
    }
  }

  /// Halves go to the even neighbor; what is out of range or no number at all goes to an end.
  @Test func tiesAndEnds() {
    let values: [Float] = [0.5, 1.5, 2.5, -0.5, -1.5, 254.5, 255.5, 1e30, -1e30, .nan]
    #expect(quantize(values, zeroPoint: 0) == [0, 2, 2, 0, 0, 254, 255, 255, 0, 0])
    #expect(quantize(values, zeroPoint: 200) == [200, 202, 202, 200, 198, 255, 255, 255, 0, 0])
  }

  @Test func infiniteQuotients() {
    #expect(quantize([.infinity, -.infinity], zeroPoint: 3) == [255, 0])
    #expect(quantize([1, -1, 0], scale: 0, zeroPoint: 3) == [255, 0, 0])
  }

  /// What is quantized and brought back is at most half a step away.
  @Test func roundTrip() {
    for var random in RandomCase.series(50) {
      let values = random.floats(random.integer(1...40), scale: 100)
      let quantized = quantize(values, scale: 1, zeroPoint: 128)
      let layout = ScaleLayout.perTensor(count: values.count)
      let result = run(
        Dequantization.Geometry(.uint8, layout: layout), activations: [quantized],
        constants: [bytes([1 as Float]), [128]],
        output: .separate(count: 4 * values.count))
      let isNear = zip(floats(result), values).allSatisfy { abs($0 - $1) <= 0.5 }
      #expect(isNear, "\(random)")
    }
  }

  private func quantize(_ values: [Float], scale: Float = 1, zeroPoint: UInt8) -> [UInt8] {
    run(
      Quantization.Geometry(from: .float32, to: .uint8, layout: .perTensor(count: values.count)),
      activations: [bytes(values)],
      constants: [bytes([scale]), [zeroPoint]],
      output: .separate(count: values.count))
  }
}
