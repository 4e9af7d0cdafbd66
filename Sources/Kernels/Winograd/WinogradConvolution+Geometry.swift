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
