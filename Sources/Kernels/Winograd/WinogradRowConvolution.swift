/// Winograd convolution of images with a single channel: `F(m, r)` along y, plain taps along x.
///
/// With one input channel nothing is summed between the two transforms, so that the inner one would
/// cost more than it saves:
///
/// ```
///  for each row of tiles:
///    r + m − 1 input rows ──along y──▶ n rows
///    row i × U[i] ──▶ M[n][width][outputs]                  a convolution along x
///    M ──along y──▶ m output rows ──bias, maximum of 2 × 2 if pooled, clamp──▶ output
/// ```
///
/// Shapes: input `[batch, 1, height, width]` and output in their layouts, stride 1.
public struct WinogradRowConvolution: Kernel {
  let geometry: Geometry
  let input: Slot
  let weights: Slot
  let bias: Slot
  let output: Slot
  let scratch: Slot

  /// Binds a convolution to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(
    _ geometry: Geometry, input: Slot, weights: Slot, bias: Slot, output: Slot, scratch: Slot
  ) {
    precondition(
      input.byteCount == geometry.tiling.input.byteCount
        && output.byteCount == geometry.tiling.output.byteCount
        && weights.byteCount == geometry.weightCount * 4
        && bias.byteCount == geometry.tiling.output.pixelStride * 4
        && scratch.byteCount == geometry.scratchCount * 4,
      "the slots have other sizes than the convolution"
    )
    self.geometry = geometry
    self.input = input
    self.weights = weights
    self.bias = bias
    self.output = output
    self.scratch = scratch
  }

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `init` holds their sizes against the geometry, which
  /// has checked that all tiles lie on the input.
  public func run(in arena: inout Arena) {
    switch geometry.tiling.points {
    case 4: convolve(points: InlineArray<4, Int>.self, in: &arena)
    case 6: convolve(points: InlineArray<6, Int>.self, in: &arena)
    default: convolve(points: InlineArray<8, Int>.self, in: &arena)
    }
  }

  @inline(__always)
  private func convolve<let points: Int>(
    points type: InlineArray<points, Int>.Type, in arena: inout Arena
  ) {
    let source = unsafe arena.source(input, as: Float.self)
    let weights = unsafe arena.source(weights, as: Float.self)
    let bias = unsafe arena.source(bias, as: Float.self)
    let rows = unsafe arena.target(scratch, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    let outputStride = geometry.tiling.output.pixelStride
    let line = geometry.tiling.width &* outputStride
    let products = unsafe rows + geometry.tiling.points &* geometry.rowLength
    let sums = unsafe products + geometry.tiling.points &* line
    let product = WinogradProducts(
      count: geometry.tiling.points, rows: geometry.tiling.width, depth: geometry.tiling.taps,
      pixelStride: 1,
      targetStride: outputStride, pixelStep: geometry.rowLength,
      weightStep: geometry.tiling.taps &* outputStride, targetStep: line)

    unsafe geometry.tiling.output.clearBorder(target)
    for image in 0..<geometry.tiling.input.batch {
      let source =
        unsafe source + (image &* geometry.tiling.input.imageStride &+ geometry.tiling.inputOrigin)
      for tileRow in 0..<geometry.tiling.tilesY {
        let first = tileRow &* geometry.tiling.tile &* geometry.tiling.input.rowStride
        unsafe WinogradInput.transform(
          type, groups: 1, lines: 1, length: geometry.rowLength,
          from: WinogradPieces(
            base: source + first, stride: geometry.tiling.input.rowStride, lineStep: 0, groupStep: 0
          ),
          to: WinogradPieces(base: rows, stride: geometry.rowLength, lineStep: 0, groupStep: 0))
        unsafe product.run(
          outputs: outputStride, pixels: UnsafePointer(rows), weights: weights, target: products)
        unsafe WinogradOutput.transform(
          type, outputs: geometry.tiling.tile, isWide: geometry.tiling.isWide, length: line,
          products: UnsafePointer(products),
          target: sums, step: line)
        let places = WinogradOutputPlaces(
          layout: geometry.tiling.output, clamp: geometry.tiling.clamp,
          isPooled: geometry.tiling.isPooled,
          tileRows: 1, firstTileRow: tileRow, tileHeight: geometry.tiling.tile,
          tileWidth: geometry.tiling.width, right: outputStride, down: line, nextTile: 0,
          nextTileRow: 0)
        unsafe places.fill(
          from: UnsafePointer(sums), bias: bias,
          target: target + image &* geometry.tiling.output.imageStride)
      }
    }
  }
}

extension WinogradRowConvolution {
  /// The sizes of a convolution.
  public struct Geometry: Hashable, Sendable {
    /// The tiles: of several outputs along y and a single one along x.
    public let tiling: WinogradTiling

    /// Creates a geometry for tiles.
    ///
    /// - Precondition: the input has one channel, and rows that are `rowLength` long with their
    ///   border.
    public init(_ tiling: WinogradTiling) {
      self.tiling = tiling
      precondition(tiling.input.channels == 1, "an image of several channels")
      precondition(
        rowLength <= tiling.columns && tiling.output.width <= tiling.width / tiling.pooling,
        "the rows reach over the border")
    }

    /// The floats of an input row that are transformed: whole vectors.
    var rowLength: Int { NHWCLayout.padded(tiling.width + tiling.taps - 1) }

    /// The floats of the transformed weights.
    public var weightCount: Int { tiling.points * tiling.taps * tiling.output.pixelStride }

    /// The floats of working memory: transformed rows, products, outputs.
    public var scratchCount: Int {
      tiling.points * rowLength + (tiling.points + tiling.tile) * tiling.width
        * tiling.output.pixelStride
    }

    /// The weights `[M, 1, r, r]` as `run` reads them: for each point along y panels of 16, 8 or 4
    /// outputs, each `[r][lanes]`.
    public func packed(_ weights: [Float]) -> [Float] {
      let filter = WinogradFilter(taps: tiling.taps, tile: tiling.tile)
      let outputs = tiling.output.pixelStride
      var values = [Double](repeating: 0, count: weights.count)
      for (index, weight) in weights.enumerated() { values[index] = Double(weight) }
      var packed = [Float](repeating: 0, count: weightCount)
      for outputChannel in 0..<tiling.output.channels {
        let panel = ChannelPanel(containing: outputChannel, of: outputs)
        for tap in 0..<tiling.taps {
          let offset = panel.offset(outputChannel, row: tap, rows: tiling.taps)
          filter.transform(
            values, from: outputChannel * tiling.taps * tiling.taps + tap, stride: tiling.taps
          ) {
            packed[$0 * tiling.taps * outputs + offset] = Float($1)
          }
        }
      }
      return packed
    }
  }
}

extension WinogradRowConvolution.Geometry: KernelGeometry {
  public var name: String { tiling.name(tile: String(tiling.tile) + "×1") }
  public var multiplyAccumulates: Int64 { tiling.directMultiplyAccumulates }

  public var expression: String { "WinogradRowConvolution.Geometry(" + tiling.expression + ")" }

  /// Inputs: images, packed weights and biases. Outputs: images, working memory.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> WinogradRowConvolution {
    WinogradRowConvolution(
      self, input: inputs[0], weights: inputs[1], bias: inputs[2], output: outputs[0],
      scratch: outputs[1])
  }
}
