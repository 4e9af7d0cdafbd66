import MNISTKernels
import Testing

/// Whether the transforms compute a convolution: exactly, because all their numbers are short.
///
/// A bilinear algorithm is a convolution if for every filter eₗ and every input eⱼ the outputs are 1
/// where j = k + l and else 0. Of the kernel's transforms only products show, of Aᵀ and Bᵀ for a
/// filter that is 1 at a single point, and G, as the packed weights. Of 360 times a filter G makes
/// whole numbers and eighths.
@Suite struct WinogradTransformsTests {
  /// The matrices that error bounds are made from.
  @Test(arguments: WinogradCase.Kind.all)
  func matricesConvolve(kind: WinogradCase.Kind) {
    let matrices = WinogradMatrices(taps: kind.taps, tile: kind.tile)
    for output in 0..<kind.tile {
      for tap in 0..<kind.taps {
        for input in 0..<kind.points {
          let sum = (0..<kind.points).reduce(0) {
            $0 + matrices.output[output][$1] * matrices.filter[$1][tap] * matrices.input[$1][input]
          }
          let expected = input == output + tap ? 1.0 : 0.0
          #expect(abs(sum - expected) < 1e-12, "output \(output), tap \(tap), input \(input)")
        }
      }
    }
  }

  @Test(arguments: WinogradCase.Kind.all)
  func rowwiseTransformsConvolve(kind: WinogradCase.Kind) {
    let (taps, tile, points) = (kind.taps, kind.tile, kind.points)
    // A batch of all inputs eⱼ, and as many maps as points.
    let maps = NHWCLayout.padded(points)
    let input = NHWCLayout(
      batch: points, channels: 1, height: points, width: 1,
      border: NHWCLayout.Border(
        top: 0, left: 0, bottom: 0, right: NHWCLayout.padded(taps) - 1))
    let output = NHWCLayout(batch: points, channels: maps, height: tile, width: 1)
    let geometry = WinogradRowConvolution.Geometry(
      WinogradTiling(
        input: input, output: output, taps: taps, tile: tile, padTop: 0, padLeft: 0, height: tile,
        width: 1, isPooled: false, clamp: Clamp()))

    // Map i reads nothing but point i, of the first tap along x.
    var weights = [Float](repeating: 0, count: geometry.weightCount)
    for point in 0..<points {
      let panel = ChannelPanel(containing: point, of: maps)
      weights[point * taps * maps + panel.offset(point, row: 0, rows: taps)] = 1
    }
    let memory = run(
      activations: [input.memory(of: unit(points))],
      constants: [weights, [Float](repeating: 0, count: maps)],
      output: .separate(count: output.count), scratch: geometry.scratchCount
    ) { slots, arena in
      WinogradRowConvolution(
        geometry, input: slots.activations[0], weights: slots.constants[0],
        bias: slots.constants[1], output: slots.output, scratch: slots.scratch
      ).run(in: &arena)
    }

    for tap in 0..<taps {
      var filters = [Float](repeating: 0, count: maps * taps * taps)
      filters[tap * taps] = 360
      let packed = geometry.packed(filters)
      for image in 0..<points {
        for row in 0..<tile {
          var sum = 0.0
          for point in 0..<points {
            let product = memory[(image * tile + row) * maps + point]
            sum += Double(product) * Double(packed[point * taps * maps])
          }
          #expect(sum == (image == row + tap ? 360 : 0), "input \(image), row \(row), tap \(tap)")
        }
      }
    }
  }

  @Test(arguments: WinogradCase.Kind.all)
  func transformsConvolve(kind: WinogradCase.Kind) {
    let (taps, tile, points) = (kind.taps, kind.tile, kind.points)
    // A batch of all inputs, in the first of four channels, and as many maps as pairs of points.
    let (inputs, maps) = (points * points, NHWCLayout.padded(points * points))
    let input = NHWCLayout(batch: inputs, channels: 4, height: points, width: points)
    let output = NHWCLayout(batch: inputs, channels: maps, height: tile, width: tile)
    let geometry = WinogradConvolution.Geometry(
      WinogradTiling(
        input: input, output: output, taps: taps, tile: tile, padTop: 0, padLeft: 0, height: tile,
        width: tile, isPooled: false, clamp: Clamp()))

    var weights = [Float](repeating: 0, count: geometry.weightCount)
    for point in 0..<inputs {
      let panel = ChannelPanel(containing: point, of: maps)
      weights[point * 4 * maps + panel.offset(point, row: 0, rows: 4)] = 1
    }
    var pictures: [Float] = []
    for picture in 0..<inputs {
      for channel in 0..<4 {
        pictures += (0..<inputs).map { channel == 0 && $0 == picture ? 1 : 0 }
      }
    }
    let memory = run(
      activations: [input.memory(of: pictures)],
      constants: [weights, [Float](repeating: 0, count: maps)],
      output: .separate(count: output.count), scratch: geometry.scratchCount
    ) { slots, arena in
      WinogradConvolution(
        geometry, input: slots.activations[0], weights: slots.constants[0],
        bias: slots.constants[1], output: slots.output, scratch: slots.scratch
      ).run(in: &arena)
    }

    // A few filters: the corners, and one in the middle.
    for (tapY, tapX) in [(0, 0), (0, taps - 1), (taps - 1, 0), (taps - 1, taps - 1), (1, 1)] {
      var filters = [Float](repeating: 0, count: maps * 4 * taps * taps)
      filters[tapY * taps + tapX] = 360 * 360
      let packed = geometry.packed(filters)
      let values = (0..<inputs).map { Double(packed[$0 * 4 * maps]) }
      for picture in 0..<inputs {
        for place in 0..<tile * tile {
          let start = (picture * tile * tile + place) * maps
          var sum = 0.0
          for point in 0..<inputs { sum += Double(memory[start + point]) * values[point] }
          let isHit =
            picture / points == place / tile + tapY && picture % points == place % tile + tapX
          #expect(
            sum == (isHit ? 360 * 360 : 0),
            "input \(picture), output \(place), tap \(tapY), \(tapX)")
        }
      }
    }
  }

  /// The unit matrix, row by row.
  private func unit(_ count: Int) -> [Float] {
    (0..<count * count).map { $0 / count == $0 % count ? 1 : 0 }
  }
}
