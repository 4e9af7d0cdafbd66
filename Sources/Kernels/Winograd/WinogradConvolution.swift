/// Two-dimensional Winograd convolution of NHWC images: `F(m × m, r × r)`.
///
/// The points along x are taken two at a time, a pair ±a or 0 and ∞, so that what stands between
/// the transforms stays in the first-level cache:
///
/// ```
///  input rows ──along x──▶ n columns of values for each tile
///  for each two points along x:
///    columns ──along y──▶ V[2][n][tiles][channels]
///    V[i][j] × U[i][j] ──▶ M[2][n][tiles][outputs]           2 · n matrix products
///    M ──along y──▶ S[2][m][tiles][outputs]
///  S ──along x──▶ [m][m][tiles][outputs] ──maximum of 2 × 2 if pooled, bias, clamp──▶ output
/// ```
///
/// Shapes: input `[batch, channels, height, width]` and output in their layouts, stride 1.
public struct WinogradConvolution: Kernel {
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
        && bias.byteCount == geometry.paddedOutputs * 4
        && scratch.byteCount == geometry.scratch.count * 4,
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
    switch (geometry.tiling.points, geometry.tiling.tile) {
    case (4, _): convolve(points: InlineArray<4, Int>.self, outputs: 2, in: &arena)
    case (6, 2): convolve(points: InlineArray<6, Int>.self, outputs: 2, in: &arena)
    case (6, _): convolve(points: InlineArray<6, Int>.self, outputs: 4, in: &arena)
    default: convolve(points: InlineArray<8, Int>.self, outputs: 4, in: &arena)
    }
  }

  @inline(__always)
  private func convolve<let points: Int>(
    points type: InlineArray<points, Int>.Type,
    outputs: Int,
    in arena: inout Arena
  ) {
    let source = unsafe arena.source(input, as: Float.self)
    let weights = unsafe arena.source(weights, as: Float.self)
    let bias = unsafe arena.source(bias, as: Float.self)
    let scratch = unsafe arena.target(scratch, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    unsafe geometry.tiling.output.clearBorder(target)
    let block = geometry.tileRowsPerBlock
    for image in 0..<geometry.tiling.input.batch {
      var first = 0
      while first < geometry.tiling.tilesY {
        let rows = min(block, geometry.tiling.tilesY &- first)
        let work = unsafe WinogradBlock<points>(
          geometry: geometry,
          firstTileRow: first,
          tileRows: rows,
          source: source
            + (image &* geometry.tiling.input.imageStride &+ geometry.tiling.inputOrigin),
          weights: weights,
          scratch: scratch
        )
        work.transformColumns()
        for pass in 0..<points / 2 {
          work.transformRows(pass: pass)
          work.multiply(pass: pass)
          work.transformOutput(pass: pass, outputs: outputs)
        }
        work.transformSums(outputs: outputs)
        unsafe work.finish(
          outputs: outputs, bias: bias, target: target + image &* geometry.tiling.output.imageStride
        )
        first &+= rows
      }
    }
  }
}

extension WinogradConvolution {
  /// The sizes of a Winograd convolution.
  public struct Geometry: Hashable, Sendable {
    /// The tiles, square ones.
    public let tiling: WinogradTiling

    /// Creates a geometry for tiles.
    ///
    /// - Precondition: all tiles lie on the input and its border, and there are at least 4 input
    ///   channels.
    public init(_ tiling: WinogradTiling) {
      precondition(tiling.input.channels >= 4, "channels that don't fill vectors")
      precondition(
        tiling.tilesX * tiling.tile + tiling.taps - 1 <= tiling.columns,
        "the tiles reach over the border")
      self.tiling = tiling
    }

    var paddedOutputs: Int { NHWCLayout.padded(tiling.output.channels) }

    /// The floats of the transformed weights.
    public var weightCount: Int {
      tiling.points * tiling.points * tiling.input.channels * paddedOutputs
    }

    /// As many rows of tiles as keep the working memory in the first-level cache.
    var tileRowsPerBlock: Int {
      let tileRow = scratch(tileRows: 1).count
      return max(1, min(tiling.tilesY, 12288 / max(tileRow, 1)))
    }

    /// Where things stand in the working memory of a block, in floats.
    func scratch(tileRows: Int) -> (values: Int, products: Int, sums: Int, count: Int) {
      let tiles = tileRows * tiling.tilesX
      let values =
        tiling.points * (tileRows * tiling.tile + tiling.taps - 1) * tiling.tilesX
        * tiling.input.pixelStride
      let products = values + 2 * tiling.points * tiles * tiling.input.pixelStride
      // The outputs take the place of everything that is no longer needed by then.
      let outputs = tiling.tile * tiling.tile * tiles * paddedOutputs
      let sums = max(products + 2 * tiling.points * tiles * paddedOutputs, outputs)
      return (values, products, sums, sums + tiling.points * tiling.tile * tiles * paddedOutputs)
    }

    var scratch: (values: Int, products: Int, sums: Int, count: Int) {
      scratch(tileRows: tileRowsPerBlock)
    }

    /// The floats of working memory.
    public var scratchCount: Int { scratch.count }
  }
}

extension WinogradConvolution.Geometry: KernelGeometry {
  public var name: String { tiling.name(tile: square(tiling.tile)) }
  public var multiplyAccumulates: Int64 { tiling.directMultiplyAccumulates }

  public var expression: String { "WinogradConvolution.Geometry(" + tiling.expression + ")" }

  /// Inputs: images, packed weights and biases. Outputs: images, working memory.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> WinogradConvolution {
    WinogradConvolution(
      self, input: inputs[0], weights: inputs[1], bias: inputs[2], output: outputs[0],
      scratch: outputs[1])
  }
}
