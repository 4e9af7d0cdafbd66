import MNISTKernels
import Testing

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

  /// One axis of the pictures.
  struct Side {
    let input: Int
    let pad: Int
    let output: Int

    /// From a single output to several tiles and a piece; padding up to whole windows, or less than
    /// none at the end, where outputs that nothing reads are left out.
    static func random(_ random: inout RandomCase, taps: Int, atLeast least: Int) -> Side {
      let input = random.integer(1...11)
      let pad = random.integer(0...taps - 1)
      let output = input + pad + random.integer(-2...taps - 1) - taps + 1
      return Side(input: input, pad: pad, output: max(output, least))
    }
  }

  /// Draws all sizes.
  init(_ kind: Kind, channels: Int, maps: Int, isPooled: Bool, _ random: inout RandomCase) {
    let least = isPooled ? 2 : 1
    let rows = Side.random(&random, taps: kind.taps, atLeast: least)
    let columns = Side.random(&random, taps: kind.taps, atLeast: least)
    let shape = [random.integer(0...2), channels, rows.input, columns.input]
    self.init(kind, shape, maps: maps, isPooled: isPooled, rows, columns, &random)
  }

  /// A picture of 12 × 12 and all windows that lie on it.
  init(unpadded kind: Kind, channels: Int, maps: Int, _ random: inout RandomCase) {
    let side = Side(input: 12, pad: 0, output: 13 - kind.taps)
    self.init(kind, [1, channels, 12, 12], maps: maps, isPooled: false, side, side, &random)
  }

  private init(
    _ kind: Kind, _ inputShape: [Int], maps: Int, isPooled: Bool, _ rows: Side, _ columns: Side,
    _ random: inout RandomCase
  ) {
    self.kind = kind
    self.inputShape = inputShape
    self.maps = maps
    self.isPooled = isPooled
    (padTop, padLeft) = (rows.pad, columns.pad)
    (height, width) = (rows.output, columns.output)
    input = random.floats(inputShape.reduce(1, *))
    weights = random.floats(maps * inputShape[1] * kind.taps * kind.taps)
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
  func inputLayout(rowLength: Int, _ random: inout RandomCase) -> NHWCLayout {
    let rows = (height + kind.tile - 1) / kind.tile * kind.tile + kind.taps - 1
    return .random(
      &random, batch: inputShape[0], channels: inputShape[1], height: inputShape[2],
      width: inputShape[3],
      atLeast: NHWCLayout.Border(
        top: padTop, left: padLeft, bottom: max(rows - padTop - inputShape[2], 0),
        right: max(rowLength - padLeft - inputShape[3], 0)))
  }

  func outputLayout(_ random: inout RandomCase) -> NHWCLayout {
    .random(
      &random, batch: inputShape[0], channels: maps, height: isPooled ? height / 2 : height,
      width: isPooled ? width / 2 : width)
  }

  func description(_ random: RandomCase) -> String {
    "\(random): \(kind.testDescription), \(inputShape) to \(maps) × \(height) × \(width), "
      + "padding \(padTop), \(padLeft), \(isPooled ? "pooled" : "not pooled")"
  }
}
