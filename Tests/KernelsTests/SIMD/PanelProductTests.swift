import MNISTKernels
import Testing

@Suite struct PanelProductTests {
  /// All heights of tiles, whether or not the instruction set would choose them.
  @Test(arguments: 1...CPU.tallestTile)
  func equalsTheDefinition(maximum: Int) {
    for var random in RandomCase.series(5) {
      expectDefinition(SIMD4<Float>.self, maximum, &random)
      expectDefinition(SIMD8<Float>.self, maximum, &random)
      expectDefinition(SIMD16<Float>.self, maximum, &random)
    }
  }

  private func expectDefinition<Vector: FloatVector>(
    _ type: Vector.Type,
    _ maximum: Int,
    _ random: inout RandomCase
  ) {
    let lanes = Vector.scalarCount
    let rows = random.integer(0...15)
    let depth = random.integer(0...9)
    let (innerRuns, outerRuns) = (random.integer(1...3), random.integer(1...3))
    let innerStride = depth + random.integer(0...2)
    let outerStride = innerRuns * innerStride + random.integer(0...4)
    let (pixelStride, targetStride) = (random.integer(1...12), lanes + random.integer(0...3))
    let product = PanelProduct(
      outerRuns: outerRuns, outerStride: outerStride, innerRuns: innerRuns,
      innerStride: innerStride, depth: depth, pixelStride: pixelStride,
      targetStride: targetStride, split: RowSplit(rows, maximum: maximum))
    let pixels = random.floats(
      rows * pixelStride + outerRuns * outerStride + innerRuns * innerStride + depth)
    let weights = random.floats(outerRuns * innerRuns * depth * lanes)
    let untouched = Float.greatestFiniteMagnitude
    var target = [Float](repeating: untouched, count: rows * targetStride + lanes)

    unsafe pixels.withUnsafeBufferPointer { pixels in
      unsafe weights.withUnsafeBufferPointer { weights in
        unsafe target.withUnsafeMutableBufferPointer { target in
          if let pixels = pixels.baseAddress, let target = target.baseAddress {
            // No weights are needed where the depth is 0.
            let weights = unsafe weights.baseAddress ?? UnsafePointer(target)
            unsafe product.run(
              type, pixels: pixels, weights: weights, target: target, epilogue: { $0 + $0 })
          }
        }
      }
    }

    let context = "\(random): \(product), \(lanes) lanes"
    for row in 0..<rows {
      var sums = [(value: Double, magnitude: Double)](repeating: (0, 0), count: lanes)
      var weight = 0
      for outer in 0..<outerRuns {
        for inner in 0..<innerRuns {
          for position in 0..<depth {
            let place = row * pixelStride + outer * outerStride + inner * innerStride
            for lane in 0..<lanes {
              let term = Double(pixels[place + position]) * Double(weights[weight])
              sums[lane].value += 2 * term
              sums[lane].magnitude += 2 * abs(term)
              weight += 1
            }
          }
        }
      }
      let start = row * targetStride
      expect(
        Array(target[start..<start + lanes]),
        within: sums.map {
          BoundedValue($0.value, roundings: outerRuns * innerRuns * depth, magnitude: $0.magnitude)
        }, "row \(row), \(context)")
      let gap = target[start + lanes..<start + targetStride]
      #expect(gap.allSatisfy { $0 == untouched }, "behind row \(row), \(context)")
    }
  }
}
