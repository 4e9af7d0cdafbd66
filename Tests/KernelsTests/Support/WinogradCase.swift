import Kernels

/// A Winograd convolution with all its numbers.
struct WinogradCase {
  /// `F(tile × tile, taps × taps)`.
  struct Kind: CustomTestStringConvertible, Sendable {
    let taps: Int
    let tile: Int

    static let all = [
      Kind(taps: 3, tile: 2), Kind(taps: 3, tile: 4), Kind(taps: 5, tile: 2),
      Kind(taps: 5, tile: 4),
    ]

    var points: Int { taps + tile - 1 }
    var testDescription: String { "F(\(tile), \(taps))" }
  }

  let kind: Kind
  /// `[batch, channels, height, width]`.
  let inputShape: [Int]
  let maps: Int
  let padTop: Int
  let padLeft: Int
  let height: Int
  let width: Int
  let isPooled: Bool
  let input: [Float]
  let weights: [Float]
  let bias: [Float]

  /// Sides from a single output to several tiles and a piece; padding up to whole windows, or less
  /// than none at the ends, where outputs that nothing reads are left out.
  init(_ kind: Kind, channels: Int, maps: Int, isPooled: Bool, _ random: inout RandomCase) {
    let taps = kind.taps
    func side(_ random: inout RandomCase) -> (input: Int, pad: Int, output: Int) {
      let input = random.integer(1...11)
      let pad = random.integer(0...taps - 1)
      let output = input + pad + random.integer(-2...taps - 1) - taps + 1
      return (input, pad, max(output, isPooled ? 2 : 1))
    }
    self.kind = kind
    self.maps = maps
    self.isPooled = isPooled
    let (rows, columns) = (side(&random), side(&random))
    inputShape = [random.integer(0...2), channels, rows.input, columns.input]
    (padTop, padLeft) = (rows.pad, columns.pad)
    (height, width) = (rows.output, columns.output)
    input = random.floats(inputShape.reduce(1, *))
    weights = random.floats(maps * channels * taps * taps)
    bias = random.floats(maps)
  }

  var weightShape: [Int] { [maps, inputShape[1], kind.taps, kind.taps] }

  /// The results by the definition, with the bounds of a kernel that transforms both axes or one.
  func reference(isRowwise: Bool) -> [BoundedValue] {
    let matrices = WinogradMatrices(taps: kind.taps, tile: kind.tile)
    let reference = WinogradReference(
      vertical: matrices, horizontal: isRowwise ? WinogradMatrices(direct: kind.taps) : matrices,
      padTop: padTop, padLeft: padLeft, height: height, width: width, isPooled: isPooled)
    return reference.results(
      Planes(inputShape, input), weights: Planes(weightShape, weights), bias: bias)
  }

  /// The input with a border of the padding and what the last tiles reach over, or wider.
  ///
  /// - Parameter rowLength: how many columns the kernel reads.
  func inputLayout(rowLength: Int, _ random: inout RandomCase) -> ImageLayout {
    let rows = (height + kind.tile - 1) / kind.tile * kind.tile + kind.taps - 1
    return .random(
      &random, batch: inputShape[0], channels: inputShape[1], height: inputShape[2],
      width: inputShape[3],
      atLeast: ImageLayout.Border(
        top: padTop, left: padLeft, bottom: max(rows - padTop - inputShape[2], 0),
        right: max(rowLength - padLeft - inputShape[3], 0)))
  }

  func outputLayout(_ random: inout RandomCase) -> ImageLayout {
    .random(
      &random, batch: inputShape[0], channels: maps, height: isPooled ? height / 2 : height,
      width: isPooled ? width / 2 : width)
  }

  func description(_ random: RandomCase) -> String {
    "\(random): \(kind.testDescription), \(inputShape) to \(maps) × \(height) × \(width), "
      + "padding \(padTop), \(padLeft), \(isPooled ? "pooled" : "not pooled")"
  }
}
