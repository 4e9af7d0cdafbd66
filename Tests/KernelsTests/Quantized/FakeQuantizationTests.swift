import MNISTKernels
import Testing

/// The quantizations that leave floats against those that make bytes, bit for bit.
@Suite struct FakeQuantizationTests {
  private static let special: [Float] = [
    0, -0.0, 0.5, 1.5, -0.5, 1e30, -1e30, .infinity, -.infinity, .nan,
  ]

  @Test(arguments: [ElementType.uint8, .int8])
  func equalsQuantizingAndDequantizing(element: ElementType) {
    for var random in RandomCase.series(60) {
      let values = random.floats(random.integer(0...40), scale: 300) + Self.special
      let (scale, factor) = (abs(random.floats(1)[0]) + 0.1, abs(random.floats(1)[0]) + 0.1)
      let zero = random.integers(1, of: UInt8.self)
      let layout = ScaleLayout.perTensor(count: values.count)
      let quantized = run(
        Quantization.Geometry(from: .float32, to: element, layout: layout),
        activations: [bytes(values)], constants: [bytes([scale]), zero],
        output: .separate(count: values.count))
      let expected = run(
        Dequantization.Geometry(element, layout: layout),
        activations: [quantized], constants: [bytes([factor]), zero],
        output: .separate(count: 4 * values.count))
      let result = run(
        FakeQuantization.Geometry(element),
        activations: [bytes(values)],
        constants: [bytes([scale]), zero, bytes([factor])],
        output: .separate(count: 4 * values.count))
      #expect(floats(result) == floats(expected), "\(random)")
    }
  }

  /// Also of nothing but zeros, and of NaN, which no range counts.
  @Test func dynamicEqualsQuantizingAndDequantizing() {
    for var random in RandomCase.series(60) {
      var values = random.floats(random.integer(0...40), scale: random.flag() ? 3 : 0)
      if random.flag() { values.append(.nan) }
      let quantized = made(of: values, DynamicQuantization.Geometry(), width: 1)
      let layout = ScaleLayout.perTensor(count: values.count)
      let expected = run(
        Dequantization.Geometry(.uint8, layout: layout),
        activations: [quantized.values], constants: [bytes([1 as Float]), [quantized.zeroPoint]],
        output: .separate(count: 4 * values.count))
      let result = made(of: values, DynamicFakeQuantization.Geometry(), width: 4)
      #expect(floats(result.values) == floats(expected), "\(random)")
      #expect(
        result.scale == quantized.scale && result.zeroPoint == quantized.zeroPoint, "\(random)")
    }
  }

  /// What a dynamic quantization makes, of `width` bytes for each value.
  private func made(
    of values: [Float], _ geometry: some KernelGeometry, width: Int
  ) -> (values: [UInt8], scale: Float, zeroPoint: UInt8) {
    let (start, count) = (8, width * values.count)
    let result = run(
      activations: [bytes(values)], output: .separate(count: start + count)
    ) { slots, arena in
      func part(_ offset: Int, _ count: Int) -> Slot {
        Slot(
          segment: .arena, byteOffset: slots.output.byteOffset + offset, byteCount: count)
      }
      geometry.bind(
        slots.activations, [part(start, count), part(0, 4), part(4, 1)]
      ).run(in: &arena)
    }
    return ([UInt8](result[start...]), floats([UInt8](result[..<4]))[0], result[4])
  }
}
