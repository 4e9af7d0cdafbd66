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
