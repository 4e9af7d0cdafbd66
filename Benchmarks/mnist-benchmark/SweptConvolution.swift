import MNISTInference
import MNISTKernels

/// A convolution of one square picture with square windows that move by single pixels, padded so that
/// pictures keep their size.
struct SweptConvolution {
  let taps: Int
  let side: Int
  let inputs: Int
  let outputs: Int

  /// The kernels, as `ConvolutionWork.tiles` has them.
  static let names = ConvolutionWork.tiles.map { $0.map { "tiles of \($0)" } ?? "direct" }

  static let all: [SweptConvolution] = [3, 5].flatMap { taps in
    [7, 14, 28, 56].flatMap { side in
      [1, 4, 8, 16, 32, 64].flatMap { inputs in
        [8, 16, 32, 64].map { outputs in
          SweptConvolution(taps: taps, side: side, inputs: inputs, outputs: outputs)
        }
      }
    }
  }

  var name: String { "\(taps)×\(taps), \(inputs)→\(outputs), \(side)×\(side)" }

  private var axis: WindowAxis {
    WindowAxis(
      inputExtent: side, outputExtent: side, kernelExtent: taps, padBegin: taps / 2,
      padEnd: taps / 2)
  }

  private var geometry: Convolution.Geometry {
    Convolution.Geometry(
      batch: 1, group: 1, inputChannels: inputs, outputChannels: outputs, vertical: axis,
      horizontal: axis)
  }

  var directWork: Double { ConvolutionWork(geometry, taps: taps, tile: nil).products }

  /// What the planner takes a transform for.
  var transformCost: Double { ConvolutionChoice.transformCost(inputChannels: inputs) }

  /// The number of the kernel that the planner's rule chooses, if a transform costs so much.
  func cheapest(_ transform: Double) -> Int {
    let tile = ConvolutionWork.cheapestTile(geometry, taps: taps, transformCost: transform)
    return ConvolutionWork.tiles.firstIndex(of: tile) ?? 0
  }

  /// The microseconds of the shortest run in a turn of so long.
  func shortest(tile: Int?, _ limit: Duration) throws -> Double {
    let weights = (0..<outputs * inputs * taps * taps).map { Float($0 % 7) / 8 - 0.375 }
    let choice = ConvolutionChoice(tile: tile, inputChannels: inputs)
    let input = NHWCLayout(
      batch: 1, channels: inputs, height: side, width: side, border: choice.border(geometry))
    let output = NHWCLayout(batch: 1, channels: outputs, height: side, width: side)
    func tiling(_ tile: Int) -> WinogradTiling {
      WinogradTiling(
        input: input, output: output, taps: taps, tile: tile, padTop: taps / 2, padLeft: taps / 2,
        height: side, width: side, isPooled: false, clamp: .none)
    }
    switch choice {
    case .winograd(let tile):
      let squares = WinogradConvolution.Geometry(tiling(tile))
      return try shortest(
        squares, squares.packed(weights), input, [output.count, squares.scratchCount], limit)
    case .winogradRows(let tile):
      let rows = WinogradRowConvolution.Geometry(tiling(tile))
      return try shortest(
        rows, rows.packed(weights), input, [output.count, rows.scratchCount], limit)
    case .direct, .depthwise:
      let direct = NHWCConvolution.Geometry(
        NHWCWindows(input: input, output: output, vertical: axis, horizontal: axis))
      return try shortest(direct, direct.packed(weights), input, [output.count], limit)
    }
  }

  private func shortest(
    _ geometry: some KernelGeometry, _ packed: [Float], _ input: NHWCLayout, _ outputs: [Int],
    _ limit: Duration
  ) throws -> Double {
    let bias = [Float](repeating: 0, count: NHWCLayout.padded(self.outputs))
    var runner = KernelRunner(
      geometry, constants: [packed, bias], input: input.count, outputs: outputs)
    runner.run()
    // So many runs that reading the clock is nothing beside them.
    let runs = 1 + Int(2e5 / directWork)
    let times = try Latencies(images: runs, limit) { for _ in 0..<runs { runner.run() } }
    return times.minimum / Double(runs)
  }
}
